package org.chenbao.language;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// Reads Chinese numbers that name two neighbours or leave a digit open: 两三百, 七八个, 十几.
final class Approximate {
  private static final BigDecimal NINE = BigDecimal.valueOf(9);

  private Approximate() {}

  /// Two digits in a row, the second one higher: 三四百 is from 300 to 400.
  static @Nullable Numeral at(String text, int start) {
    int low = HanNumerals.digit(Letters.at(text, start));
    int high = HanNumerals.digit(Letters.at(text, start + 1));
    boolean third = HanNumerals.digit(Letters.at(text, start + 2)) >= 0;
    boolean before = HanNumerals.isNumber(Letters.at(text, start - 1));
    if (low < 1 || high != low + 1 || third || before) {
      return null;
    }
    int end = start + 2;
    BigDecimal place = BigDecimal.ONE;
    while ("十百千万亿".indexOf(Letters.at(text, end)) >= 0) {
      place = place.multiply(HanNumerals.place(text.charAt(end++)));
    }
    if (HanNumerals.isNumber(Letters.at(text, end))) {
      return null;
    }
    BigDecimal from = place.multiply(BigDecimal.valueOf(low));
    BigDecimal to = place.multiply(BigDecimal.valueOf(high));
    return new Numeral(end, new Amount(from, to, place), Bound.ABOUT, null, place);
  }

  /// 十几, 二十几: one to nine more.
  static Numeral teens(String text, Numeral plain) {
    boolean open = Letters.at(text, plain.end() - 1) == '十' && Letters.at(text, plain.end()) == '几';
    if (!open) {
      return plain;
    }
    BigDecimal ten = plain.amount().low();
    return new Numeral(
        plain.end() + 1,
        new Amount(ten.add(BigDecimal.ONE), ten.add(NINE), BigDecimal.ONE),
        Bound.ABOUT,
        null,
        BigDecimal.ONE);
  }
}
