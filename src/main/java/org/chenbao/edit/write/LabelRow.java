package org.chenbao.edit.write;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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

  /// Where a row's words stand.
  ///
  /// @param start of the words
  /// @param rank what comes first counts; of words beside one number the nearest
  record Found(int start, int rank) {}

  /// What is printed.
  record Names(String chinese, String english) {}

  /// Characters between a number and what it counts.
  private static final int REACH = 18;

  /// More than any distance between a number and what it counts.
  private static final int NUMBER_APART = 100;

  /// A clause ends, and with it what its words name; 在测试里， only tells where.
  private static final Pattern STOP = Pattern.compile("(?<![里中上])[，；：。]|、|[,;:] |的(?:公司|企业|机构)");

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

  /// True where it says no more than that somebody speaks.
  boolean isSpeech() {
    return manner == Manner.SPEECH;
  }

  Weight weight(int at, LabelledSentence sentence) {
    return switch (manner) {
      case NUMBER -> sentence.isEarly(at) ? Weight.EARLY_NUMBER : Weight.LATE_NUMBER;
      case ACT, SPEECH -> Weight.ACT;
      case KIND -> Weight.KIND;
    };
  }

  /// Where the words of the row stand that make the label fit; empty where it does not.
  Optional<Found> in(LabelledSentence sentence) {
    return pattern
        .matcher(sentence.words())
        .region(manner == Manner.NUMBER ? 0 : sentence.told(), sentence.words().length())
        .results()
        .flatMap(found -> fit(found, sentence))
        .min(Comparator.comparingInt(Found::rank));
  }

  private Stream<Found> fit(MatchResult found, LabelledSentence sentence) {
    return switch (manner) {
      case NUMBER ->
          sentence.quantities().stream()
              .filter(q -> isBeside(found, q, sentence))
              .limit(1)
              .map(q -> new Found(found.start(), rank(found, q)));
      case ACT ->
          sentence.isFirstAct(found.start()) && !describes(found.end(), sentence)
              ? Stream.of(new Found(found.start(), found.start()))
              : Stream.empty();
      case SPEECH -> Stream.of(new Found(found.start(), found.start()));
      case KIND ->
          sentence.isEarly(found.start())
              ? Stream.of(new Found(found.start(), found.start()))
              : Stream.empty();
    };
  }

  /// The first number counts, and of it the first word; a sum of money is what is nearest to it.
  private static int rank(MatchResult found, Quantity quantity) {
    boolean money = quantity.unit().kind() == Unit.Kind.MONEY;
    int at = money ? Math.max(0, gap(found, quantity.place())) : found.start();
    return quantity.place().start() * NUMBER_APART + Math.min(at, NUMBER_APART - 1);
  }

  private static int gap(MatchResult found, Place number) {
    return Math.max(found.start(), number.start()) - Math.min(found.end(), number.end());
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
