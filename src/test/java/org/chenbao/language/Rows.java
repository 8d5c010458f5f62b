package org.chenbao.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.provider.Arguments;

/// Test tables: a text, a tab, what is to be found in it. `#` begins a remark, `\n` a line feed.
final class Rows {
  private Rows() {}

  static List<Arguments> of(String table) {
    try (InputStream in =
        Objects.requireNonNull(Rows.class.getResourceAsStream("/language/" + table))) {
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.replace("\\n", "\n").split("\t", -1))
          .map(cells -> Arguments.of(cells[0], cells.length > 1 ? cells[1] : ""))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
