package org.chenbao.language;

import java.math.BigDecimal;
import java.math.MathContext;

/// Makes numerals of fractions: 三分之一, two-thirds, 1/10.
final class Fractions {
  static final Unit TIMES = new Unit(Unit.Kind.MULTIPLE, "x");
  static final Unit PERCENT = new Unit(Unit.Kind.SHARE, "%");

  /// A third is as precise as its writer meant: about one part in a hundred.
  private static final BigDecimal STEP = new BigDecimal("0.01");

  private Fractions() {}

  /// `above / below` as a multiple.
  static Numeral of(int end, BigDecimal above, BigDecimal below) {
    BigDecimal value = above.divide(below, MathContext.DECIMAL32).stripTrailingZeros();
    return multiple(end, value);
  }

  /// So many times as much.
  static Numeral multiple(int end, BigDecimal value) {
    return new Numeral(end, Amount.of(value, STEP), Bound.EXACT, TIMES, BigDecimal.ONE);
  }
}
