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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chenbao.language.Quantities;
import org.chenbao.language.Quantity;
import org.chenbao.language.Unit;
import org.chenbao.model.Language;
import org.chenbao.model.Place;

/// Short labels for facts, from the reviewed table `labels.tsv`.
///
/// Thread-safe.
final class LabelBook {
  private static final String TABLE = "labels.tsv";

  private static final int TRIED = 2;

  /// Characters between a number and what it counts.
  private static final int REACH = 18;

  /// What stands in brackets is not what a sentence is about.
  private static final Pattern ASIDE = Pattern.compile("（[^（）]*）|\\([^()]*\\)");

  private static final LabelBook BOOK = new LabelBook(load());

  private final List<Row> rows;

  /// @param kinds of the quantity that must stand beside what the pattern finds; empty for none
  private record Row(Pattern pattern, Set<Unit.Kind> kinds, String chinese, String english) {
    String label(Language language) {
      return language == Language.EN ? english : chinese;
    }

    boolean fits(String sentence, List<Quantity> quantities) {
      return pattern
          .matcher(sentence)
          .results()
          .anyMatch(found -> {
            var place = new Place(found.start(), found.end());
            return kinds.isEmpty() || quantities.stream().anyMatch(q -> isBeside(place, q));
          });
    }

    private boolean isBeside(Place found, Quantity quantity) {
      Place number = quantity.place();
      return kinds.contains(quantity.unit().kind())
          && number.start() - found.end() <= REACH
          && found.start() - number.end() <= REACH;
    }
  }

  private LabelBook(List<Row> rows) {
    this.rows = rows;
  }

  /// The book that ships with the program.
  static LabelBook standard() {
    return BOOK;
  }

  /// The first label that fits the sentence, or the second where another fact has the first; empty
  /// where there is none, as the third best may be about anything.
  String label(String sentence, Language language, Set<String> taken) {
    String told = ASIDE.matcher(sentence).replaceAll("");
    List<Quantity> quantities = Quantities.in(told);
    return rows.stream()
        .filter(row -> row.fits(told, quantities))
        .map(row -> row.label(language))
        .distinct()
        .limit(TRIED)
        .filter(label -> !taken.contains(label))
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
    return new Row(Pattern.compile(pattern), kinds(cells[1]), cells[2], cells[3]);
  }

  private static Set<Unit.Kind> kinds(String cell) {
    return cell.equals("-")
        ? Set.of()
        : Stream.of(cell.split(",")).map(Unit.Kind::valueOf).collect(Collectors.toSet());
  }
}
