package org.chenbao.io.llm;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.chenbao.edit.Pen.Usage;

/// What a provider asks for a model, in US dollars for a million tokens.
///
/// @param provider who asks it
/// @param model the name the price is listed under
/// @param rates for tokens in, in and read before, out
/// @param day when the provider's list said so
public record Price(String provider, String model, Rates rates, LocalDate day) {

  /// Dollars for a million tokens, which are microdollars for one.
  public record Rates(BigDecimal in, BigDecimal cached, BigDecimal out) {}

  /// What a call costs, rounded up.
  public long microdollars(Usage usage) {
    BigDecimal fresh = BigDecimal.valueOf(usage.tokensIn() - usage.tokensCached());
    return fresh
        .multiply(rates.in())
        .add(BigDecimal.valueOf(usage.tokensCached()).multiply(rates.cached()))
        .add(BigDecimal.valueOf(usage.tokensOut()).multiply(rates.out()))
        .setScale(0, RoundingMode.CEILING)
        .longValueExact();
  }
}
