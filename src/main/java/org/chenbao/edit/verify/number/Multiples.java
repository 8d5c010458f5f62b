package org.chenbao.edit.verify.number;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.regex.Pattern;
import org.chenbao.edit.verify.passage.Passage;
import org.chenbao.language.Quantity;
import org.chenbao.language.Unit.Kind;

/// The ways to say one ratio: a tenth and ten times less, doubled and up 100 %, cut by 90 %.
final class Multiples {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /// 增长了 N 倍, as opposed to 增至 N 倍 or 是 N 倍.
  private static final Pattern GROWTH =
      Pattern.compile(
          ".*(?:增长|增加|增|提升|提高|上涨|上升|涨|扩大|多|高出|快|翻)(?:[了约近超逾]|超过|接近|将近)*\\s*$", Pattern.DOTALL);

  private static final char TIMES = '倍';

  /// So far back the verb stands.
  private static final int REACH = 8;

  private Multiples() {}

  /// True where both say in the same words how much something grew, and one says once more than the
  /// other: only where the words differ are 增长一倍 and 是两倍 one thing.
  static boolean growOtherwise(Passage claim, Quantity ours, Passage source, Quantity theirs) {
    return ours.unit().kind() == Kind.MULTIPLE
        && theirs.unit().kind() == Kind.MULTIPLE
        && !Values.same(ours.amount().low(), theirs.amount().low())
        && isTimes(claim, ours)
        && isTimes(source, theirs)
        && isGrowth(claim, ours) == isGrowth(source, theirs);
  }

  private static boolean isTimes(Passage passage, Quantity quantity) {
    return quantity.place().of(passage.text()).indexOf(TIMES) >= 0;
  }

  private static boolean isGrowth(Passage passage, Quantity quantity) {
    int start = quantity.place().start();
    return GROWTH.matcher(passage.text().substring(Math.max(0, start - REACH), start)).matches();
  }

  static boolean agree(Quantity claim, Quantity source) {
    Kind ours = claim.unit().kind();
    Kind theirs = source.unit().kind();
    BigDecimal a = claim.amount().low();
    BigDecimal b = source.amount().low();
    if (claim.amount().isRange()
        || source.amount().isRange()
        || a.signum() <= 0
        || b.signum() <= 0) {
      return false;
    }
    if (ours == Kind.MULTIPLE && theirs == Kind.MULTIPLE) {
      return isOneMore(a, b)
          || isOneMore(b, a)
          || (Values.near(a.multiply(b), BigDecimal.ONE) && !Values.same(b, BigDecimal.ONE));
    }
    if (ours == Kind.MULTIPLE && theirs == Kind.SHARE) {
      return grows(a, b) || shrinks(a, b) || Values.near(a.multiply(HUNDRED), b);
    }
    if (ours == Kind.SHARE && theirs == Kind.MULTIPLE) {
      return grows(b, a) || shrinks(b, a) || Values.near(b.multiply(HUNDRED), a);
    }
    return false;
  }

  /// 增长一倍 is what doubles.
  private static boolean isOneMore(BigDecimal one, BigDecimal two) {
    return Values.same(one, BigDecimal.ONE) && Values.same(two, BigDecimal.TWO);
  }

  /// Doubled is 100 % more.
  private static boolean grows(BigDecimal multiple, BigDecimal percent) {
    return multiple.compareTo(BigDecimal.ONE) > 0
        && Values.near(multiple.subtract(BigDecimal.ONE).multiply(HUNDRED), percent);
  }

  /// A tenth, or ten times less, is 90 % less.
  private static boolean shrinks(BigDecimal multiple, BigDecimal percent) {
    BigDecimal part =
        multiple.compareTo(BigDecimal.ONE) > 0
            ? BigDecimal.ONE.divide(multiple, MathContext.DECIMAL64)
            : multiple;
    return Values.near(BigDecimal.ONE.subtract(part).multiply(HUNDRED), percent);
  }
}
