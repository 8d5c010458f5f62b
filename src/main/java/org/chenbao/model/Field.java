package org.chenbao.model;

/// The part of an article that a span points into.
public enum Field {
  TITLE("title"),
  SUMMARY("summary"),
  TEXT("text");

  private final String key;

  Field(String key) {
    this.key = key;
  }

  /// The field's name in JSON.
  public String key() {
    return key;
  }
}
