package org.chenbao.publish.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;

/// A style sheet.
///
/// @param text CSS of ours
record Style(String text) {

  /// That of an edition that stands alone, in the page itself: `publish/page.css`.
  static Style own() {
    return new Style(read("page.css"));
  }

  /// That of a site: the same and `publish/site.css`.
  static Style site() {
    return new Style(read("page.css") + read("site.css"));
  }

  /// A file, spaces and comments that only people need left out.
  private static String read(String name) {
    try (InputStream in =
        Objects.requireNonNull(Style.class.getResourceAsStream("/publish/" + name), name)) {
      String css = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return css.replaceAll("/\\*(?s:.*?)\\*/|\n\\s*|(?<=[:,;{]) | (?=[{])|;(?=\\s*})", "");
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
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
