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
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chenbao.language.Quantities;
import org.chenbao.language.Quantity;
import org.chenbao.language.Scripts;
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

  /// A clause that only says when or on what ground, before the one that tells.
  private static final Pattern SETTING =
      Pattern.compile(
          "^(?:(?:在|随着|继|自|当)[^，]{1,40}(?:后|时|的同时|之后|之前|之际|以来|期间)|作为[^，]{1,40})，|^[^，]{0,12}虽然?[^，]{2,40}，但"
              + "|^(?:While|As|Although|Though|When|Despite|After|Before|By|With) [^,]{3,90}, ");

  /// Who reported it says nothing of what it is about.
  private static final Pattern REPORTED =
      Pattern.compile("^[^，。]{0,40}?(?:报道|消息|博文)，?(?:报道)?称，?|^据[^，。]{1,40}，");

  /// What is told comes first; what else a sentence touches comes late.
  private static final int EARLY_CHINESE = 40;

  private static final int EARLY_ENGLISH = 90;

  /// The label of what somebody says: whatever it is about, that is what the sentence tells.
  private static final String STATEMENT = "表态";

  private static final LabelBook BOOK = new LabelBook(load());

  private final List<Row> rows;

  /// @param kinds of the quantity that must stand beside what the pattern finds; empty for none
  private record Row(Pattern pattern, Set<Unit.Kind> kinds, String chinese, String english) {
    String label(Language language) {
      return language == Language.EN ? english : chinese;
    }

    /// True where the row is about a number.
    boolean counts() {
      return !kinds.isEmpty();
    }

    boolean isStatement() {
      return chinese.equals(STATEMENT);
    }

    /// True for what a statement may be about: it is a statement all the same.
    boolean isAside() {
      return !counts() && !isStatement();
    }

    boolean fits(Told told) {
      return counts()
          ? pattern.matcher(told.sentence()).results().anyMatch(f -> isBesideOne(place(f), told))
          : pattern.matcher(told.main()).results().anyMatch(f -> f.start() <= early(told));
    }

    /// Who speaks may stand behind what was said.
    private int early(Told told) {
      return isStatement() && told.main().startsWith("“") ? told.main().length() : told.early();
    }

    private boolean isBesideOne(Place found, Told told) {
      return told.quantities().stream().anyMatch(q -> isBeside(found, q, told.sentence()));
    }

    private boolean isBeside(Place found, Quantity quantity, String sentence) {
      Place number = quantity.place();
      return kinds.contains(quantity.unit().kind())
          && number.start() - found.end() <= REACH
          && found.start() - number.end() <= REACH
          && !(found.end() <= number.start() && sentence.startsWith("的", number.end()));
    }

    private static Place place(MatchResult found) {
      return new Place(found.start(), found.end());
    }
  }

  /// A sentence as it is labelled.
  ///
  /// @param sentence without what stands in brackets
  /// @param main without who reported it and the clause that sets the scene
  private record Told(String sentence, String main, List<Quantity> quantities) {
    static Told of(String sentence) {
      String told = ASIDE.matcher(sentence).replaceAll("");
      String act = REPORTED.matcher(told).replaceFirst("");
      return new Told(told, SETTING.matcher(act).replaceFirst(""), Quantities.in(told));
    }

    int early() {
      return Scripts.language(main) == Language.ZH ? EARLY_CHINESE : EARLY_ENGLISH;
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
    Told told = Told.of(sentence);
    List<Row> fitting = rows.stream().filter(row -> row.fits(told)).toList();
    boolean said = fitting.stream().anyMatch(Row::isStatement);
    return fitting.stream()
        .filter(row -> !said || !row.isAside())
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
