package org.chenbao.model;

/// What an article says. In NFC, without invisible format characters; summary and text may be
/// empty.
public record Words(String title, String summary, String text) {

  /// The words of one field.
  public String of(Field field) {
    return switch (field) {
      case TITLE -> title;
      case SUMMARY -> summary;
      case TEXT -> text;
    };
  }

  /// Title, summary and text, one below the other.
  public String all() {
    return title + "\n" + summary + "\n" + text;
  }
}
