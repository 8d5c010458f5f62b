package org.chenbao.model;

/// A span with the very words that stand there.
///
/// Only [Article#evidence] makes one, so `quote` always equals the field's words at the span.
public record Evidence(Span span, String quote) {

  /// Not for use outside [Article]: a quote is read from its article, never given.
  public Evidence {
    if (quote.length() != span.place().length()) {
      throw new IllegalArgumentException("quote is not as long as its span: " + span);
    }
  }

  /// The id of the article quoted.
  public String article() {
    return span.article();
  }
}
