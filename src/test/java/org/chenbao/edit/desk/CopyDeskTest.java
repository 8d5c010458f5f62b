package org.chenbao.edit.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chenbao.Shared;
import org.chenbao.edit.desk.Examples.Example;
import org.chenbao.language.Names;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Every rule on examples of its own, and on what looks like one and is none.
class CopyDeskTest {
  /// Words of the trade that a table may well have, and places that redirectors share.
  private static final Set<String> GENERAL =
      Set.of("ceo", "code", "sota", "gmv", "elo", "cli", "app", "api", "联合国", "美国", "中国", "联大");

  /// Lists of sites and of keys, which are names by nature.
  private static final Set<String> LISTS = Set.of("redirectors.tsv", "keys.txt");

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

  /// A rule that knew the names of one edition would find nothing in the next.
  @Test
  void noTableShouldKnowTheNamesOfTheSeedEdition() throws IOException {
    String edition = Files.readString(Shared.file("spec/edition-2026-02-14.md"));
    List<String> names =
        Names.in(edition).stream()
            .map(n -> n.place().of(edition).toLowerCase(Locale.ROOT))
            .filter(n -> n.length() > 2 && !GENERAL.contains(n))
            .distinct()
            .toList();
    assertThat(names).hasSizeGreaterThan(50);
    var known = new ArrayList<String>();
    for (Path table : tables()) {
      String words = Files.readString(table).toLowerCase(Locale.ROOT);
      names.stream()
          .filter(n -> Pattern.compile("\\b" + Pattern.quote(n) + "\\b").matcher(words).find())
          .forEach(n -> known.add(table.getFileName() + " knows " + n));
    }
    assertThat(known).isEmpty();
  }

  private static List<Path> tables() throws IOException {
    try (Stream<Path> walk = Files.walk(Path.of("src/main/resources/org/chenbao/edit/desk"))) {
      return walk.filter(Files::isRegularFile)
          .filter(f -> !LISTS.contains(f.getFileName().toString()))
          .toList();
    }
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
