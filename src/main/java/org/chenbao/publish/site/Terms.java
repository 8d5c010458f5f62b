package org.chenbao.publish.site;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/// The terms by which a text is found: Chinese is cut into pairs of characters, other words stand
/// whole in lower case.
final class Terms {
  /// Before the first character of Chinese writing.
  private static final int FIRST_HAN = 0x2E80;

  private Terms() {}

  /// What a character is a part of.
  private enum Kind {
    GAP,
    WORD,
    HAN
  }

  /// Adds a text's terms to others.
  static void of(String text, Set<String> terms) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    Kind run = Kind.GAP;
    int from = 0;
    for (int at = 0; at < plain.length(); ) {
      int character = plain.codePointAt(at);
      Kind kind = kind(character);
      if (kind != run) {
        add(plain.substring(from, at), run, terms);
        from = at;
        run = kind;
      }
      at += Character.charCount(character);
    }
    add(plain.substring(from), run, terms);
  }

  private static void add(String run, Kind kind, Set<String> terms) {
    switch (kind) {
      case GAP -> {}
      case WORD -> terms.add(run);
      case HAN -> pairs(run, terms);
    }
  }

  /// Each character with the one behind it; the last stands alone.
  private static void pairs(String run, Set<String> terms) {
    for (int at = 0; at < run.length(); at = run.offsetByCodePoints(at, 1)) {
      int next = run.offsetByCodePoints(at, 1);
      int end = next < run.length() ? run.offsetByCodePoints(next, 1) : next;
      terms.add(run.substring(at, end));
    }
  }

  private static Kind kind(int character) {
    if (character >= FIRST_HAN && UnicodeScript.of(character) == UnicodeScript.HAN) {
      return Kind.HAN;
    }
    return number(character) || Character.isLetter(character) ? Kind.WORD : Kind.GAP;
  }

  /// Any numeral, as 10, Ⅻ and ⑫.
  private static boolean number(int character) {
    return switch (Character.getType(character)) {
      case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
      default -> false;
    };
  }
}
