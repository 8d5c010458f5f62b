package org.chenbao.publish.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/// The site's one script.
final class Script {
  private Script() {}

  /// `search.js`, as it stands in `src/main/resources/publish`.
  static byte[] search() {
    try (InputStream in =
        Objects.requireNonNull(
            Script.class.getResourceAsStream("/publish/search.js"), "search.js")) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("search.js", e);
    }
  }
}
