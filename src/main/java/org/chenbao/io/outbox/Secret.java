package org.chenbao.io.outbox;

/// A key that is never printed.
///
/// @param value empty where there is none
public record Secret(String value) {
  /// None.
  public static final Secret NONE = new Secret("");

  private static final String STRUCK = "•••";

  public Secret {
    value = value.strip();
  }

  /// A text without the key.
  String strike(String text) {
    return value.isEmpty() ? text : text.replace(value, STRUCK);
  }

  @Override
  public String toString() {
    return STRUCK;
  }
}
