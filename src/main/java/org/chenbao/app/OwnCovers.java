package org.chenbao.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.chenbao.io.Unusable;
import org.chenbao.io.shelf.FolderTree;
import org.chenbao.model.Body;
import org.chenbao.model.Language;
import org.chenbao.publish.cover.OwnCover;

/// The covers that a person gave, a file for each edition in the data folder's `covers`: each
/// revision of the edition has it.
record OwnCovers(Path data) {

  /// Reads a picture and keeps it for an edition.
  ///
  /// @throws CommandFailure where it cannot be a cover
  void keep(Path file, LocalDate day, Language language) {
    new FolderTree(data.resolve("covers")).write(name(day, language), fit(file).bytes());
  }

  /// The same for an edition that has none yet: one that was given for the day alone stays.
  ///
  /// @throws CommandFailure where it cannot be a cover
  void keepUnlessGiven(Path file, LocalDate day, Language language) {
    if (of(day, language).isEmpty()) {
      keep(file, day, language);
    }
  }

  /// The picture made fit.
  ///
  /// @throws CommandFailure where it cannot be a cover
  static Body fit(Path file) {
    if (!Files.isRegularFile(file)) {
      throw CommandFailure.unusable("cover: no such file: " + file);
    }
    return switch (OwnCover.of(read(file))) {
      case OwnCover.Fit(Body png) -> png;
      case OwnCover.Unfit(String why) ->
          throw CommandFailure.unusable("cover: " + file + " is " + why);
    };
  }

  /// Puts a day's own cover among an edition's files, in the place of ours.
  void put(Map<String, byte[]> files, LocalDate day, Language language) {
    of(day, language).ifPresent(png -> files.put("cover.png", png));
  }

  private Optional<byte[]> of(LocalDate day, Language language) {
    return new FolderTree(data.resolve("covers")).read(name(day, language));
  }

  private static String name(LocalDate day, Language language) {
    return EditionFiles.name(day, language) + ".png";
  }

  private static byte[] read(Path file) {
    try {
      // A file that is too large is not read further than needed to know.
      try (var in = Files.newInputStream(file)) {
        return in.readNBytes(OwnCover.MOST_BYTES + 1);
      }
    } catch (IOException e) {
      throw Unusable.of(file.toString(), e);
    }
  }
}
