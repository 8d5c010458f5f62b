package org.chenbao.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chenbao.io.Unusable;
import org.chenbao.model.Body;
import org.chenbao.model.Language;

/// The files of editions in a data folder.
record EditionFiles(Path data) {
  private static final String COVER = "cover.png";

  /// What may stand beside an edition's page; a person may have put a cover of their own there.
  private static final List<String> FILES = List.of("edition.md", COVER);

  /// A date's files by name.
  Map<String, byte[]> of(LocalDate date, Language language) {
    Path folder = folder(date, language);
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (String name : FILES) {
      Path file = folder.resolve(name);
      if (Files.isRegularFile(file)) {
        files.put(name, read(file));
      }
    }
    return files;
  }

  /// A date's cover.
  Optional<Body> cover(LocalDate date, Language language) {
    return Optional.ofNullable(of(date, language).get(COVER)).map(Body::of);
  }

  /// A date's page.
  Optional<Body> page(LocalDate date, Language language) {
    Path file = folder(date, language).resolve("index.html");
    return Files.isRegularFile(file) ? Optional.of(Body.of(read(file))) : Optional.empty();
  }

  private Path folder(LocalDate date, Language language) {
    return data.resolve("editions").resolve(name(date, language));
  }

  /// What an edition's folder is called.
  static String name(LocalDate date, Language language) {
    return date + (language == Language.EN ? "-en" : "");
  }

  private static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw Unusable.of(file.toString(), e);
    }
  }
}
