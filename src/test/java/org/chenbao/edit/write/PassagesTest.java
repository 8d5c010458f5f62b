package org.chenbao.edit.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import org.chenbao.Sample;
import org.chenbao.edit.Readers;
import org.chenbao.model.Article;
import org.chenbao.model.Language;
import org.chenbao.model.Quoting;
import org.chenbao.model.Story;
import org.chenbao.model.Tier;
import org.junit.jupiter.api.Test;

/// Which sentences of a story travel to a model.
class PassagesTest {
  private static final Readers READERS =
      new Readers(Language.ZH, ZoneId.of("Asia/Shanghai"), Quoting.STANDARD);
  private static final int PLENTY = 10_000;

  private static final Article FIRST =
      Sample.article(
          "a1",
          "one",
          "青湖科技发布仓储机械臂，售价 3.2 万元",
          "青湖科技 2 月 13 日发布仓储机械臂。青湖科技的机械臂售价 3.2 万元。"
              + "机械臂单臂负载 12 千克，重复定位精度 0.05 毫米。青湖科技计划三月向首批 20 家工厂交付。"
              + "青湖科技的机械臂售价为 3.2 万元一台。");
  private static final Article SECOND =
      Sample.article("a2", "two", "青湖科技机械臂进厂", "青湖科技的仓储机械臂已在宁波一家工厂试用六周。青湖科技说，试用期间分拣差错率降到 0.3%。");
  private static final Article ENGLISH =
      Sample.article(
          "a3",
          "three",
          "Qinghu unveils a warehouse arm",
          "Qinghu Technology said its warehouse arm will ship to 20 factories in March. "
              + "The company expects to build 4,000 arms this year in Ningbo, it said.",
          Language.EN,
          Tier.STANDARD);
  private static final Story STORY = Sample.story(FIRST, SECOND, ENGLISH);

  @Test
  void everyReportShouldHaveASayWhateverItsLanguage() {
    assertThat(passages(PLENTY)).extracting(p -> p.article().id()).contains("a1", "a2", "a3");
  }

  @Test
  void whatWasSaidShouldNotTravelAgain() {
    assertThat(passages(PLENTY))
        .filteredOn(p -> p.words().contains("3.2 万元"))
        .as("sentences that tell the price")
        .hasSize(1);
  }

  @Test
  void theyShouldCostNoMoreThanTheBudget() {
    for (int budget : List.of(0, 20, 60, 90)) {
      assertThat(length(passages(budget))).isLessThanOrEqualTo(budget);
    }
    assertThat(passages(0)).isEmpty();
    assertThat(passages(60)).isNotEmpty();
  }

  @Test
  void whatTravelsFirstShouldNotDependOnHowMuchMay() {
    assertThat(passages(PLENTY).getFirst()).isEqualTo(passages(60).getFirst());
  }

  @Test
  void wordsShouldStandInTheArticleAsTheEvidenceSays() {
    assertThat(passages(PLENTY))
        .allMatch(p -> p.article().holds(p.evidence()) && p.evidence().quote().equals(p.words()));
  }

  private static List<Passage> passages(int budget) {
    return Passages.of(STORY, READERS, p -> length(p) <= budget);
  }

  private static int length(List<Passage> passages) {
    return passages.stream().mapToInt(p -> p.words().length()).sum();
  }
}
