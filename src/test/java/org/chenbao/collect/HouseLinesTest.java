package org.chenbao.collect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.chenbao.Sample;
import org.chenbao.model.Article;
import org.chenbao.model.Finding;
import org.chenbao.model.Finding.Severity;
import org.chenbao.model.Place;
import org.chenbao.model.Words;
import org.junit.jupiter.api.Test;

class HouseLinesTest {
  private static final String HOUSE = "北港夜话每晚八点更新，欢迎把它讲给朋友听";

  @Test
  void lineUnderThreeArticlesOfASiteShouldGo() {
    List<Article> articles = articles("pier", 3, HOUSE);
    Article first = HouseLines.of(articles).without(articles.getFirst());
    assertThat(first.words().text())
        .isEqualTo("第 0 座桥开工，全长 3.2 公里，双向六车道。\n造价 0 亿元，两年后通车，主塔高 160 米。");
  }

  @Test
  void findingShouldStayWithItsWords() {
    List<Article> articles = articles("pier", 3, HOUSE);
    Article first = articles.getFirst();
    String text = HOUSE + "\n" + first.words().text();
    int at = text.indexOf("造价");
    Finding finding = new Finding("instruction", Severity.WARNING, "", new Place(at, at + 2));
    Article marked = new Article("x", first.origin(), new Words("甲", "", text), List.of(finding));
    Article left = HouseLines.of(articles).without(marked);
    assertThat(left.findings().getFirst().place().of(left.words().text())).isEqualTo("造价");
  }

  @Test
  void lineUnderTwoOrOnSeveralSitesShouldStay() {
    List<Article> two = articles("pier", 2, HOUSE);
    assertThat(HouseLines.of(two).without(two.getFirst())).isEqualTo(two.getFirst());
    List<Article> apart =
        IntStream.range(0, 5)
            .mapToObj(i -> articles("site" + i + "", 1, HOUSE).getFirst())
            .toList();
    assertThat(HouseLines.of(apart).without(apart.getFirst())).isEqualTo(apart.getFirst());
  }

  @Test
  void articleThatIsMostlySuchLinesShouldStayWhole() {
    List<Article> live =
        IntStream.range(0, 4)
            .mapToObj(i -> article("live", i, "现场一\n现场二的消息很长很长\n现场三的消息也很长\n新 " + i))
            .toList();
    assertThat(HouseLines.of(live).without(live.getFirst())).isEqualTo(live.getFirst());
  }

  private static List<Article> articles(String host, int count, String line) {
    return IntStream.range(0, count)
        .mapToObj(i ->
            article(
                host,
                i,
                "第 %d 座桥开工，全长 3.2 公里，双向六车道。\n造价 %d 亿元，两年后通车，主塔高 160 米。\n%s".formatted(i, i, line)))
        .toList();
  }

  private static Article article(String host, int number, String text) {
    return Sample.article(host + number, host, "标题 " + number, text);
  }
}
