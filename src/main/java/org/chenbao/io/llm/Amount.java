package org.chenbao.io.llm;

/// Tokens, in and out together, and money: what was used, or what may be.
///
/// @param microdollars millionths of a US dollar
public record Amount(long tokens, long microdollars) {
  public static final Amount NOTHING = new Amount(0, 0);
  public static final Amount UNLIMITED = new Amount(Long.MAX_VALUE, Long.MAX_VALUE);

  /// Both together.
  public Amount plus(Amount other) {
    return new Amount(tokens + other.tokens, microdollars + other.microdollars);
  }

  /// What is left of this after `used`; what has no limit keeps none.
  public Amount minus(Amount used) {
    return new Amount(left(tokens, used.tokens), left(microdollars, used.microdollars));
  }

  /// The lesser of each.
  public Amount least(Amount other) {
    return new Amount(Math.min(tokens, other.tokens), Math.min(microdollars, other.microdollars));
  }

  /// True where neither is more than `cap` allows.
  public boolean within(Amount cap) {
    return tokens <= cap.tokens && microdollars <= cap.microdollars;
  }

  private static long left(long cap, long used) {
    return cap == Long.MAX_VALUE ? cap : cap - used;
  }
}
