package org.chenbao.language;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// Reads numbers written in Chinese: 三百亿, 一点五, 百分之四十, 二〇二六, 数十万, 一半.
///
/// Grammar: digits and the places 十百千 make a section below ten thousand; 万 and 亿 multiply what
/// stands before them; 点 begins decimals, read digit by digit.
final class HanNumerals {
  private static final String DIGITS = "零一二三四五六七八九";
  private static final String PLACES = "十百千";
  private static final String NUMBER = "零〇○一二三四五六七八九两十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟";

  private HanNumerals() {}

  static boolean isNumber(char c) {
    return NUMBER.indexOf(c) >= 0;
  }

  /// The number that begins at `start`.
  static @Nullable Numeral at(String text, int start) {
    char c = Letters.at(text, start);
    if (c == '半' || (c == '一' && Letters.at(text, start + 1) == '半')) {
      return half(text, start);
    }
    if (c == '数' || c == '几') {
      return vague(text, start);
    }
    if (c == '上') {
      return hasPlace(text, start + 1) ? vague(text, start) : null;
    }
    Numeral neighbours = Approximate.at(text, start);
    if (neighbours != null) {
      return neighbours;
    }
    Numeral plain = plain(text, start);
    return plain == null ? null : Approximate.teens(text, fraction(text, plain));
  }

  private static boolean hasPlace(String text, int at) {
    return "百千万亿".indexOf(Letters.at(text, at)) >= 0;
  }

  /// 百分之四十, 三分之一, 十分之一.
  private static Numeral fraction(String text, Numeral below) {
    if (!text.startsWith("分之", below.end())) {
      return below;
    }
    Numeral above = plain(text, below.end() + 2);
    if (above == null) {
      above = ArabicNumerals.at(text, below.end() + 2);
    }
    if (above == null) {
      return below;
    }
    BigDecimal base = below.amount().low();
    if (base.compareTo(BigDecimal.valueOf(100)) == 0) {
      return above.of(above.end(), Fractions.PERCENT);
    }
    if (base.compareTo(BigDecimal.valueOf(1000)) == 0) {
      return above.times(new BigDecimal("0.1")).of(above.end(), Fractions.PERCENT);
    }
    return base.signum() == 0 ? below : Fractions.of(above.end(), above.amount().low(), base);
  }

  private static @Nullable Numeral half(String text, int start) {
    int end = text.charAt(start) == '一' ? start + 2 : start + 1;
    char next = Letters.at(text, end);
    if (text.charAt(start) == '一' || next == '数') {
      return Fractions.of(next == '数' ? end + 1 : end, BigDecimal.ONE, BigDecimal.TWO);
    }
    BigDecimal half = new BigDecimal("0.5");
    return "年天小月".indexOf(next) >= 0 || text.startsWith("个月", end)
        ? Numeral.plain(end, half, new BigDecimal("0.1"))
        : null;
  }

  /// 数十亿, 几百: from two to nine times the place; 上千 from one.
  private static @Nullable Numeral vague(String text, int start) {
    int end = start + 1;
    BigDecimal place = BigDecimal.ONE;
    while (end < text.length() && "十百千万亿".indexOf(text.charAt(end)) >= 0) {
      place = place.multiply(place(text.charAt(end)));
      end++;
    }
    if (end == start + 1) {
      return null;
    }
    var amount =
        new Amount(
            text.charAt(start) == '上' ? place : place.multiply(BigDecimal.TWO),
            place.multiply(BigDecimal.valueOf(9)),
            place);
    return new Numeral(end, amount, Bound.ABOUT, null, place);
  }

  private static @Nullable Numeral plain(String text, int start) {
    int end = start;
    while (end < text.length() && isNumber(text.charAt(end))) {
      end++;
    }
    if (end == start) {
      return null;
    }
    boolean decimal = Letters.at(text, end) == '点' && digit(Letters.at(text, end + 1)) >= 0;
    return decimal ? decimals(text, start, end) : whole(text, start, end);
  }

  private static @Nullable Numeral whole(String text, int start, int end) {
    boolean places = false;
    for (int i = start; i < end; i++) {
      places |= place(text.charAt(i)).compareTo(BigDecimal.ONE) > 0;
    }
    return places ? sections(text, start, end) : digits(text, start, end);
  }

  /// 二〇二六: digit by digit.
  private static Numeral digits(String text, int start, int end) {
    var value = new StringBuilder();
    for (int i = start; i < end; i++) {
      value.append(digit(text.charAt(i)));
    }
    return Numeral.plain(end, new BigDecimal(value.toString()), BigDecimal.ONE);
  }

  private static Numeral decimals(String text, int start, int dot) {
    var value = new StringBuilder();
    int end = dot + 1;
    while (digit(Letters.at(text, end)) >= 0) {
      value.append(digit(text.charAt(end++)));
    }
    Numeral whole = whole(text, start, dot);
    BigDecimal part = new BigDecimal("0." + value);
    BigDecimal all = whole == null ? part : whole.amount().low().add(part);
    return Numeral.plain(end, all, BigDecimal.ONE.movePointLeft(value.length()));
  }

  private static Numeral sections(String text, int start, int end) {
    BigDecimal total = BigDecimal.ZERO;
    BigDecimal section = BigDecimal.ZERO;
    BigDecimal step = BigDecimal.ONE;
    int digit = -1;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      BigDecimal place = place(c);
      if (place.compareTo(BigDecimal.ONE) == 0) {
        digit = digit(c);
        step = BigDecimal.ONE;
      } else if (PLACES.indexOf(simple(c)) >= 0) {
        section = section.add(place.multiply(BigDecimal.valueOf(digit < 0 ? 1 : digit)));
        step = place;
        digit = -1;
      } else {
        // 近万亿元: nothing before is one.
        int least = i == start ? 1 : 0;
        BigDecimal below = section.add(BigDecimal.valueOf(Math.max(digit, least)));
        boolean beside = total.compareTo(place) > 0;
        total = beside ? total.add(below.multiply(place)) : total.add(below).multiply(place);
        step = step.multiply(place);
        section = BigDecimal.ZERO;
        digit = -1;
      }
    }
    BigDecimal value = total.add(section).add(BigDecimal.valueOf(Math.max(digit, 0)));
    BigDecimal scale = total.signum() > 0 ? place(text.charAt(end - 1)) : BigDecimal.ONE;
    return new Numeral(end, Amount.of(value, step), Bound.EXACT, null, scale);
  }

  /// 0 to 9, or -1.
  static int digit(char c) {
    return switch (c) {
      case '〇', '○' -> 0;
      case '两' -> 2;
      default -> DIGITS.indexOf(simple(c));
    };
  }

  private static char simple(char c) {
    int formal = "壹贰叁肆伍陆柒捌玖拾佰仟".indexOf(c);
    return formal < 0 ? c : "一二三四五六七八九十百千".charAt(formal);
  }

  /// What a place word multiplies by; one for all else.
  static BigDecimal place(char c) {
    return switch (simple(c)) {
      case '十' -> BigDecimal.TEN;
      case '百' -> BigDecimal.valueOf(100);
      case '千' -> BigDecimal.valueOf(1_000);
      case '万' -> BigDecimal.valueOf(10_000);
      case '亿' -> BigDecimal.valueOf(100_000_000);
      default -> BigDecimal.ONE;
    };
  }
}
