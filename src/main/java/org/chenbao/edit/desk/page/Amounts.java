package org.chenbao.edit.desk.page;

import java.math.BigDecimal;
import java.math.MathContext;
import org.chenbao.language.Amount;
import org.chenbao.language.Bound;
import org.chenbao.language.Quantity;
import org.chenbao.language.Unit.Kind;

/// When two numbers in an edition are one.
public final class Amounts {
  /// 约, 近 and 超 reach so far.
  private static final double ABOUT = 0.12;

  /// A rounding that nobody would call another number.
  private static final double NEAR = 0.012;

  /// Nobody rounds further than this.
  private static final double ROUNDED = 0.15;

  private static final double HUNDRED = 100;

  private Amounts() {}

  /// True where one number says the other, as a reader would take it: rounded, about, a tenth for
  /// 90 % less.
  public static boolean agree(Quantity one, Quantity other) {
    if (sameUnit(one, other)) {
      return meet(one, other);
    }
    return ratio(one, other) || ratio(other, one);
  }

  /// True where both count the same; a bare number counts anything.
  public static boolean sameUnit(Quantity one, Quantity other) {
    Kind ours = one.unit().kind();
    Kind theirs = other.unit().kind();
    if (ours == Kind.BARE || theirs == Kind.BARE) {
      return isPlain(ours) && isPlain(theirs);
    }
    return ours == theirs && (ours != Kind.MONEY || one.unit().code().equals(other.unit().code()));
  }

  private static boolean isPlain(Kind kind) {
    return kind == Kind.BARE || kind == Kind.COUNT || kind == Kind.MEASURE || kind == Kind.RANK;
  }

  private static boolean meet(Quantity one, Quantity other) {
    double reach = one.bound() == Bound.EXACT && other.bound() == Bound.EXACT ? NEAR : ABOUT;
    double step = Math.max(step(one), step(other));
    return low(one) - step - reach * low(one) <= high(other)
        && low(other) - step - reach * low(other) <= high(one);
  }

  /// Down to a tenth is 90 % less; doubled is 100 % more.
  private static boolean ratio(Quantity multiple, Quantity share) {
    if (multiple.unit().kind() != Kind.MULTIPLE || share.unit().kind() != Kind.SHARE) {
      return false;
    }
    double times = low(multiple);
    double part = times > 1 ? 1 / times : times;
    double percent = low(share);
    return near((1 - part) * HUNDRED, percent)
        || near(times * HUNDRED, percent)
        || near((times - 1) * HUNDRED, percent);
  }

  /// True where both are the same but for rounding.
  public static boolean near(double one, double other) {
    return Math.abs(one - other) <= Math.max(0.6, 0.02 * Math.abs(other));
  }

  /// The number, or the middle of a range.
  public static double value(Quantity quantity) {
    Amount amount = quantity.amount();
    return amount
        .low()
        .add(amount.high())
        .divide(BigDecimal.TWO, MathContext.DECIMAL64)
        .doubleValue();
  }

  private static double low(Quantity quantity) {
    return quantity.amount().low().doubleValue();
  }

  private static double high(Quantity quantity) {
    return quantity.amount().high().doubleValue();
  }

  /// What rounding may have taken: 3000 亿 may be 3040, but 1 亿 is not 8200 万.
  private static double step(Quantity quantity) {
    return Math.min(quantity.amount().step().doubleValue() / 2, ROUNDED * low(quantity));
  }
}
