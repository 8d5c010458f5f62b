package org.chenbao.language;

import java.util.Locale;
import java.util.Set;

/// Reads Latin words as names have them: `GPT-5.3-Codex`, `Z.ai`, `AT&T`, `O'Brien`.
final class LatinWords {
  private static final Set<String> COMMON = Set.copyOf(Tables.words("common.txt"));

  /// What makes an adjective of a name: Nvidia-backed, AI-powered.
  private static final Set<String> TAILS = Set.copyOf(Tables.words("tails.txt"));

  private LatinWords() {}

  /// The end of the word that begins at `start`, adjective endings and possessives left out.
  static int end(String text, int start) {
    int end = start;
    while (end < text.length() && (isPart(text.charAt(end)) || joins(text, end))) {
      end++;
    }
    if (Letters.at(text, end) == '+' && !Letters.isLatinOrDigit(Letters.at(text, end + 1))) {
      end++;
    }
    return withoutTail(text, start, withoutDate(text, start, end));
  }

  /// `Acme6 月` is a name with a date behind it, not a version.
  private static int withoutDate(String text, int start, int end) {
    int digits = end;
    while (digits > start && Letters.isDigit(text.charAt(digits - 1))) {
      digits--;
    }
    char next = Letters.at(text, Letters.skipBlanks(text, end));
    boolean date = digits < end && "年月日".indexOf(next) >= 0;
    return date && digits > start && Letters.isLatin(text.charAt(digits - 1)) ? digits : end;
  }

  private static boolean isPart(char c) {
    return Letters.isLatinOrDigit(c) || c == '_';
  }

  private static boolean joins(String text, int at) {
    char c = text.charAt(at);
    char next = Letters.at(text, at + 1);
    boolean apostrophe = c == '\'' || c == '’';
    if ((!apostrophe && "-.&‑".indexOf(c) < 0) || !isPart(next)) {
      return false;
    }
    boolean possessive = apostrophe && !Letters.isUpper(next);
    boolean nextSentence = c == '.' && Letters.isUpper(next) && !isShort(text, at);
    return !possessive && !nextSentence;
  }

  /// One capital before a dot goes on: `U.S`; a longer word ends there.
  private static boolean isShort(String text, int dot) {
    return dot == 1 || Letters.isDigit(text.charAt(dot - 1)) || !isPart(Letters.at(text, dot - 2));
  }

  private static int withoutTail(String text, int start, int end) {
    int hyphen = text.lastIndexOf('-', end - 1);
    if (hyphen <= start) {
      return end;
    }
    String tail = text.substring(hyphen + 1, end);
    boolean adjective =
        !Letters.isUpper(tail.charAt(0)) && tail.length() > 3 && tail.endsWith("ed");
    boolean cut = TAILS.contains(tail) || adjective;
    return cut ? withoutTail(text, start, hyphen) : end;
  }

  /// True for a word with a capital, or letters with digits behind them: `OpenAI`, `o3`, `gpt-5`.
  static boolean isNamelike(String word) {
    boolean digit = false;
    for (int i = 0; i < word.length(); i++) {
      if (Letters.isUpper(word.charAt(i))) {
        return true;
      }
      digit |= Letters.isDigit(word.charAt(i));
    }
    return digit;
  }

  /// True for a plain capitalised word, which may merely begin a sentence.
  static boolean isOnlyCapitalised(String word) {
    if (!Letters.isUpper(word.charAt(0)) || word.length() == 1) {
      return word.length() == 1;
    }
    return word.substring(1)
        .chars()
        .allMatch(c -> Letters.isLatin((char) c) && !Letters.isUpper((char) c));
  }

  static boolean isCommon(String word) {
    return COMMON.contains(word.toLowerCase(Locale.ROOT));
  }
}
