package org.chenbao.edit.verify.number;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.chenbao.edit.verify.passage.Passage;
import org.chenbao.language.Quantity;
import org.chenbao.language.Unit.Kind;
import org.chenbao.model.Place;

/// Changes that a claim computes from two quantities it states itself: 14 → 30（+114%）.
final class Derived {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Derived() {}

  /// True where `quantity` is a signed percentage that two other quantities of the claim give.
  static boolean stands(Quantity quantity, Passage claim) {
    if (quantity.unit().kind() != Kind.SHARE || !isSigned(claim.text(), quantity.place())) {
      return false;
    }
    BigDecimal percent = quantity.amount().low();
    List<Quantity> all = claim.facts().quantities();
    for (Quantity then : all) {
      for (Quantity now : all) {
        if (then.unit().equals(now.unit()) && gives(then, now, percent)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isSigned(String text, Place place) {
    return place.start() > 0 && "+-＋−".indexOf(text.charAt(place.start() - 1)) >= 0;
  }

  private static boolean gives(Quantity then, Quantity now, BigDecimal percent) {
    BigDecimal base = then.amount().low();
    if (base.signum() <= 0) {
      return false;
    }
    BigDecimal change =
        now.amount()
            .low()
            .subtract(base)
            .multiply(HUNDRED)
            .divide(base, Math.max(0, percent.scale()), RoundingMode.HALF_UP);
    return Values.same(change.abs(), percent.abs());
  }
}
