package org.chenbao.edit.verify.sense;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chenbao.edit.verify.passage.Line;
import org.chenbao.edit.verify.passage.Marked;
import org.chenbao.edit.verify.passage.Marked.Word;
import org.chenbao.edit.verify.passage.Passage;
import org.chenbao.language.Scripts;
import org.chenbao.model.Place;

/// Finds the word that a denial or a hedge is about, and where else it stands.
final class Governed {
  private static final String PASSES = "passes";
  private static final int LONGEST_AUXILIARY = 12;
  private static final int STEM = 5;

  /// Inflections differ by so many letters: approve, approved.
  private static final int INFLECTION = 2;

  private static final Marked<String> AUXILIARIES = Marked.of(Governed.class, "negations.tsv");

  private Governed() {}

  /// Where the word behind `from` begins, auxiliaries and quotation marks passed over, or -1.
  static int at(String text, int from, int end) {
    int at = from;
    while (at < end) {
      char c = text.charAt(at);
      if (Character.isDigit(c)) {
        return at;
      }
      if (!Character.isLetter(c)) {
        if (" \"“‘'$".indexOf(c) < 0) {
          return -1;
        }
        at++;
        continue;
      }
      int behind = auxiliaryEnd(text, at, end);
      if (behind < 0) {
        return at;
      }
      at = behind;
    }
    return -1;
  }

  private static int auxiliaryEnd(String text, int at, int end) {
    Place ahead = new Place(at, Math.min(end, at + LONGEST_AUXILIARY));
    List<Word<String>> found = AUXILIARIES.in(text, ahead);
    boolean passes =
        !found.isEmpty()
            && found.getFirst().place().start() == at
            && found.getFirst().kind().equals(PASSES);
    return passes ? found.getFirst().place().end() : -1;
  }

  /// The word that begins at `at`: two Chinese characters, a number, or an English word.
  static String word(String text, int at) {
    if (Scripts.isHan(text.charAt(at))) {
      return text.substring(at, Math.min(text.length(), at + 2));
    }
    int end = at;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return text.substring(at, end).toLowerCase(Locale.ROOT);
  }

  /// Where a word stands in a sentence, inflected or not.
  static List<Integer> places(Passage passage, Line line, String word) {
    var places = new ArrayList<Integer>();
    boolean han = Scripts.isHan(word.charAt(0));
    String stem = han ? word : word.substring(0, Math.min(STEM, word.length()));
    int at = passage.lower().indexOf(stem, line.place().start());
    while (at >= 0 && at + stem.length() <= line.place().end()) {
      if (han || isInflected(passage.lower(), at, word)) {
        places.add(at);
      }
      at = passage.lower().indexOf(stem, at + 1);
    }
    return places;
  }

  private static boolean isInflected(String text, int at, String word) {
    boolean begins = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
    return begins && Math.abs(word(text, at).length() - word.length()) <= INFLECTION;
  }
}
