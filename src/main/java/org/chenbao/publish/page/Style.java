package org.chenbao.publish.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;

/// The page's style sheet, which stands in the page itself.
///
/// @param text CSS of ours, from `publish/page.css`
record Style(String text) {

  /// The style sheet, spaces and comments that only people need left out.
  static Style own() {
    try (InputStream in =
        Objects.requireNonNull(Style.class.getResourceAsStream("/publish/page.css"), "page.css")) {
      String css = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new Style(css.replaceAll("/\\*(?s:.*?)\\*/|\n\\s*|(?<=[:,]) ", ""));
    } catch (IOException e) {
      throw new UncheckedIOException("page.css", e);
    }
  }

  /// Allows pictures from the same place and this very style, and nothing else (Content Security
  /// Policy Level 3, section 8.3).
  String policy() {
    return "default-src 'none'; img-src 'self'; style-src 'sha256-"
        + digest()
        + "'; base-uri 'none'; form-action 'none'";
  }

  private String digest() {
    try {
      byte[] sum =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(sum);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
