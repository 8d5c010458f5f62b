package org.chenbao.app.desk;

/// Says in one line why the desk does not do what it was asked, and what to do instead.
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Kind kind;

  private Refusal(Kind kind, String message) {
    super(message);
    this.kind = kind;
  }

  /// What is in the way.
  public enum Kind {
    /// There is no such day, story, article or version.
    UNKNOWN,
    /// What was asked makes no sense.
    UNUSABLE,
    /// Somebody was first.
    MOVED
  }

  static Refusal unknown(String message) {
    return new Refusal(Kind.UNKNOWN, message);
  }

  static Refusal unusable(String message) {
    return new Refusal(Kind.UNUSABLE, message);
  }

  static Refusal moved(String message) {
    return new Refusal(Kind.MOVED, message);
  }

  /// What is in the way.
  public Kind kind() {
    return kind;
  }
}
