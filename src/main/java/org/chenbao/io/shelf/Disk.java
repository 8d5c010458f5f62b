package org.chenbao.io.shelf;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// What has to be done for a file to be there after a power cut.
public final class Disk {
  private Disk() {}

  /// Writes a file and waits until the disk has it.
  static void write(Path file, byte[] bytes) throws IOException {
    Files.createDirectories(file.getParent());
    try (var out = new RandomAccessFile(file.toFile(), "rw")) {
      out.setLength(0);
      out.write(bytes);
      out.getFD().sync();
    }
  }

  /// Waits until the disk has the names in a folder; systems that cannot (Windows) need not.
  static void sync(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException _) {
      return;
    }
  }

  /// Removes a folder of ours with everything in it; nothing where there is none.
  public static void remove(Path folder) throws IOException {
    if (Files.exists(folder)) {
      List<Path> inside;
      try (Stream<Path> walk = Files.walk(folder)) {
        inside = walk.sorted(Comparator.reverseOrder()).toList();
      }
      for (Path path : inside) {
        Files.deleteIfExists(path);
      }
    }
  }
}
