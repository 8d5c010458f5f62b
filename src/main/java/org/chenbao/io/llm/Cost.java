package org.chenbao.io.llm;

import java.time.Instant;
import java.time.LocalDate;
import org.chenbao.edit.Pen.Usage;
import org.chenbao.model.Language;

/// What one call of a language model used.
///
/// @param at when it was made
public record Cost(Errand errand, Instant at, Spent spent) {

  /// What a call is for.
  ///
  /// @param edition the edition's day
  /// @param stage as in the report, e.g. `write`
  /// @param story the story's id
  public record Errand(LocalDate edition, Language language, String stage, String story) {}

  /// Tokens as the provider counts them, and money.
  ///
  /// @param microdollars millionths of a US dollar; 0 where no price is known
  /// @param settled false where nobody knows what was used, and this is the most it can have been
  public record Spent(Usage usage, long microdollars, boolean settled) {
    /// Tokens and money.
    public Amount amount() {
      return new Amount(usage.tokensIn() + usage.tokensOut(), microdollars);
    }
  }
}
