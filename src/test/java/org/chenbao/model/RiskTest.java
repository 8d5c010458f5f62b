package org.chenbao.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.chenbao.Sample;
import org.chenbao.model.Finding.Severity;
import org.junit.jupiter.api.Test;

class RiskTest {
  @Test
  void storyWithoutFindingsShouldHaveNone() {
    assertThat(Risk.of(Sample.story(report("a")))).isEmpty();
  }

  @Test
  void findingsShouldBecomeLabelsTheGravestFirst() {
    Story story =
        Sample.story(report("a", "date-disagrees", "hidden-text"), report("b", "instruction"));

    List<Risk> risks = Risk.of(story);

    assertThat(risks)
        .extracting(Risk::kind)
        .containsExactly(Risk.Kind.ORDER, Risk.Kind.UNSEEN, Risk.Kind.TWO_DATES);
    assertThat(risks.getFirst().reports()).containsExactly("b");
    assertThat(risks).filteredOn(r -> r.kind().isForReaders()).hasSize(1);
  }

  @Test
  void oneTextOnManySitesShouldBeOneSource() {
    Article first = report("a");
    var copies = List.of(new Story.Copy("a", "b"), new Story.Copy("a", "c"));
    var reports = new Story.Reports(List.of(first, report("b"), report("c")), copies, 1);
    Story one = Sample.story(first);

    assertThat(Risk.of(new Story(one.id(), reports, one.rank(), one.topic(), one.past())))
        .singleElement()
        .satisfies(r -> {
          assertThat(r.kind()).isEqualTo(Risk.Kind.ECHOED);
          assertThat(r.reports()).containsExactly("b", "c");
        });
  }

  @Test
  void copyThatIsOnlyRelatedShouldStillNameItsOutlet() {
    Article first = report("a");
    var copies = List.of(new Story.Copy("a", "b"), new Story.Copy("a", "c"));
    var reports = new Story.Reports(List.of(first, report("b")), copies, 1, List.of(report("c")));
    Story one = Sample.story(first);
    Story story = new Story(one.id(), reports, one.rank(), one.topic(), one.past());

    Risk echoed = Risk.of(story).getFirst();

    assertThat(echoed.reports()).containsExactly("b", "c");
    assertThat(echoed.outlets(story))
        .containsExactlyInAnyOrderElementsOf(
            Set.of(report("b").origin().outlet().name(), report("c").origin().outlet().name()));
  }

  @Test
  void everyKindShouldSpeakBothLanguages() {
    assertThat(Risk.Kind.values())
        .allSatisfy(k -> {
          assertThat(k.words().in(Language.ZH)).matches(".*\\p{IsHan}.*");
          assertThat(k.words().in(Language.EN))
              .matches("[a-z\\p{Punct} ]+(?:AI[a-z\\p{Punct} ]+)?");
        });
  }

  private static Article report(String id, String... rules) {
    Article plain = Sample.article(id, id, "云帆机器人设厂", "云帆机器人在苏州设厂。");
    List<Finding> findings =
        Arrays.stream(rules).map(r -> Finding.of(r, Severity.WARNING, "found")).toList();
    return new Article(id, plain.origin(), plain.words(), findings);
  }
}
