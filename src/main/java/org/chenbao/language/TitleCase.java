package org.chenbao.language;

/// Tells a headline with a capital on nearly every word.
final class TitleCase {
  private static final int FEWEST_WORDS = 4;
  private static final double SHARE = 0.6;

  private TitleCase() {}

  /// True where the line that begins at `start` is in title case.
  static boolean isLine(String text, int start) {
    int words = 0;
    int capitals = 0;
    for (int i = start; i < text.length() && text.charAt(i) != '\n'; i++) {
      if (Letters.isLatin(text.charAt(i)) && !Letters.isLatin(Letters.at(text, i - 1))) {
        words++;
        capitals += Letters.isUpper(text.charAt(i)) ? 1 : 0;
        if (Scripts.isHan(Letters.at(text, i - 1))) {
          return false;
        }
      }
    }
    return words >= FEWEST_WORDS && capitals >= SHARE * words;
  }
}
