package org.chenbao.edit.verify.number;

import java.util.regex.Pattern;
import org.chenbao.edit.verify.passage.Passage;
import org.chenbao.language.Bound;
import org.chenbao.language.Quantity;

/// On which side of a number a text says that the truth lies: over 100 is not under 100, nor is
/// about 100 exactly 100.
final class Sides {
  private static final Pattern EXACTLY =
      Pattern.compile("(?:exactly|precisely|恰好|正好|刚好|整整|不多不少) ?$");

  private Sides() {}

  /// True where both name one number, and not on the same side of it.
  static boolean apart(Passage claim, Quantity quantity, Quantity source) {
    if (!Values.same(quantity.amount().low(), source.amount().low())
        || !Values.same(quantity.amount().high(), source.amount().high())) {
      return false;
    }
    Bound theirs = source.bound();
    return switch (quantity.bound()) {
      case OVER -> theirs != Bound.OVER;
      case UNDER -> theirs == Bound.OVER || theirs == Bound.EXACT || theirs == Bound.ABOUT;
      case EXACT -> theirs != Bound.EXACT && isExactly(claim, quantity);
      case ABOUT, UP_TO -> false;
    };
  }

  private static boolean isExactly(Passage claim, Quantity quantity) {
    return EXACTLY.matcher(claim.lower().substring(0, quantity.place().start())).find();
  }
}
