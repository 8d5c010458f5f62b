package org.chenbao.collect.guard;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/// The colours that have names.
final class Colours {
  private Colours() {}

  static Map<String, Ink> read() {
    try (InputStream in = Colours.class.getResourceAsStream("colours.tsv")) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its own file colours.tsv");
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(l -> !l.startsWith("#") && !l.isBlank())
          .map(l -> l.split("\t", -1))
          .collect(Collectors.toUnmodifiableMap(f -> f[0], f -> Ink.hex(f[1]).orElseThrow()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
