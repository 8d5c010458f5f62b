package org.chenbao.edit.desk.headline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.chenbao.edit.desk.page.Find;
import org.chenbao.edit.desk.page.Grams;
import org.chenbao.edit.desk.page.Page;
import org.chenbao.edit.desk.page.Sentence;
import org.chenbao.model.Place;

/// A part, a plan, a bound or a rumour in the body that the headline tells without it.
///
/// The word has to stand among words that the headline has too, and every sentence of the body that
/// says what the headline says has to have it.
final class Qualifiers {
  /// So many characters on each side of the word are looked at.
  private static final int AROUND = 14;

  /// And so many pairs of them stand in the headline.
  private static final int SHARED = 3;

  /// The table: a group, the words that qualify, and what in a headline keeps the qualification.
  private static final List<Lists.Row> GROUPS = Lists.of("qualifiers.tsv");

  private Qualifiers() {}

  static Stream<Find> found(Page page) {
    Map<Integer, Find> finds = new LinkedHashMap<>();
    for (Promise promise : Promise.of(page)) {
      for (Place clause : promise.sentence().clauses()) {
        dropped(promise, clause)
            .ifPresent(
                f -> finds.putIfAbsent(f.spots().getFirst().line() * 1000 + clause.start(), f));
      }
    }
    return finds.values().stream().filter(f -> isFirst(f, finds));
  }

  /// Title, summary and headline often drop the same word: that is one fault.
  private static boolean isFirst(Find find, Map<Integer, Find> finds) {
    return finds.values().stream()
        .filter(f -> f.spots().getLast().equals(find.spots().getLast()))
        .findFirst()
        .filter(f -> f.equals(find))
        .isPresent();
  }

  private static Optional<Find> dropped(Promise promise, Place clause) {
    String words = promise.sentence().words();
    List<Sentence> same = promise.counterparts(clause);
    return GROUPS.stream()
        .filter(_ -> !same.isEmpty())
        .filter(g -> !g.weak().matcher(words).find())
        .flatMap(g -> dropped(promise, clause, same, g).stream())
        .findFirst();
  }

  private static Optional<Find> dropped(
      Promise promise, Place clause, List<Sentence> same, Lists.Row group) {
    String words = clause.of(promise.sentence().words());
    Optional<Find> first = Optional.empty();
    for (Sentence sentence : same) {
      Optional<String> word = near(sentence, group, words);
      if (word.isEmpty()) {
        return Optional.empty();
      }
      if (first.isEmpty()) {
        first =
            Find.together(Stream.of(promise.sentence().at(clause), sentence.spot()), word.get())
                .findFirst();
      }
    }
    return first;
  }

  private static Optional<String> near(Sentence sentence, Lists.Row group, String clause) {
    String text = sentence.words();
    Matcher word = group.strong().matcher(text);
    while (word.find()) {
      Place around = sentence.clause(new Place(word.start(), word.end()));
      int from = Math.max(around.start(), word.start() - AROUND);
      int to = Math.min(around.end(), word.end() + AROUND);
      String sides = text.substring(from, word.start()) + "\n" + text.substring(word.end(), to);
      long shared = Grams.of(sides).stream().filter(Grams.of(clause)::contains).count();
      if (shared >= SHARED) {
        return Optional.of(word.group());
      }
    }
    return Optional.empty();
  }
}
