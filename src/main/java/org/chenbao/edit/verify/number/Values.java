package org.chenbao.edit.verify.number;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.chenbao.language.Amount;
import org.chenbao.language.Bound;
import org.chenbao.language.Quantity;

/// Compares numbers as people round them.
final class Values {
  /// 约 and "about" cover this share either way.
  private static final BigDecimal ABOUT = new BigDecimal("0.05");

  /// "Over 12,000" is said of 12,345, not of 20,000: this share above is the most.
  private static final BigDecimal OVER = new BigDecimal("0.25");

  /// Rounding moves a number by no more: 14,000 are no 10,000, though over 10,000.
  private static final BigDecimal ROUNDED = new BigDecimal("0.2");

  private static final BigDecimal TWO = BigDecimal.TWO;
  private static final BigDecimal NINE = BigDecimal.valueOf(9);

  /// So many digits are exact, whatever stands before them: 约 1.10 is not 1.11.
  private static final int EXACT_DIGITS = 3;

  private Values() {}

  /// True where `claim` may be said when the source says `source`, units aside.
  static boolean agree(Quantity claim, Quantity source) {
    return agree(claim, source.amount(), source.bound());
  }

  /// @param source the source's amount in the claim's unit
  static boolean agree(Quantity quantity, Amount source, Bound theirs) {
    if (isVague(source, theirs) && !quantity.amount().isRange()) {
      return false;
    }
    // 超 40 is no way to say 超 50: a bound that both have leaves no room.
    Bound bound = quantity.bound() == theirs ? Bound.EXACT : quantity.bound();
    return agree(quantity.amount(), bound, source);
  }

  /// 数百万, which is read as two to nine, bears out no 200 余万; 上万 does bear out 1 万余.
  private static boolean isVague(Amount source, Bound bound) {
    return bound == Bound.ABOUT && same(source.high().multiply(TWO), source.low().multiply(NINE));
  }

  private static boolean agree(Amount claim, Bound bound, Amount source) {
    if (same(claim.low(), source.low()) && same(claim.high(), source.high())) {
      return true;
    }
    if (claim.isRange() || source.isRange()) {
      return inRange(claim, bound, source);
    }
    return rounded(claim, bound, source.low());
  }

  /// A range may be told by the end that its hedge names; a vague number covers what lies in it.
  private static boolean inRange(Amount claim, Bound bound, Amount source) {
    if (claim.isRange()) {
      return bound == Bound.ABOUT
          && claim.low().compareTo(source.low()) <= 0
          && claim.high().add(claim.step()).compareTo(source.high()) > 0;
    }
    return switch (bound) {
      case UP_TO, UNDER -> rounded(claim, Bound.EXACT, source.high());
      case OVER -> rounded(claim, Bound.EXACT, source.low());
      case ABOUT ->
          claim.low().compareTo(source.low()) >= 0 && claim.low().compareTo(source.high()) <= 0;
      case EXACT -> false;
    };
  }

  private static boolean rounded(Amount claim, Bound bound, BigDecimal source) {
    BigDecimal value = claim.low();
    BigDecimal steps = source.divide(claim.step(), MathContext.DECIMAL64);
    BigDecimal nearest = steps.setScale(0, RoundingMode.HALF_UP).multiply(claim.step());
    boolean open = bound == Bound.OVER || bound == Bound.UNDER;
    boolean near = source.subtract(value).abs().compareTo(value.abs().multiply(ROUNDED)) <= 0;
    if ((open || near) && same(nearest, value) && coarser(claim.step(), source)) {
      return true;
    }
    BigDecimal gap = source.subtract(value);
    return switch (bound) {
      case EXACT, UP_TO -> false;
      case ABOUT ->
          isFine(claim)
              ? gap.abs().compareTo(claim.step()) < 0
              : gap.abs().compareTo(value.abs().multiply(ABOUT)) <= 0;
      case OVER -> gap.signum() >= 0 && gap.compareTo(value.abs().multiply(OVER)) <= 0;
      case UNDER -> gap.signum() <= 0 && gap.negate().compareTo(value.abs().multiply(OVER)) <= 0;
    };
  }

  private static boolean isFine(Amount amount) {
    BigDecimal digits = amount.low().divide(amount.step(), MathContext.DECIMAL64);
    boolean whole = amount.step().compareTo(BigDecimal.ONE) >= 0;
    BigDecimal told = whole ? digits.stripTrailingZeros() : digits.setScale(0, RoundingMode.DOWN);
    return told.precision() >= EXACT_DIGITS;
  }

  /// A claim may be rounder than its source, never more precise.
  private static boolean coarser(BigDecimal step, BigDecimal source) {
    BigDecimal digit =
        BigDecimal.ONE.movePointLeft(Math.max(0, source.stripTrailingZeros().scale()));
    return step.compareTo(digit) >= 0;
  }

  static boolean same(BigDecimal one, BigDecimal other) {
    return one.compareTo(other) == 0;
  }

  /// True where both are as near as two fractions written differently: 33.3 and 1/3 in percent.
  static boolean near(BigDecimal one, BigDecimal other) {
    BigDecimal gap = one.subtract(other).abs();
    return gap.compareTo(other.abs().multiply(new BigDecimal("0.015"))) <= 0;
  }
}
