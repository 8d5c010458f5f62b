package org.chenbao.language;

/// Tells a headline with a capital on nearly every word.
public final class TitleCase {
  private static final int FEWEST_WORDS = 4;
  private static final double SHARE = 0.6;

  private TitleCase() {}

  /// True where a line is in title case.
  public static boolean in(String line) {
    return isLine(line, 0);
  }

  /// True where the line that begins at `start` is in title case.
  static boolean isLine(String text, int start) {
    int words = 0;
    int capitals = 0;
    for (int i = start; i < text.length() && text.charAt(i) != '\n'; i++) {
      char c = text.charAt(i);
      if (Scripts.isHan(c)) {
        return false;
      }
      if (Letters.isLatin(c) && !Letters.isLatin(Letters.at(text, i - 1))) {
        words++;
        capitals += Letters.isUpper(c) ? 1 : 0;
      }
    }
    return words >= FEWEST_WORDS && capitals >= SHARE * words;
  }
}
