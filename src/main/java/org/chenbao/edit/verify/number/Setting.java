package org.chenbao.edit.verify.number;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chenbao.edit.verify.passage.Marked;
import org.chenbao.edit.verify.passage.Marked.Word;
import org.chenbao.edit.verify.passage.Passage;
import org.chenbao.language.Quantity;
import org.chenbao.language.Scripts;
import org.chenbao.model.Place;

/// The words right around a quantity, up to the next quantity or the end of the clause: what it is
/// the number of.
///
/// @param words pairs of Chinese characters and English words
/// @param roles what a number can be, the same in both languages: valuation, round, revenue
record Setting(Set<String> words, Set<String> roles) {
  private static final String CLAUSE_ENDS = "，。；：！？、—,;:!?\n（）()";
  private static final String SENTENCE_ENDS = "。；！？;!?\n";
  private static final int SHORTEST_WORD = 3;
  private static final Set<String> EMPTY_WORDS =
      Set.of(
          "the", "and", "for", "with", "than", "that", "its", "are", "was", "were", "has", "have",
          "had", "from", "which", "will", "more", "about", "over", "per", "but", "not", "now",
          "each");
  private static final Marked<String> ROLES = Marked.of(Setting.class, "roles.tsv");

  static Setting of(Passage passage, Quantity quantity) {
    String text = passage.text();
    Place place = quantity.place();
    Place left = new Place(left(passage, place), place.start());
    Place right = new Place(place.end(), right(passage, place));
    var words = new HashSet<String>();
    var roles = new HashSet<String>();
    for (Place side : List.of(left, right)) {
      addWords(text, side, words);
      ROLES.in(text, side).stream().map(Word::kind).forEach(roles::add);
    }
    return new Setting(words, roles);
  }

  /// The words of the whole sentence that a quantity stands in, or of its part of a list.
  static Setting ofSentence(Passage passage, Quantity quantity) {
    String text = passage.text();
    int start = quantity.place().start();
    while (start > 0 && SENTENCE_ENDS.indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    int end = quantity.place().end();
    while (end < text.length() && SENTENCE_ENDS.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    var words = new HashSet<String>();
    addWords(text, new Place(start, quantity.place().start()), words);
    addWords(text, new Place(quantity.place().end(), end), words);
    return new Setting(words, Set.of());
  }

  /// How many of this one's words, or roles, `one` has and `other` has not.
  int nearer(Setting one, Setting other, boolean sameLanguage) {
    Set<String> ours = new HashSet<>(sameLanguage ? words : roles);
    ours.retainAll(sameLanguage ? one.words : one.roles);
    ours.removeAll(sameLanguage ? other.words : other.roles);
    return ours.size();
  }

  private static int left(Passage passage, Place place) {
    int from =
        passage.facts().quantities().stream()
            .mapToInt(q -> q.place().end())
            .filter(end -> end <= place.start())
            .max()
            .orElse(0);
    int start = place.start();
    while (start > from && !ends(passage.text(), start - 1)) {
      start--;
    }
    return start;
  }

  private static int right(Passage passage, Place place) {
    int to =
        passage.facts().quantities().stream()
            .mapToInt(q -> q.place().start())
            .filter(start -> start >= place.end())
            .min()
            .orElse(passage.text().length());
    int end = place.end();
    while (end < to && !ends(passage.text(), end)) {
      end++;
    }
    return end;
  }

  private static boolean ends(String text, int at) {
    char c = text.charAt(at);
    return CLAUSE_ENDS.indexOf(c) >= 0
        || (c == '.' && (at + 1 == text.length() || text.charAt(at + 1) == ' '));
  }

  private static void addWords(String text, Place side, Set<String> words) {
    for (int i = side.start(); i < side.end(); i++) {
      if (Scripts.isHan(text.charAt(i))) {
        if (i + 1 < side.end() && Scripts.isHan(text.charAt(i + 1))) {
          words.add(text.substring(i, i + 2));
        }
      } else if (Character.isLetter(text.charAt(i))) {
        int end = i;
        while (end < side.end() && isWordPart(text.charAt(end))) {
          end++;
        }
        String word = text.substring(i, end).toLowerCase(Locale.ROOT);
        if (word.length() >= SHORTEST_WORD && !EMPTY_WORDS.contains(word)) {
          words.add(word);
        }
        i = Math.max(i, end - 1);
      }
    }
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c) && !Scripts.isHan(c);
  }
}
