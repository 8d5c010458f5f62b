package org.chenbao.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The tables of words beside the code: tab-separated lines, `#` begins a remark.
public final class Tables {
  private Tables() {}

  /// The cells of every line of a table beside `owner`.
  public static List<List<String>> rows(Class<?> owner, String name) {
    return lines(owner, name).stream()
        .map(line -> List.of(line.strip().split("\\s*\t\\s*", -1)))
        .toList();
  }

  /// The lines of a table beside `owner`, without remarks and empty ones.
  public static List<String> lines(Class<?> owner, String name) {
    try (InputStream in = owner.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no table " + name);
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The cells of every line of a table of this room.
  static List<List<String>> rows(String name) {
    return rows(Tables.class, name);
  }

  /// All words of a table whose lines are words parted by blanks.
  static List<String> words(String name) {
    return rows(name).stream()
        .flatMap(List::stream)
        .flatMap(cell -> List.of(cell.split(" +", -1)).stream())
        .toList();
  }

  /// The words of a cell that are parted by bars.
  public static List<String> alternatives(String cell) {
    return List.of(cell.split("\\|", -1));
  }
}
