package org.chenbao.io.shelf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chenbao.io.Unusable;
import org.chenbao.publish.site.Tree;

/// A folder of folders on disk, as a static host serves it. For one thread.
///
/// Each file is whole at any moment. The order of writing is the caller's: after a crash the same
/// run again makes good what was not written.
public final class FolderTree implements Tree {
  private static final Pattern PATH = Pattern.compile("(?:[\\w-][\\w.-]*/){0,4}[\\w-][\\w.-]*");

  private final Path folder;
  private final Set<Path> made = new HashSet<>();

  public FolderTree(Path folder) {
    this.folder = folder.toAbsolutePath().normalize();
  }

  @Override
  public Optional<byte[]> read(String path) {
    try {
      return Optional.of(Files.readAllBytes(resolve(path)));
    } catch (NoSuchFileException _) {
      return Optional.empty();
    } catch (IOException e) {
      throw Unusable.of(folder.resolve(path).toString(), e);
    }
  }

  @Override
  public void write(String path, byte[] bytes) {
    Path file = resolve(path);
    try {
      if (made.add(file.getParent())) {
        Files.createDirectories(file.getParent());
      }
      if (!holds(file, bytes)) {
        Path beside = file.resolveSibling("." + file.getFileName() + ".new");
        Files.write(beside, bytes);
        Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException e) {
      throw Unusable.of(file.toString(), e);
    }
  }

  /// Takes a folder's files back: of its pages a notice stays, all others go.
  ///
  /// @param notice a page
  public void withdraw(String path, byte[] notice) {
    Path below = resolve(path);
    if (!Files.isDirectory(below)) {
      return;
    }
    try (Stream<Path> files = Files.list(below)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (file.toString().endsWith(".html")) {
          write(path + "/" + file.getFileName(), notice);
        } else {
          Files.delete(file);
        }
      }
    } catch (IOException e) {
      throw Unusable.of(below.toString(), e);
    }
  }

  private static boolean holds(Path file, byte[] bytes) throws IOException {
    return Files.isRegularFile(file)
        && Files.size(file) == bytes.length
        && Arrays.equals(Files.readAllBytes(file), bytes);
  }

  private Path resolve(String path) {
    if (!PATH.matcher(path).matches()) {
      throw new IllegalArgumentException("not a path inside the folder: " + path);
    }
    return folder.resolve(path);
  }
}
