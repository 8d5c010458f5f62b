package org.chenbao.io.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chenbao.io.Unusable;
import org.jdbi.v3.core.Handle;

/// Which captures a person no longer keeps. A file whose name tells no time is somebody else's and
/// stays.
final class Retention {
  /// What the name of a file of captures begins with: when its run began.
  static final DateTimeFormatter NAME =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  /// Where they lie in the data folder.
  static final String FOLDER = "captures/";

  private static final String SUFFIX = ".warc.gz";
  private static final int NAME_LENGTH = "20260318T060000Z".length();

  private Retention() {}

  /// The files of runs that began before a moment, oldest first.
  static List<Path> files(Path folder, Instant before) {
    Path captures = folder.resolve(FOLDER);
    try (Stream<Path> files = Files.list(captures)) {
      return files
          .filter(f -> isBefore(f, before))
          .sorted(Comparator.comparing(f -> f.toString().replace(SUFFIX, "")))
          .toList();
    } catch (IOException e) {
      throw Unusable.of(captures.toString(), e);
    }
  }

  /// Those of some files that no other file repeats, in their order.
  ///
  /// @param files oldest first: a file repeats older ones alone
  static List<Path> unneeded(Handle handle, List<Path> files) {
    Map<String, Set<String>> repeating = CaptureRows.repeating(handle);
    Set<String> going = files.stream().map(Retention::name).collect(Collectors.toSet());
    files.reversed().stream()
        .map(Retention::name)
        .filter(name -> !going.containsAll(repeating.getOrDefault(name, Set.of())))
        .forEach(going::remove);
    return files.stream().filter(f -> going.contains(name(f))).toList();
  }

  /// Takes files out of the index.
  static int forget(Handle handle, List<Path> files) {
    for (Path file : files) {
      handle.execute("DELETE FROM capture WHERE file = ?", name(file));
      handle.execute("DELETE FROM capture_file WHERE file = ?", name(file));
      handle.execute("DELETE FROM capture_repeats WHERE file = ?", name(file));
    }
    return files.size();
  }

  private static String name(Path file) {
    return FOLDER + file.getFileName();
  }

  /// Deletes files that the index no longer names; of a killed run the rest are found again.
  static void delete(List<Path> files) {
    for (Path file : files) {
      try {
        Files.deleteIfExists(file);
      } catch (IOException e) {
        throw Unusable.of(file.toString(), e);
      }
    }
  }

  private static boolean isBefore(Path file, Instant before) {
    String name = String.valueOf(file.getFileName());
    if (name.length() < NAME_LENGTH || !name.endsWith(SUFFIX)) {
      return false;
    }
    try {
      return NAME.parse(name.substring(0, NAME_LENGTH), Instant::from).isBefore(before);
    } catch (DateTimeException _) {
      return false;
    }
  }
}
