package org.chenbao.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.provider.Arguments;

/// Test tables: a text, a tab, what is to be found in it. `#` begins a remark, `\n` a line feed.
public final class Rows {
  private Rows() {}

  /// Rows of two cells from this room's tables.
  static List<Arguments> of(String table) {
    return cells("/language/" + table, 2);
  }

  /// Rows of so many cells; those left out are empty.
  public static List<Arguments> cells(String table, int count) {
    try (InputStream in = Objects.requireNonNull(Rows.class.getResourceAsStream(table))) {
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> arguments(line.replace("\\n", "\n"), count))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Arguments arguments(String line, int count) {
    Object[] cells = new Object[count];
    Arrays.fill(cells, "");
    String[] given = line.split("\t", -1);
    System.arraycopy(given, 0, cells, 0, Math.min(count, given.length));
    return Arguments.of(cells);
  }
}
