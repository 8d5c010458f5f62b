package org.chenbao.io.shelf;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.chenbao.io.Unusable;
import org.chenbao.model.Fingerprint;
import org.chenbao.model.Receipt;
import org.chenbao.publish.Shelf;

/// A folder on disk. One process at a time may put files into it.
public final class FolderShelf implements Shelf {
  private final Path folder;

  public FolderShelf(Path folder) {
    this.folder = folder.toAbsolutePath().normalize();
  }

  /// Files that are there already with the same bytes are left alone; files of other names always.
  ///
  /// @throws Unusable where the disk is full or the folder not ours; it is then as it was before
  /// @throws IllegalArgumentException for a name that leads out of the folder
  @Override
  public Receipt put(Map<String, byte[]> files) {
    files.keySet().forEach(FileName::require);
    try {
      Staging.finish(folder);
      if (!holds(files)) {
        if (isNew()) {
          putNew(files);
        } else {
          Staging.put(folder, files);
        }
      }
      return new Receipt("folder", folder.toString(), digest(files));
    } catch (IOException e) {
      throw Unusable.of(folder.toString(), e);
    }
  }

  private boolean isNew() throws IOException {
    if (!Files.exists(folder)) {
      return true;
    }
    try (Stream<Path> inside = Files.list(folder)) {
      return inside.findAny().isEmpty() && Files.isWritable(folder.getParent());
    }
  }

  private void putNew(Map<String, byte[]> files) throws IOException {
    Path parent = Files.createDirectories(folder.getParent());
    Path beside = parent.resolve("." + folder.getFileName() + ".new");
    Disk.remove(beside);
    Files.createDirectory(beside);
    try {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        Disk.write(beside.resolve(file.getKey()), file.getValue());
      }
      Disk.sync(beside);
      move(beside, files);
      Disk.sync(parent);
    } finally {
      Disk.remove(beside);
    }
  }

  /// A mount point cannot be renamed over.
  private void move(Path beside, Map<String, byte[]> files) throws IOException {
    try {
      Files.move(beside, folder, StandardCopyOption.ATOMIC_MOVE);
    } catch (FileSystemException e) {
      if (!Files.isDirectory(folder)) {
        throw e;
      }
      Staging.put(folder, files);
    }
  }

  private boolean holds(Map<String, byte[]> files) throws IOException {
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      boolean same =
          Files.isRegularFile(path)
              && Files.size(path) == file.getValue().length
              && Arrays.equals(Files.readAllBytes(path), file.getValue());
      if (!same) {
        return false;
      }
    }
    return true;
  }

  private static String digest(Map<String, byte[]> files) {
    var lines = new StringBuilder();
    new TreeMap<>(files)
        .forEach((name, bytes) ->
            lines.append(Fingerprint.of(bytes)).append("  ").append(name).append('\n'));
    return Fingerprint.of(lines.toString());
  }

  /// Pages come last: what they show and link to is then there.
  static List<String> order(Stream<String> names) {
    return names
        .sorted(
            Comparator.comparing((String name) -> name.endsWith(".html"))
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }
}
