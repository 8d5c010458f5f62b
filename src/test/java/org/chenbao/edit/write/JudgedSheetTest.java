package org.chenbao.edit.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The figures of extractive writing in `docs/measurements.md` are those of the sheet.
class JudgedSheetTest {
  private static final Path SHEET = Path.of("src/test/resources/edit/judged.tsv");
  private static final Path FIGURES = Path.of("docs/measurements.md");

  private record Verdict(
      int reading, boolean complete, boolean says, String label, boolean repeats) {
    static Verdict of(String line) {
      String[] cells = line.split("\t", -1);
      assertThat(cells).hasSize(10);
      assertThat(cells[2]).matches("[0-9a-f]{12}");
      return new Verdict(
          Integer.parseInt(cells[0]),
          cells[6].equals("yes"),
          cells[7].equals("yes"),
          cells[8],
          cells[9].equals("yes"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24
      })
  void theDocumentShouldSayWhatTheSheetCounts(int reading) throws IOException {
    List<Verdict> all =
        Files.readAllLines(SHEET).stream()
            .filter(line -> !line.startsWith("#"))
            .map(Verdict::of)
            .filter(v -> v.reading() == reading)
            .toList();
    String row =
        "| %d | %d | %d | %d | %d of %d | %d |"
            .formatted(
                reading,
                all.size(),
                count(all, Verdict::complete),
                count(all, Verdict::says),
                count(all, v -> v.label().equals("yes")),
                count(all, v -> !v.label().equals("-")),
                count(all, Verdict::repeats));
    assertThat(Files.readString(FIGURES)).contains(row);
  }

  @Test
  void noSentenceShouldBeJudgedTwiceInOneReading() throws IOException {
    assertThat(
            Files.readAllLines(SHEET).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> String.join(" ", List.of(line.split("\t")).subList(0, 5))))
        .doesNotHaveDuplicates();
  }

  private static long count(List<Verdict> all, Predicate<Verdict> of) {
    return all.stream().filter(of).count();
  }
}
