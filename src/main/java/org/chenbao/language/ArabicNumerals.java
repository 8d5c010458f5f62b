package org.chenbao.language;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// Reads numbers written in digits: `1,000`, `3.5`, `３０`, `1/10`.
final class ArabicNumerals {
  /// Longer runs of digits are identifiers.
  private static final int LONGEST = 15;

  private static final BigDecimal LARGEST_DENOMINATOR = BigDecimal.valueOf(1000);

  /// Of a month.
  private static final BigDecimal LAST_DAY = BigDecimal.valueOf(31);

  private ArabicNumerals() {}

  /// The number that begins at `start`, without its scale.
  static @Nullable Numeral at(String text, int start) {
    var digits = new StringBuilder();
    int end = whole(text, start, digits);
    boolean code = digits.length() > 1 && digits.charAt(0) == '0';
    if (digits.isEmpty() || digits.length() > LONGEST || code) {
      return null;
    }
    if (isDot(Letters.at(text, end)) && Letters.isDigit(Letters.at(text, end + 1))) {
      digits.append('.');
      end = run(text, end + 1, digits);
    }
    var value = new BigDecimal(digits.toString());
    Numeral plain = Numeral.plain(end, value, BigDecimal.ONE.movePointLeft(value.scale()));
    return Letters.at(text, end) == '/' ? fraction(text, start, plain) : plain;
  }

  /// Digits with commas between groups of three.
  private static int whole(String text, int start, StringBuilder digits) {
    int end = run(text, start, digits);
    while (digits.length() > 0 && isComma(Letters.at(text, end)) && isGroup(text, end + 1)) {
      end = run(text, end + 1, digits);
    }
    return end;
  }

  private static int run(String text, int start, StringBuilder digits) {
    int end = start;
    while (Letters.isDigit(Letters.at(text, end))) {
      digits.append(Letters.lower(text.charAt(end++)));
    }
    return end;
  }

  private static boolean isGroup(String text, int at) {
    return Letters.isDigit(Letters.at(text, at))
        && Letters.isDigit(Letters.at(text, at + 1))
        && Letters.isDigit(Letters.at(text, at + 2))
        && !Letters.isDigit(Letters.at(text, at + 3));
  }

  private static boolean isComma(char c) {
    return c == ',' || c == '，';
  }

  private static boolean isDot(char c) {
    return c == '.' || c == '．';
  }

  private static @Nullable Numeral fraction(String text, int start, Numeral upper) {
    var digits = new StringBuilder();
    int end = run(text, upper.end() + 1, digits);
    if (digits.isEmpty() || digits.length() > 4 || Letters.at(text, end) == '/') {
      return digits.isEmpty() ? upper : null;
    }
    var below = new BigDecimal(digits.toString());
    BigDecimal above = upper.amount().low();
    boolean proper = above.compareTo(below) < 0 && below.compareTo(LARGEST_DENOMINATOR) <= 0;
    boolean one = above.compareTo(BigDecimal.ONE) == 0;
    return proper && (isPart(text, end, below) || isRatio(text, start, below, one))
        ? Fractions.of(end, above, below)
        : null;
  }

  /// 约为 1/35 and 后者的 1/11 are parts, 1/11 by itself is a day.
  private static boolean isRatio(String text, int start, BigDecimal below, boolean one) {
    int before = start;
    while (Letters.at(text, before - 1) == ' ') {
      before--;
    }
    return (one && below.compareTo(LAST_DAY) > 0)
        || "的约为近至到仅".indexOf(Letters.at(text, before - 1)) >= 0;
  }

  /// 1/3 and 3/100 的; not 9/11, and not 1/8 决赛.
  private static boolean isPart(String text, int end, BigDecimal below) {
    int next = Letters.skipBlanks(text, end);
    boolean ofSomething = Letters.at(text, next) == '的' || text.startsWith("of ", next);
    return !text.startsWith("决赛", next) && (ofSomething || below.compareTo(BigDecimal.TEN) <= 0);
  }
}
