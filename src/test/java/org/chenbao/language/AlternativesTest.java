package org.chenbao.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlternativesTest {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  /// The tables of patterns, held to what a plain pattern finds in every line of the example day.
  @ParameterizedTest
  @CsvSource({
    "/org/chenbao/digest/event/genres.tsv, 1",
    "/org/chenbao/digest/theme/sections.tsv, 2",
    "/org/chenbao/digest/rank/ai.tsv, 1",
    "/org/chenbao/edit/title/deeds.tsv, 0",
    "/org/chenbao/edit/title/deeds.tsv, 1"
  })
  void findsWhatAPatternFinds(String table, int column) throws IOException {
    List<String> lines = lines();
    int found = 0;
    for (String regex : column(table, column)) {
      Pattern pattern = Pattern.compile(regex, FLAGS);
      Alternatives alternatives = Alternatives.of(regex);
      for (String line : lines) {
        List<MatchResult> expected = pattern.matcher(line).results().toList();
        assertThat(alternatives.found(line))
            .as("%s in %s", regex, line)
            .containsExactlyElementsOf(expected.stream().map(MatchResult::group).toList());
        assertThat(alternatives.start(line))
            .isEqualTo(expected.isEmpty() ? line.length() : expected.getFirst().start());
        found += expected.size();
      }
    }
    assertThat(found).isPositive();
  }

  @ParameterizedTest
  @CsvSource({
    "'a|ab|abc', 'xabc abc'",
    "'ab|a', 'xabc abc'",
    "'b?c|d', 'bc c d bd'",
    "'a{2}|b', 'aab'",
    "'x*', 'axxb'",
    "'\\bA\\b|(?<![a-z])b(?!c)', 'a B bc ab'",
    "'[|)]|(?:c|d)e|f', '|) ce de f'",
    "'^a|b$', 'ab ab'",
    "'(?=a)a.|\\d+', 'ab 12 AB'",
    "'\\|x|y', '|x y'"
  })
  void keepsToTheOrderAndThePlaces(String regex, String text) {
    assertThat(Alternatives.of(regex).found(text))
        .containsExactlyElementsOf(
            Pattern.compile(regex, FLAGS).matcher(text).results().map(MatchResult::group).toList());
  }

  @Test
  void framesEveryAlternative() {
    assertThat(Alternatives.framed("<", "a(?:b|c)|[|]|d", ">")).isEqualTo("<a(?:b|c)>|<[|]>|<d>");
  }

  @Test
  void refusesWhatIsNoPattern() {
    assertThatThrownBy(() -> Alternatives.of("a|(b")).isInstanceOf(PatternSyntaxException.class);
  }

  private static List<String> column(String table, int column) throws IOException {
    try (var in = AlternativesTest.class.getResourceAsStream(table);
        var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t", -1)[column])
          .toList();
    }
  }

  private static List<String> lines() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("examples"))) {
      return files
          .filter(file -> file.toString().endsWith(".html"))
          .flatMap(AlternativesTest::read)
          .filter(line -> !line.isBlank())
          .limit(1_500)
          .toList();
    }
  }

  private static Stream<String> read(Path file) {
    try {
      return Files.readAllLines(file).stream();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
