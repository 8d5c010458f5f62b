package org.chenbao.language;

import java.math.BigDecimal;

/// A number, or a range of numbers, in plain units: 三百亿 is 30000000000.
///
/// @param low the number, or the lower end
/// @param high equal to `low` unless a range is stated
/// @param step the worth of the last digit written: 10 for 1.2 hundred, 1000000000 for 300 亿
public record Amount(BigDecimal low, BigDecimal high, BigDecimal step) {

  /// A single number.
  public static Amount of(BigDecimal value, BigDecimal step) {
    return new Amount(value, value, step);
  }

  public boolean isRange() {
    return low.compareTo(high) != 0;
  }

  /// The same amount, `factor` times as large.
  public Amount times(BigDecimal factor) {
    return new Amount(low.multiply(factor), high.multiply(factor), step.multiply(factor));
  }
}
