package org.chenbao.edit.write;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chenbao.language.Quantity;
import org.chenbao.language.Unit;
import org.chenbao.model.Language;
import org.chenbao.model.Place;

/// A label and what tells that it fits: a line of `labels.tsv`.
///
/// @param kinds of the quantity that must stand beside what the pattern finds; empty where none
///   needs to
record LabelRow(Pattern pattern, Manner manner, Set<Unit.Kind> kinds, Names names) {
  /// What the words of a row are to the sentence.
  enum Manner {
    /// They name the number beside them.
    NUMBER,
    /// They are what is done.
    ACT,
    /// They say that somebody speaks, wherever they stand.
    SPEECH,
    /// They make the sentence one of a kind, whatever it is about.
    KIND
  }

  /// How much a label that fits tells, most first.
  enum Weight {
    EARLY_NUMBER,
    ACT,
    LATE_NUMBER,
    KIND
  }

  /// What is printed.
  record Names(String chinese, String english) {}

  /// Characters between a number and what it counts.
  private static final int REACH = 18;

  /// A clause ends, and with it what its words name; 在测试里， only tells where.
  private static final Pattern STOP = Pattern.compile("(?<![里中上])[，；：。]|[,;:] ");

  static LabelRow of(List<String> cells) {
    Manner manner = manner(cells.get(1));
    Set<Unit.Kind> kinds = manner == Manner.NUMBER ? kinds(cells.get(1)) : Set.of();
    return new LabelRow(
        pattern(cells.get(0)), manner, kinds, new Names(cells.get(2), cells.get(3)));
  }

  private static Manner manner(String cell) {
    return switch (cell) {
      case "act" -> Manner.ACT;
      case "speech" -> Manner.SPEECH;
      case "kind" -> Manner.KIND;
      default -> Manner.NUMBER;
    };
  }

  private static Set<Unit.Kind> kinds(String cell) {
    return Stream.of(cell.split(",")).map(Unit.Kind::valueOf).collect(Collectors.toSet());
  }

  /// English patterns begin at a word: "rack" is not in "tracked".
  private static Pattern pattern(String cell) {
    return Pattern.compile(
        cell.startsWith("(?i)") ? "(?i)\\b(?:" + cell.substring("(?i)".length()) + ")" : cell);
  }

  String label(Language language) {
    return language == Language.EN ? names.english() : names.chinese();
  }

  /// True where the form alone makes it true.
  boolean isSure() {
    return manner == Manner.NUMBER || manner == Manner.KIND;
  }

  Weight weight(int at, LabelledSentence sentence) {
    return switch (manner) {
      case NUMBER -> sentence.isEarly(at) ? Weight.EARLY_NUMBER : Weight.LATE_NUMBER;
      case ACT, SPEECH -> Weight.ACT;
      case KIND -> Weight.KIND;
    };
  }

  /// Where the words of the row begin that make the label fit; empty where it does not.
  OptionalInt in(LabelledSentence sentence) {
    return pattern
        .matcher(sentence.words())
        .region(manner == Manner.NUMBER ? 0 : sentence.told(), sentence.words().length())
        .results()
        .filter(found -> fits(found, sentence))
        .mapToInt(MatchResult::start)
        .findFirst();
  }

  private boolean fits(MatchResult found, LabelledSentence sentence) {
    return switch (manner) {
      case NUMBER -> sentence.quantities().stream().anyMatch(q -> isBeside(found, q, sentence));
      case ACT -> sentence.isFirstAct(found.start()) && !describes(found.end(), sentence);
      case SPEECH, KIND -> true;
    };
  }

  private boolean isBeside(MatchResult found, Quantity quantity, LabelledSentence sentence) {
    Place number = quantity.place();
    return kinds.contains(quantity.unit().kind())
        && !describes(number.end(), sentence)
        && isNear(found, number, sentence.words());
  }

  private static boolean isNear(MatchResult found, Place number, String words) {
    int from = Math.min(found.end(), number.end());
    int to = Math.max(found.start(), number.start());
    return to - from <= REACH && (from >= to || !STOP.matcher(words.substring(from, to)).find());
  }

  /// True where what ends there only describes another thing: 超 2 亿美元的公司, 裁员的企业.
  private static boolean describes(int end, LabelledSentence sentence) {
    return sentence.words().startsWith("的", end);
  }
}
