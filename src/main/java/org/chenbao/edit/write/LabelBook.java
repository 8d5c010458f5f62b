package org.chenbao.edit.write;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.chenbao.model.Language;

/// Short labels for facts, from the reviewed table `labels.tsv`.
///
/// Thread-safe.
final class LabelBook {
  private static final String TABLE = "labels.tsv";
  private static final LabelBook BOOK = new LabelBook(load());

  private final List<Row> rows;

  private record Row(Pattern pattern, String chinese, String english) {
    String label(Language language) {
      return language == Language.EN ? english : chinese;
    }
  }

  private LabelBook(List<Row> rows) {
    this.rows = rows;
  }

  /// The book that ships with the program.
  static LabelBook standard() {
    return BOOK;
  }

  /// The first label that fits the sentence and is not taken; empty where there is none.
  String label(String sentence, Language language, Set<String> taken) {
    return rows.stream()
        .filter(row -> !taken.contains(row.label(language)))
        .filter(row -> row.pattern().matcher(sentence).find())
        .map(row -> row.label(language))
        .findFirst()
        .orElse("");
  }

  private static List<Row> load() {
    InputStream table = Objects.requireNonNull(LabelBook.class.getResourceAsStream(TABLE), TABLE);
    try (var reader = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> row(line.split("\t")))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(TABLE, e);
    }
  }

  private static Row row(String[] cells) {
    // English patterns begin at a word: "rack" is not in "tracked".
    String pattern =
        cells[0].startsWith("(?i)") ? "(?i)\\b(?:" + cells[0].substring(4) + ")" : cells[0];
    return new Row(Pattern.compile(pattern), cells[1], cells[2]);
  }
}
