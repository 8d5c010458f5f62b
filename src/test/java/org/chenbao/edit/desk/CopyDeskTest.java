package org.chenbao.edit.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chenbao.edit.desk.Examples.Example;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Every rule on examples of its own, and on what looks like one and is none.
class CopyDeskTest {
  private static final Map<String, List<Example>> EXAMPLES = Examples.byRule();

  @Test
  void everyRuleShouldHaveExamplesAndCounterExamples() {
    assertThat(EXAMPLES.keySet()).containsExactlyInAnyOrderElementsOf(CopyDesk.rules());
    EXAMPLES.forEach((rule, examples) -> {
      assertThat(examples.stream().filter(Example::found).count())
          .as("examples of %s", rule)
          .isGreaterThanOrEqualTo(3);
      assertThat(examples.stream().filter(e -> !e.found()).count())
          .as("counter-examples of %s", rule)
          .isGreaterThanOrEqualTo(2);
    });
  }

  @TestFactory
  Stream<DynamicTest> rulesShouldFindTheirExamplesAndPassTheOthers() {
    return EXAMPLES.values().stream()
        .flatMap(List::stream)
        .map(e ->
            DynamicTest.dynamicTest(
                e.rule() + (e.found() ? " finds " : " passes ") + e.words(),
                () ->
                    assertThat(e.remarks().stream().anyMatch(r -> r.rule().equals(e.rule())))
                        .as("%s in %s", e.rule(), e.words())
                        .isEqualTo(e.found())));
  }
}
