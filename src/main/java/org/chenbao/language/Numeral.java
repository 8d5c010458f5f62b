package org.chenbao.language;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// A number as read off a text, before its unit.
///
/// @param end where it ends, exclusive
/// @param unit set where the number's own words say it, as in 百分之四十 or "a tenth"
/// @param scale what the written scale (万, billion) multiplied by; one where there was none
record Numeral(int end, Amount amount, Bound bound, @Nullable Unit unit, BigDecimal scale) {

  static Numeral plain(int end, BigDecimal value, BigDecimal step) {
    return new Numeral(end, Amount.of(value, step), Bound.EXACT, null, BigDecimal.ONE);
  }

  Numeral scaled(int newEnd, BigDecimal factor) {
    return new Numeral(newEnd, amount.times(factor), bound, unit, scale.multiply(factor));
  }

  /// The same number, `factor` times as large, with no scale written.
  Numeral times(BigDecimal factor) {
    return new Numeral(end, amount.times(factor), bound, unit, scale);
  }

  /// This number and a fraction.
  Numeral plus(BigDecimal more) {
    Amount sum =
        new Amount(
            amount.low().add(more), amount.high().add(more), BigDecimal.ONE.movePointLeft(1));
    return new Numeral(end, sum, bound, unit, scale);
  }

  Numeral endingAt(int newEnd) {
    return new Numeral(newEnd, amount, bound, unit, scale);
  }

  Numeral bounded(int newEnd, Bound newBound) {
    return new Numeral(newEnd, amount, newBound, unit, scale);
  }

  Numeral of(int newEnd, Unit newUnit) {
    return new Numeral(newEnd, amount, bound, newUnit, scale);
  }

  boolean isScaled() {
    return scale.compareTo(BigDecimal.ONE) != 0;
  }

  /// This number as the lower end of a range that `upper` ends.
  Numeral upTo(Numeral upper) {
    Amount range = new Amount(amount.low(), upper.amount.high(), upper.amount.step());
    return new Numeral(upper.end, range, bound, upper.unit, upper.scale);
  }
}
