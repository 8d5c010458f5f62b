package org.chenbao.app.desk.guard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.chenbao.io.Unusable;

/// A file that its owner alone may read, there whole or not at all.
final class OwnersFile {
  private OwnersFile() {}

  /// Writes a line in the place of what the file held.
  static void write(Path file, String line) {
    try {
      Files.createDirectories(file.getParent());
      Path next = file.resolveSibling(file.getFileName() + ".next");
      Files.deleteIfExists(next);
      if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
        var owner = PosixFilePermissions.fromString("rw-------");
        Files.createFile(next, PosixFilePermissions.asFileAttribute(owner));
      }
      Files.writeString(next, line + "\n");
      Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw Unusable.of(file.toString(), e);
    }
  }
}
