package org.chenbao.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.chenbao.io.archive.Archive;
import org.chenbao.model.Language;
import org.chenbao.model.Told;

/// What a data folder's archive told before an edition.
final class Archived {
  /// News older than this comes back as a reminder.
  private static final int DAYS = 60;

  private Archived() {}

  static List<Told> before(Path folder, LocalDate day, Language language) {
    if (!Files.isDirectory(folder)) {
      throw CommandFailure.unusable(
          "no data folder: " + folder + " (name the one that editions were made in)");
    }
    try (var archive = Archive.open(folder)) {
      return archive.memory(language).told(day.minusDays(DAYS), day);
    }
  }
}
