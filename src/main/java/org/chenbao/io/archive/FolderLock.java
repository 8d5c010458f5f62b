package org.chenbao.io.archive;

import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.chenbao.io.Unusable;

/// Lets one process at a time write to a folder. The system lets go of it when the process ends,
/// however it ends.
final class FolderLock implements Closeable {
  static final String NAME = "chenbao.lock";

  private static final Duration PAUSE = Duration.ofMillis(100);

  /// A process number has at most ten digits.
  private static final int MAX_HOLDER = 20;

  private final RandomAccessFile file;

  private FolderLock(RandomAccessFile file) {
    this.file = file;
  }

  /// Takes the lock, or waits for it.
  ///
  /// @throws Unusable where another process still holds it after `patience`; says which
  static FolderLock take(Path folder, Duration patience) throws IOException {
    var file = new RandomAccessFile(folder.resolve(NAME).toFile(), "rw");
    boolean held = false;
    try {
      for (long i = 0; !held && i <= patience.dividedBy(PAUSE); i++) {
        if (i > 0) {
          Thread.sleep(PAUSE);
        }
        held = lock(file).isPresent();
      }
      if (!held) {
        throw busy(folder, file);
      }
      sign(file);
      return new FolderLock(file);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw busy(folder, file);
    } finally {
      if (!held) {
        file.close();
      }
    }
  }

  @Override
  public void close() throws IOException {
    file.setLength(0);
    file.close();
  }

  private static Optional<FileLock> lock(RandomAccessFile file) throws IOException {
    try {
      return Optional.ofNullable(file.getChannel().tryLock());
    } catch (OverlappingFileLockException _) {
      return Optional.empty();
    }
  }

  private static void sign(RandomAccessFile file) throws IOException {
    file.setLength(0);
    file.write(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII));
  }

  private static Unusable busy(Path folder, RandomAccessFile file) throws IOException {
    byte[] holder = new byte[(int) Math.min(MAX_HOLDER, file.length())];
    file.seek(0);
    file.readFully(holder);
    String process = new String(holder, StandardCharsets.US_ASCII).replaceAll("\\D", "");
    return new Unusable(
        Unusable.Kind.BUSY,
        "another chenbao"
            + (process.isEmpty() ? "" : " (process " + process + ")")
            + " is writing to "
            + folder
            + ": wait for it, or use --data for another folder");
  }
}
