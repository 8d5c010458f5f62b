package org.chenbao.edit.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chenbao.edit.verify.Marked.Word;
import org.chenbao.language.Scripts;
import org.chenbao.model.Place;

/// Does a denial stay a denial, and is none added?
///
/// Compared is what is denied: the word behind 不, 未, 否认, not, denied. Where it stands in the other
/// text without any denial before it, one of both says the opposite.
final class NegationCheck implements Check {
  private static final String DENIES = "denies";

  /// A denial reaches so far ahead of what it denies: characters in Chinese, letters in English.
  private static final int REACH_CHINESE = 6;

  private static final int REACH_ENGLISH = 24;

  private final Marked<String> words = Marked.of("negations.tsv");

  @Override
  public List<Doubt> doubts(Passage claim, List<Passage> evidence) {
    var doubts = new ArrayList<Doubt>();
    for (Line line : claim.facts().lines()) {
      for (Counterpart counterpart : Counterpart.of(claim, line, evidence)) {
        Passage source = counterpart.passage();
        compare(claim, line, source, counterpart.line(), false, doubts);
        compare(source, counterpart.line(), claim, line, true, doubts);
        if (!doubts.isEmpty()) {
          return doubts;
        }
      }
    }
    return doubts;
  }

  /// Words that `one` denies wherever they stand, and the other never does.
  private void compare(
      Passage one, Line line, Passage other, Line otherLine, boolean lost, List<Doubt> doubts) {
    for (Word<String> word : words.in(one.text(), line.place())) {
      int key = key(one.text(), word.place().end(), line.place().end());
      if (!word.kind().equals(DENIES) || key < 0 || !otherLine.hasWordAt(one.text(), key)) {
        continue;
      }
      String denied = wordAt(one.text(), key);
      List<Integer> places = places(other, otherLine, denied);
      if (!places.isEmpty()
          && places.stream().noneMatch(at -> denied(other, otherLine, at))
          && places(one, line, denied).stream().allMatch(at -> denied(one, line, at))) {
        Place here =
            new Place(word.place().start(), Math.min(key + denied.length(), line.place().end()));
        Place there = new Place(places.getFirst(), places.getFirst() + denied.length());
        doubts.add(lost ? doubt(other, there, one, here) : doubt(one, here, other, there));
        return;
      }
    }
  }

  private static Doubt doubt(Passage claim, Place ours, Passage source, Place theirs) {
    return Doubt.differs("negation", ours, ours.of(claim.text()), source, theirs.of(source.text()));
  }

  /// Where a word stands in a sentence.
  private static List<Integer> places(Passage passage, Line line, String word) {
    var places = new ArrayList<Integer>();
    int at = passage.lower().indexOf(word, line.place().start());
    while (at >= 0 && at + word.length() <= line.place().end()) {
      places.add(at);
      at = passage.lower().indexOf(word, at + 1);
    }
    return places;
  }

  private boolean denied(Passage passage, Line line, int at) {
    int reach = Scripts.isHan(passage.text().charAt(at)) ? REACH_CHINESE : REACH_ENGLISH;
    Place before = new Place(Math.max(line.place().start(), at - reach), at);
    return words.in(passage.text(), before).stream().anyMatch(w -> w.kind().equals(DENIES))
        || passage.lower().startsWith(" no ", wordEnd(passage.lower(), at));
  }

  /// "Found no evidence" denies what was found.
  private static int wordEnd(String text, int start) {
    int end = start;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /// Where the word denied begins: auxiliaries are passed over.
  private int key(String text, int from, int end) {
    int at = from;
    while (at < end) {
      if (!Character.isLetter(text.charAt(at))) {
        if (text.charAt(at) != ' ') {
          return -1;
        }
        at++;
        continue;
      }
      List<Word<String>> auxiliary = words.in(text, new Place(at, Math.min(end, at + 12)));
      boolean passes =
          !auxiliary.isEmpty()
              && auxiliary.getFirst().place().start() == at
              && auxiliary.getFirst().kind().equals("passes");
      if (!passes) {
        return at;
      }
      at = auxiliary.getFirst().place().end();
    }
    return -1;
  }

  private static String wordAt(String text, int at) {
    if (Scripts.isHan(text.charAt(at))) {
      return text.substring(at, Math.min(text.length(), at + 2));
    }
    int end = at;
    while (end < text.length() && Character.isLetter(text.charAt(end)) && end - at < 5) {
      end++;
    }
    return text.substring(at, end).toLowerCase(Locale.ROOT);
  }
}
