package org.chenbao.language;

import java.util.HashMap;
import java.util.Map;
import org.chenbao.language.Lexicon.Hit;

/// Words that are written with numbers and count nothing: 统一, 万一, 百度, 三星.
final class HanWords {
  private static final Lexicon<Boolean> WORDS = words("numberless.txt");

  /// Words that begin like a measure word: 分辨率 is no 分.
  private static final Lexicon<Boolean> MEASURELESS = words("measureless.txt");

  private HanWords() {}

  private static Lexicon<Boolean> words(String table) {
    Map<String, Boolean> words = new HashMap<>();
    Tables.words(table).forEach(word -> words.put(word, true));
    return Lexicon.of(words);
  }

  /// The end of such a word at `start` or one character before it, or `start`.
  static int end(String text, int start) {
    if (text.startsWith("分之", start + 1)) {
      return start;
    }
    Hit<Boolean> word = WORDS.at(text, start);
    if (word == null && start > 0) {
      word = WORDS.at(text, start - 1);
    }
    if (word != null && word.edge() > start) {
      return word.edge();
    }
    Hit<Aliases.Known> name = Aliases.at(text, start);
    return name == null ? start : name.edge();
  }

  /// True where a longer word stands at `start` than the measure word that ends at `end`.
  static boolean isWordAt(String text, int start, int end) {
    Hit<Boolean> word = MEASURELESS.at(text, start);
    return word != null && word.edge() > end;
  }
}
