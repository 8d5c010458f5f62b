package org.chenbao;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.chenbao.model.Body;

/// Test data under `src/test/resources`.
public final class TestFile {
  private TestFile() {}

  /// The bytes of a file.
  public static Body body(String name) {
    try (InputStream in = TestFile.class.getResourceAsStream("/" + name)) {
      if (in == null) {
        throw new IllegalArgumentException("no such test file: " + name);
      }
      return Body.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The text of a file.
  public static String text(String name) {
    return new String(body(name).bytes(), StandardCharsets.UTF_8);
  }
}
