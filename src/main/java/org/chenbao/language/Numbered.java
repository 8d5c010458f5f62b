package org.chenbao.language;

import org.jspecify.annotations.Nullable;

/// A small whole number with the Chinese word behind it that makes it part of a date: 2 月, 十二日.
///
/// @param length how many characters the number has
/// @param isHan true where it is written in Chinese
record Numbered(int end, int value, int length, boolean isHan) {

  static @Nullable Numbered at(String text, int start, String word) {
    boolean isHan = !Letters.isDigit(Letters.at(text, start));
    int end = start;
    while (isHan ? isHanDigit(Letters.at(text, end)) : Letters.isDigit(Letters.at(text, end))) {
      end++;
    }
    int length = end - start;
    int mark = Letters.skipBlanks(text, end);
    if (length == 0 || length > 4 || !text.startsWith(word, mark) || startsInside(text, start)) {
      return null;
    }
    int value = isHan ? han(text, start) : arabic(text, start, end);
    return new Numbered(mark + word.length(), value, length, isHan);
  }

  /// Digits that continue a number, a version or a word are not read.
  private static boolean startsInside(String text, int start) {
    char before = Letters.at(text, start - 1);
    return Letters.isDigit(before)
        || Letters.isLatin(before)
        || ((before == '.' || before == ',') && Letters.isDigit(Letters.at(text, start - 2)))
        || (isHanDigit(before) && isHanDigit(text.charAt(start)));
  }

  private static boolean isHanDigit(char c) {
    return c == '十' || HanNumerals.digit(c) >= 0;
  }

  private static int arabic(String text, int start, int end) {
    int value = 0;
    for (int i = start; i < end; i++) {
      value = value * 10 + Letters.lower(text.charAt(i)) - '0';
    }
    return value;
  }

  private static int han(String text, int start) {
    Numeral number = HanNumerals.at(text, start);
    return number == null ? -1 : number.amount().low().intValue();
  }

  boolean isMonth() {
    return value >= 1 && value <= 12 && length <= 2;
  }

  boolean isDay() {
    return value >= 1 && value <= 31 && length <= 3;
  }

  boolean isFullYear() {
    return length == 4;
  }
}
