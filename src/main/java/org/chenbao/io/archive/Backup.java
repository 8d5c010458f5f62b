package org.chenbao.io.archive;

import java.io.BufferedOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.chenbao.io.Unusable;
import org.chenbao.io.shelf.Disk;

/// A data folder in one ZIP file: everything in it that cannot be made again.
///
/// A backup is made beside a process that is at work: the database is copied as it is at one
/// moment, and captures are on the disk before it names them.
public final class Backup {
  /// Made again from the rest, or of use to one process alone; the database is copied by itself.
  private static final Set<String> LEFT_OUT =
      Set.of(
          Archive.DATABASE,
          Archive.DATABASE + "-wal",
          Archive.DATABASE + "-shm",
          FolderLock.NAME,
          "site",
          "search");

  private Backup() {}

  /// Writes a backup; what stands under the name stays until the new one is whole.
  ///
  /// @return how many files are in it
  /// @throws Unusable where there is no archive in the folder, or no room for the backup
  public static int make(Path folder, Path file) {
    if (!Files.isRegularFile(folder.resolve(Archive.DATABASE))) {
      throw new Unusable(
          Unusable.Kind.INPUT, "no archive in " + folder + ": name its folder with --data");
    }
    Path part = beside(file, ".part");
    Path database = beside(file, ".db");
    try {
      Files.createDirectories(part.getParent());
      Files.deleteIfExists(database);
      Database.copy(folder.resolve(Archive.DATABASE), database);
      Map<String, Path> files = files(folder);
      files.values().removeAll(List.of(part, database, beside(file, "")));
      files.put(Archive.DATABASE, database);
      write(files, part);
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
      return files.size();
    } catch (IOException e) {
      throw Unusable.of(file.toString(), e);
    } finally {
      remove(part);
      remove(database);
    }
  }

  /// Makes a data folder of a backup.
  ///
  /// What was on its way to a channel when the backup was made may have arrived since: a person is
  /// asked before it goes again.
  ///
  /// @param folder one that is not there, or empty
  /// @return how many files were in it
  /// @throws Unusable where the backup is damaged, of a newer version or none, or the folder holds
  ///   something; nothing is changed then
  public static int restore(Path file, Path folder) {
    requireEmpty(folder);
    Path staged = beside(folder, ".restoring");
    remove(staged);
    try {
      int files = unpack(file, staged);
      try (Archive archive = Archive.open(staged)) {
        archive.doubtWhatIsOnItsWay();
      }
      Files.deleteIfExists(folder);
      Files.move(staged, folder, StandardCopyOption.ATOMIC_MOVE);
      return files;
    } catch (ZipException e) {
      throw damaged(file, e);
    } catch (IOException e) {
      throw Unusable.of(file.toString(), e);
    } finally {
      remove(staged);
    }
  }

  /// The files of a folder by their names in a backup.
  private static Map<String, Path> files(Path folder) throws IOException {
    Path root = folder.toAbsolutePath().normalize();
    Map<String, Path> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(root)) {
      all.filter(Files::isRegularFile)
          .filter(f -> !LEFT_OUT.contains(root.relativize(f).getName(0).toString()))
          .forEach(f -> files.put(root.relativize(f).toString().replace('\\', '/'), f));
      return files;
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static void write(Map<String, Path> files, Path part) throws IOException {
    try (var disk = new FileOutputStream(part.toFile());
        var zip = new ZipOutputStream(new BufferedOutputStream(disk), StandardCharsets.UTF_8)) {
      // Most of it is compressed already.
      zip.setLevel(Deflater.BEST_SPEED);
      for (Map.Entry<String, Path> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        Files.copy(file.getValue(), zip);
        zip.closeEntry();
      }
      zip.finish();
      zip.flush();
      disk.getFD().sync();
    }
  }

  private static int unpack(Path file, Path folder) throws IOException {
    try (var zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
      if (zip.getEntry(Archive.DATABASE) == null) {
        throw new Unusable(
            Unusable.Kind.INPUT,
            file + " is no backup of an archive: chenbao archive backup makes one");
      }
      for (ZipEntry entry : zip.stream().toList()) {
        Path target = folder.resolve(entry.getName()).normalize();
        if (!target.startsWith(folder) || entry.isDirectory()) {
          throw new ZipException("no name of a file inside: " + entry.getName());
        }
        Files.createDirectories(target.getParent());
        unpack(zip, entry, target);
      }
      return zip.size();
    }
  }

  private static void unpack(ZipFile zip, ZipEntry entry, Path target) throws IOException {
    try (InputStream in = zip.getInputStream(entry);
        var checked = new CheckedInputStream(in, new CRC32())) {
      Files.copy(checked, target);
      if (checked.getChecksum().getValue() != entry.getCrc()) {
        throw new ZipException(entry.getName() + " is not what it was");
      }
    }
  }

  private static void requireEmpty(Path folder) {
    try {
      if (Files.exists(folder) && !isEmpty(folder)) {
        throw new Unusable(
            Unusable.Kind.INPUT,
            folder + " is not empty: move it away, or restore into another with --data");
      }
    } catch (IOException e) {
      throw Unusable.of(folder.toString(), e);
    }
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> inside = Files.list(folder)) {
      return inside.findAny().isEmpty();
    }
  }

  private static Path beside(Path file, String suffix) {
    Path whole = file.toAbsolutePath().normalize();
    return whole.resolveSibling(whole.getFileName() + suffix);
  }

  private static void remove(Path path) {
    try {
      Disk.remove(path);
    } catch (IOException e) {
      throw Unusable.of(path.toString(), e);
    }
  }

  private static Unusable damaged(Path file, ZipException cause) {
    return new Unusable(
        Unusable.Kind.CORRUPT,
        file + " is damaged (" + cause.getMessage() + "); nothing was restored: use another backup",
        cause);
  }
}
