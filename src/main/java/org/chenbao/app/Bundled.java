package org.chenbao.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.chenbao.io.SourceList;
import org.chenbao.model.Source;

/// What comes with the program.
final class Bundled {
  private static final String SOURCES = "sources.yaml";

  private Bundled() {}

  /// The built-in list of sources: reviewed by people, changed by nothing that is fetched.
  static List<Source> sources() {
    try (InputStream in = Objects.requireNonNull(Bundled.class.getResourceAsStream(SOURCES))) {
      return SourceList.read(new String(in.readAllBytes(), StandardCharsets.UTF_8), SOURCES);
    } catch (IOException e) {
      throw new UncheckedIOException(SOURCES, e);
    }
  }

  /// The captures of an example day, made by the build from `examples/`.
  ///
  /// @throws CommandFailure where the build has not made them
  static Path captures(LocalDate day) {
    Path file = home().resolve("target").resolve("examples").resolve(day + ".warc.gz");
    if (!Files.isRegularFile(file)) {
      throw CommandFailure.unusable(
          "the example day is not built: " + file + " is missing; run ./build package");
    }
    return file;
  }

  /// The answers of a language model that were recorded for the example day.
  static Path answers(LocalDate day) {
    return home().resolve("examples").resolve(day.toString()).resolve("recorded-answers.jsonl");
  }

  /// The project's folder, as the launcher says.
  private static Path home() {
    return Path.of(System.getProperty("chenbao.home", "."));
  }
}
