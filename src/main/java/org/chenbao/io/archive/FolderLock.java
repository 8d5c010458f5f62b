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
  private static final int MAX_HOLDER = 30;

  /// Signs a lock that is held for hours: waiting for it would be in vain.
  private static final String DESK = " desk";

  private final RandomAccessFile file;

  private FolderLock(RandomAccessFile file) {
    this.file = file;
  }

  /// Takes the lock, or waits for it; not for a desk.
  ///
  /// @param desk true where it is held as long as a desk is open
  /// @throws Unusable where another process still holds it after `patience`; says which
  static FolderLock take(Path folder, Duration patience, boolean desk) throws IOException {
    var file = new RandomAccessFile(folder.resolve(NAME).toFile(), "rw");
    boolean held = false;
    try {
      for (long i = 0; !held && i <= patience.dividedBy(PAUSE); i++) {
        if (i > 0) {
          Thread.sleep(PAUSE);
        }
        held = lock(file).isPresent();
        if (!held && holder(file).endsWith(DESK)) {
          throw busy(folder, file);
        }
      }
      if (!held) {
        throw busy(folder, file);
      }
      sign(file, desk ? DESK : "");
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

  private static void sign(RandomAccessFile file, String as) throws IOException {
    file.setLength(0);
    String holder = ProcessHandle.current().pid() + as;
    file.write(holder.getBytes(StandardCharsets.US_ASCII));
  }

  private static String holder(RandomAccessFile file) throws IOException {
    byte[] holder = new byte[(int) Math.min(MAX_HOLDER, file.length())];
    file.seek(0);
    file.readFully(holder);
    return new String(holder, StandardCharsets.US_ASCII);
  }

  private static Unusable busy(Path folder, RandomAccessFile file) throws IOException {
    String holder = holder(file);
    String number = holder.replaceAll("\\D", "");
    String process = number.isEmpty() ? "" : " (process " + number + ")";
    String words =
        holder.endsWith(DESK)
            ? "the desk%s is open on %s: do it there, stop chenbao serve, or use --data for another"
                + " folder"
            : "another chenbao%s is writing to %s: wait for it, or use --data for another folder";
    return new Unusable(Unusable.Kind.BUSY, words.formatted(process, folder));
  }
}
