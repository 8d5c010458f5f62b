package org.chenbao.language;

import java.math.BigDecimal;
import java.util.List;
import org.chenbao.model.Place;

/// Adds what Chinese puts behind a unit: 一年半 is 1.5 years, 七成五 is 75 %.
final class Halves {
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal TENTH = new BigDecimal("0.1");
  private static final List<String> HALVED = List.of("year", "month", "day", "hour", "minute");

  /// What 半 begins instead of ending a duration: 一年半数.
  private static final String BEGINS = "年数月天小径导夜场程路";

  private Halves() {}

  static Quantity added(String text, Quantity first) {
    int end = first.place().end();
    char next = Letters.at(text, end);
    boolean half =
        next == '半'
            && HALVED.contains(first.unit().code())
            && BEGINS.indexOf(Letters.at(text, end + 1)) < 0;
    if (half) {
      return longer(first, HALF);
    }
    boolean tenths = Letters.at(text, end - 1) == '成' && HanNumerals.digit(next) > 0;
    return tenths ? longer(first, BigDecimal.valueOf(HanNumerals.digit(next))) : first;
  }

  private static Quantity longer(Quantity first, BigDecimal more) {
    Amount amount = first.amount();
    BigDecimal step = first.unit().kind() == Unit.Kind.SHARE ? BigDecimal.ONE : TENTH;
    Place place = new Place(first.place().start(), first.place().end() + 1);
    return new Quantity(
        place,
        new Amount(amount.low().add(more), amount.high().add(more), step),
        first.unit(),
        first.bound());
  }
}
