package org.chenbao.io.shelf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Files on their way into a folder that is there already.
final class Staging {
  private static final String FOLDER = ".chenbao-new";

  /// Its presence says that everything staged is complete and on disk.
  private static final String COMPLETE = ".complete";

  private Staging() {}

  /// Stages files, then moves them to their places.
  static void put(Path folder, Map<String, byte[]> files) throws IOException {
    Path staged = Files.createDirectory(folder.resolve(FOLDER));
    try {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        Disk.write(staged.resolve(file.getKey()), file.getValue());
      }
      Disk.sync(staged);
    } catch (IOException e) {
      Disk.remove(staged);
      throw e;
    }
    Disk.write(staged.resolve(COMPLETE), new byte[0]);
    Disk.sync(staged);
    finish(folder);
  }

  /// Finishes what a killed run staged completely, and throws away what it did not.
  static void finish(Path folder) throws IOException {
    Path staged = folder.resolve(FOLDER);
    if (Files.exists(staged.resolve(COMPLETE))) {
      for (String name : FolderShelf.order(names(staged).stream())) {
        Path place = folder.resolve(name);
        Files.createDirectories(place.getParent());
        Files.move(
            staged.resolve(name),
            place,
            StandardCopyOption.ATOMIC_MOVE,
            StandardCopyOption.REPLACE_EXISTING);
      }
      Disk.sync(folder);
    }
    Disk.remove(staged);
  }

  private static List<String> names(Path staged) throws IOException {
    try (Stream<Path> files = Files.walk(staged)) {
      return files
          .filter(Files::isRegularFile)
          .map(f -> staged.relativize(f).toString().replace('\\', '/'))
          .filter(name -> !name.equals(COMPLETE))
          .toList();
    }
  }
}
