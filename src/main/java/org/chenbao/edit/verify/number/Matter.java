package org.chenbao.edit.verify.number;

import java.util.HashSet;
import java.util.Set;
import org.chenbao.edit.verify.passage.Passage;
import org.chenbao.language.Scripts;
import org.chenbao.model.Language;
import org.chenbao.model.Place;

/// Tells whether a number of the claim and the same number of the source are said of one thing.
///
/// Only the plainest case is decided: the clause around the claim's number and the sentence around
/// the source's have not a single pair of Chinese characters in common. English is left alone: a
/// paraphrase often shares no word with its source (in 9 of 400 true summaries of SummEdits).
final class Matter {
  private static final String CLAUSE_ENDS = "，。；！？：,;!?\n";
  private static final String SENTENCE_ENDS = "。！？!?\n";

  /// With fewer words around a number nothing can be said of them.
  private static final int FEWEST = 3;

  /// So many words of the source's clause in the claim's sentence make them one matter.
  private static final int SAME_MATTER = 2;

  private Matter() {}

  /// True where both numbers stand among wholly different words.
  static boolean apart(Passage claim, Place ours, Passage source, Place theirs) {
    Set<String> about = words(clause(claim.text(), ours));
    return source.facts().language() == Language.ZH
        && about.size() >= FEWEST
        && words(around(source.text(), theirs, ours.of(claim.text()))).stream()
            .noneMatch(about::contains)
        && !continues(claim, ours, source, theirs);
  }

  /// True where the claim's sentence, clauses before included, speaks of what the source's clause
  /// does.
  private static boolean continues(Passage claim, Place ours, Passage source, Place theirs) {
    int start = back(claim.text(), ours.start(), SENTENCE_ENDS);
    Set<String> told = words(claim.text().substring(start, ours.start()));
    told.retainAll(words(clause(source.text(), theirs)));
    return told.size() >= SAME_MATTER;
  }

  /// A digit alone stands in every report: it has to be said in the same clause.
  private static String around(String text, Place at, String number) {
    long digits =
        number.chars().filter(c -> Character.isDigit(c) || "一二三四五六七八九十两".indexOf(c) >= 0).count();
    return digits == 1 ? clause(text, at) : sentence(text, at);
  }

  /// The clause around a place, the place left out; a short one with the clause before it.
  private static String clause(String text, Place at) {
    int start = back(text, at.start(), CLAUSE_ENDS);
    int end = forth(text, at.end(), CLAUSE_ENDS);
    String clause = text.substring(start, at.start()) + "\n" + text.substring(at.end(), end);
    return words(clause).size() >= FEWEST || start == 0
        ? clause
        : text.substring(back(text, start - 1, CLAUSE_ENDS), start) + clause;
  }

  /// The sentence around a place and the one before it, which often names the subject.
  private static String sentence(String text, Place at) {
    int start = back(text, at.start(), SENTENCE_ENDS);
    start = start == 0 ? 0 : back(text, start - 1, SENTENCE_ENDS);
    return text.substring(start, at.start())
        + "\n"
        + text.substring(at.end(), forth(text, at.end(), SENTENCE_ENDS));
  }

  private static int back(String text, int from, String ends) {
    int start = from;
    while (start > 0 && !ends(text, start - 1, ends)) {
      start--;
    }
    return start;
  }

  private static int forth(String text, int from, String ends) {
    int end = from;
    while (end < text.length() && !ends(text, end, ends)) {
      end++;
    }
    return end;
  }

  private static boolean ends(String text, int at, String ends) {
    return ends.indexOf(text.charAt(at)) >= 0;
  }

  private static Set<String> words(String text) {
    var words = new HashSet<String>();
    for (int i = 1; i < text.length(); i++) {
      if (Scripts.isHan(text.charAt(i - 1)) && Scripts.isHan(text.charAt(i))) {
        words.add(text.substring(i - 1, i + 1));
      }
    }
    return words;
  }
}
