package org.chenbao.edit.write;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chenbao.language.Quantity;
import org.chenbao.language.Unit;

/// How much is left of something, so that a tenth, 90 % less and ten times cheaper are one figure.
final class Remaining {
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  /// What goes down by a share or by a factor: 减少 90%, cut by 40 %.
  private static final Pattern LESS =
      Pattern.compile(
          "(?:减少|降低|下降|缩短|节省|省下|砍掉|削减|降幅|降了|少了|(?i:\\b(?:cut|reduc|lower|sav|fell|drop|declin|slash|cheaper|less(?! than))\\w*))[^，。；,;]{0,40}$");

  /// ... and what goes down to it: 降至三成, reduced to 40 %.
  private static final Pattern TO = Pattern.compile("(?:[至到为]|\\bto) ?(?:[\\p{IsHan}a-z ]{0,8})$");

  private Remaining() {}

  /// In per cent, whole; empty where the quantity is no part of something.
  ///
  /// @param words the sentence in which the quantity stands
  static Optional<String> of(Quantity quantity, String words) {
    BigDecimal value = quantity.amount().low();
    boolean share = quantity.unit().kind() == Unit.Kind.SHARE;
    boolean less = isLess(quantity, words);
    if (share) {
      return less ? Optional.of(percent(WHOLE.subtract(value))) : Optional.empty();
    }
    if (quantity.unit().kind() != Unit.Kind.MULTIPLE || value.signum() <= 0) {
      return Optional.empty();
    }
    if (value.compareTo(BigDecimal.ONE) > 0) {
      return less
          ? Optional.of(percent(WHOLE.divide(value, 2, RoundingMode.HALF_UP)))
          : Optional.empty();
    }
    BigDecimal part = value.multiply(WHOLE);
    return Optional.of(percent(less ? WHOLE.subtract(part) : part));
  }

  private static boolean isLess(Quantity quantity, String words) {
    String own = quantity.place().of(words);
    String before =
        words.substring(0, quantity.place().start())
            + own.replaceAll("[\\d.％%一二三四五六七八九十分之半x倍]+$", "");
    return LESS.matcher(before).find() && !TO.matcher(before).find();
  }

  private static String percent(BigDecimal value) {
    return value.setScale(0, RoundingMode.HALF_UP).toPlainString() + "%";
  }
}
