package org.chenbao.edit.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import java.util.List;
import java.util.stream.DoubleStream;
import org.chenbao.Sample;
import org.chenbao.edit.Readers;
import org.chenbao.edit.Sureness;
import org.chenbao.model.Article;
import org.chenbao.model.Language;
import org.chenbao.model.Quoting;
import org.chenbao.model.Story;
import org.junit.jupiter.api.Test;

class WorthTest {
  private static final Readers READERS =
      new Readers(Language.ZH, ZoneId.of("Asia/Shanghai"), Quoting.STANDARD);

  private static final Article NEWS =
      Sample.article(
          "a1",
          "kuaixun",
          "星野智能发布第二代机械臂",
          "星野智能 2 月 13 日发布第二代机械臂，面向中小工厂。"
              + "第二代机械臂单臂负载 12 千克，售价 3.2 万元，计划 3 月向首批 20 家工厂交付。"
              + "星野智能 2 月 13 日发布的第二代机械臂面向中小工厂的产线。"
              + "它让人们看到了另一种可能。"
              + "这一领域的发展十分迅速。");

  @Test
  void aFigureOfTheNewsShouldBeWorthMoreThanItsWordsAgainOrWhatPointsBack() {
    Worth figure = worth("3.2 万元");
    assertThat(figure.all()).isGreaterThan(0.5);
    assertThat(worth("的产线").fresh()).isLessThan(figure.fresh());
    assertThat(worth("这一领域").whole()).isLessThan(figure.whole());
    assertThat(worth("这一领域").all()).isLessThan(figure.all());
  }

  @Test
  void allThreeShouldBeTheirProduct() {
    assertThat(new Worth(0.5, 0.5, 0.4).all()).isEqualTo(0.1);
  }

  @Test
  void aTableOfOtherTraitsShouldBeRefused() {
    assertThatThrownBy(() -> Worth.weights(List.of(List.of("base", "0", "0", "0"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("dangles");
  }

  @Test
  void eachTraitShouldHaveANameOfItsOwnAndAValue() {
    assertThat(Traits.names()).doesNotHaveDuplicates().contains("dangles", "foreign");
    var selection = selection(NEWS);
    Traits traits = selection.traits();
    assertThat(selection.candidates().map(traits::of))
        .isNotEmpty()
        .allSatisfy(values -> {
          assertThat(values).hasSameSizeAs(Traits.names());
          assertThat(DoubleStream.of(values).allMatch(Double::isFinite)).isTrue();
        });
  }

  /// The worth of the sentence that has these words.
  private static Worth worth(String words) {
    var selection = selection(NEWS);
    Traits traits = selection.traits();
    return selection
        .candidates()
        .filter(c -> c.sentence().printed().contains(words))
        .map(c -> Worth.of(traits.of(c)))
        .findFirst()
        .orElseThrow();
  }

  private static Selection selection(Article article) {
    Story story = Sample.story(article);
    var selection = new Selection(story, READERS, Sureness.TO_WRITE_FROM);
    assertThat(selection.lead()).isPresent();
    return selection;
  }
}
