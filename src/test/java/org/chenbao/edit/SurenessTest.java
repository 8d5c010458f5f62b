package org.chenbao.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.chenbao.Sample;
import org.chenbao.model.Article;
import org.chenbao.model.Story;
import org.chenbao.model.Story.Tie;
import org.junit.jupiter.api.Test;

class SurenessTest {
  private static final Sureness.Bar BAR = new Sureness.Bar(0.9, 2);
  private static final List<Article> REPORTS =
      List.of(article("a"), article("b"), article("c"), article("d"));

  @Test
  void whatIsLikelyOfThoseThatAreSureShouldBeSure() {
    var sureness = of(new Tie("a", "b", 0.95), new Tie("b", "c", 0.97), new Tie("a", "c", 0.9));
    assertThat(sureness.surelyWith("a", BAR)).containsExactlyInAnyOrder("a", "b", "c");
  }

  @Test
  void whatIsLikeOnlyOneOfTwoShouldNotBeSure() {
    var sureness = of(new Tie("a", "b", 0.95), new Tie("b", "c", 0.94), new Tie("a", "d", 0.5));
    assertThat(sureness.likely("c", Set.of("a", "b"), BAR)).isEqualTo(0.94);
    assertThat(sureness.likely("c", Set.of("a", "b", "d"), BAR)).isEqualTo(0.47);
    assertThat(sureness.surelyWith("a", BAR)).doesNotContain("d");
  }

  @Test
  void aCopyShouldBeAskedByItsOriginal() {
    Story.Reports reports =
        new Story.Reports(
            REPORTS,
            List.of(new Story.Copy("a", "d")),
            3,
            List.of(),
            List.of(),
            new Story.Surety(List.of(new Tie("d", "b", 0.95)), Set.of()));
    var sureness = new Sureness(Sample.story(REPORTS.toArray(Article[]::new)).of(reports));
    assertThat(sureness.text("d")).isEqualTo("a");
    assertThat(sureness.surelyWith("d", BAR)).containsExactlyInAnyOrder("a", "b");
  }

  @Test
  void whereNobodyAskedAllShouldBeSure() {
    var sureness = of();
    assertThat(sureness.isUnknown()).isTrue();
    assertThat(sureness.surelyWith("a", BAR)).containsExactlyInAnyOrder("a", "b", "c", "d");
  }

  @Test
  void theFirstOfTwoAsLikelyShouldBeNext() {
    var sureness = of(new Tie("a", "c", 0.95), new Tie("a", "b", 0.95));
    assertThat(sureness.next(Set.of("a"), BAR, _ -> true)).contains("b");
    assertThat(sureness.next(Set.of("a"), BAR, text -> !text.equals("b"))).contains("c");
    assertThat(sureness.next(Set.of("a", "b", "c"), BAR, _ -> true)).isEmpty();
  }

  private static Sureness of(Tie... ties) {
    Story.Reports reports =
        new Story.Reports(
            REPORTS, List.of(), 4, List.of(), List.of(), new Story.Surety(List.of(ties), Set.of()));
    return new Sureness(Sample.story(REPORTS.toArray(Article[]::new)).of(reports));
  }

  private static Article article(String id) {
    return Sample.article(id, id + "wire", "星野智能发布第二代机械臂", "");
  }
}
