package org.chenbao.app;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chenbao.io.llm.Amount;
import org.chenbao.io.llm.Caps;

/// What a person lets models spend, by key: dollars and tokens, for an edition and for a month.
record Budget(Map<String, BigDecimal> limits) {
  static final String EDITION_USD = "edition-usd";
  static final String EDITION_TOKENS = "edition-tokens";
  static final String MONTH_USD = "month-usd";
  static final String MONTH_TOKENS = "month-tokens";

  private static final Set<String> KEYS =
      Set.of(EDITION_USD, EDITION_TOKENS, MONTH_USD, MONTH_TOKENS);
  private static final BigDecimal MICRO = BigDecimal.valueOf(1_000_000);

  /// Nobody spends more on a newsroom; a larger number is a slip.
  private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000_000L);

  /// Nothing was said.
  static final Budget STANDARD = new Budget(Map.of());

  /// @throws CommandFailure where a key or a number makes no sense
  Budget {
    limits = Map.copyOf(limits);
    limits.forEach(Budget::check);
  }

  private static void check(String key, BigDecimal limit) {
    if (!KEYS.contains(key)) {
      throw CommandFailure.unusable("budget: no such key: " + key);
    }
    if (limit.signum() < 0 || limit.compareTo(MOST) > 0) {
      throw CommandFailure.unusable("budget: " + key + " takes 0 or more, not " + limit);
    }
  }

  /// The same with another limit, where one is given.
  Budget with(String key, Optional<BigDecimal> limit) {
    if (limit.isEmpty()) {
      return this;
    }
    var all = new java.util.HashMap<>(limits);
    all.put(key, limit.get());
    return new Budget(all);
  }

  /// As caps; money is rounded down.
  Caps caps() {
    Caps standard = Caps.STANDARD;
    return new Caps(
        new Amount(
            whole(EDITION_TOKENS, BigDecimal.ONE, standard.edition().tokens()),
            whole(EDITION_USD, MICRO, standard.edition().microdollars())),
        new Amount(
            whole(MONTH_TOKENS, BigDecimal.ONE, standard.month().tokens()),
            whole(MONTH_USD, MICRO, standard.month().microdollars())));
  }

  private long whole(String key, BigDecimal unit, long otherwise) {
    return Optional.ofNullable(limits.get(key))
        .map(limit -> limit.multiply(unit).setScale(0, RoundingMode.FLOOR).longValueExact())
        .orElse(otherwise);
  }
}
