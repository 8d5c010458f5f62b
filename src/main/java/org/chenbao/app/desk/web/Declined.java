package org.chenbao.app.desk.web;

/// A request that is not done, with one line for the person who made it.
public final class Declined extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;

  private Declined(int status, String words) {
    super(words, null, false, false);
    this.status = status;
  }

  /// It is being made ready; ask again.
  public static Declined later(String words) {
    return new Declined(202, words);
  }

  /// The request makes no sense as it is.
  public static Declined unreadable(String words) {
    return new Declined(400, words);
  }

  /// Nobody is signed in.
  public static Declined unknown(String words) {
    return new Declined(401, words);
  }

  /// It may not be done from there, or now.
  public static Declined forbidden(String words) {
    return new Declined(403, words);
  }

  /// It would ask something of the network, and lockdown is on.
  public static Declined lockedDown() {
    return forbidden("lockdown is on: nothing is asked of the network");
  }

  /// There is no such thing.
  public static Declined missing(String words) {
    return new Declined(404, words);
  }

  /// Something else came between.
  public static Declined overtaken(String words) {
    return new Declined(409, words);
  }

  /// It is larger than anything of its kind.
  public static Declined large(String words) {
    return new Declined(413, words);
  }

  /// It is understood, and cannot be done.
  public static Declined impossible(String words) {
    return new Declined(422, words);
  }

  /// Too many.
  public static Declined often(String words) {
    return new Declined(429, words);
  }

  /// Not now; later.
  public static Declined busy(String words) {
    return new Declined(503, words);
  }

  /// The HTTP status that says so.
  int status() {
    return status;
  }
}
