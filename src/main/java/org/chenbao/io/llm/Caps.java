package org.chenbao.io.llm;

/// What models may use at most.
///
/// @param edition for one day's edition in one language, all its revisions together
/// @param month for a calendar month in UTC, by the moment of each call
public record Caps(Amount edition, Amount month) {
  /// A day of sixty main stories takes about 90,000 tokens; what takes twice that goes wrong.
  private static final long TOKENS_AN_EDITION = 200_000;

  /// What holds where a person says nothing.
  public static final Caps STANDARD =
      new Caps(new Amount(TOKENS_AN_EDITION, Long.MAX_VALUE), Amount.UNLIMITED);

  /// True where a limit is one of money.
  public boolean inMoney() {
    return edition.microdollars() < Long.MAX_VALUE || month.microdollars() < Long.MAX_VALUE;
  }
}
