package org.chenbao.io.embedding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;

/// Vectors in one append-only file, so that a second run need not ask the model.
///
/// A record is the key (32 bytes), the vector (512 half-precision numbers) and their CRC-32, all
/// big-endian; whatever does not check out, such as the half of a record that a killed process
/// leaves, is dropped when the file is opened. One process writes; others that open the file
/// meanwhile only read it. A disk that takes no more writes costs the memory, never the run.
public final class VectorFile implements Vectors, AutoCloseable {
  private static final int DIMENSIONS = 512;
  private static final int KEY_BYTES = 32;
  private static final int BODY_BYTES = KEY_BYTES + 2 * DIMENSIONS;
  private static final int RECORD_BYTES = BODY_BYTES + Integer.BYTES;

  /// Three weeks of 1,400 articles a day: 32 MB on disk and in memory. Past it the older half goes.
  private static final int MOST_VECTORS = 30_000;

  private final Map<String, short[]> known = new LinkedHashMap<>();
  private final FileChannel channel;
  private boolean writable;

  private VectorFile(FileChannel channel) {
    this.channel = channel;
  }

  /// Opens the file or makes it.
  ///
  /// @param file named after the model: vectors of two models must not meet
  /// @throws UncheckedIOException where the file can be neither read nor made
  public static VectorFile open(Path file) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      var opened =
          new VectorFile(
              FileChannel.open(
                  file,
                  StandardOpenOption.CREATE,
                  StandardOpenOption.READ,
                  StandardOpenOption.WRITE));
      opened.load();
      return opened;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot open the vectors in " + file, e);
    }
  }

  @Override
  public synchronized Optional<short[]> find(String key) {
    return Optional.ofNullable(known.get(key));
  }

  @Override
  public synchronized void keep(String key, short[] vector) {
    if (vector.length != DIMENSIONS) {
      throw new IllegalArgumentException("a vector of " + vector.length + " numbers: " + key);
    }
    if (known.putIfAbsent(key, vector) == null && writable) {
      writable = write(record(key, vector));
    }
  }

  @Override
  public synchronized void close() {
    try {
      channel.close();
    } catch (IOException e) {
      writable = false;
    }
  }

  private void load() throws IOException {
    writable = locked();
    long whole = channel.size() / RECORD_BYTES;
    byte[] record = new byte[RECORD_BYTES];
    boolean sound = whole * RECORD_BYTES == channel.size();
    for (long i = 0; i < whole; i++) {
      int got = channel.read(ByteBuffer.wrap(record), i * RECORD_BYTES);
      sound &= got == RECORD_BYTES && read(record);
    }
    if (writable && (!sound || known.size() > MOST_VECTORS)) {
      rewrite();
    }
    channel.position(channel.size());
  }

  private boolean locked() throws IOException {
    try {
      FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false; // open in this process already
    }
  }

  /// Takes one record in; false where its sum is wrong.
  private boolean read(byte[] record) {
    if (ByteBuffer.wrap(record).getInt(BODY_BYTES) != sum(record)) {
      return false;
    }
    short[] vector = new short[DIMENSIONS];
    ByteBuffer.wrap(record, KEY_BYTES, 2 * DIMENSIONS).asShortBuffer().get(vector);
    known.put(HexFormat.of().formatHex(record, 0, KEY_BYTES), vector);
    return true;
  }

  private void rewrite() throws IOException {
    List<String> keys = new ArrayList<>(known.keySet());
    if (keys.size() > MOST_VECTORS) {
      keys.subList(0, keys.size() - MOST_VECTORS / 2).forEach(known::remove);
    }
    channel.truncate(0);
    for (var entry : known.entrySet()) {
      writable &= write(record(entry.getKey(), entry.getValue()));
    }
  }

  private boolean write(ByteBuffer record) {
    try {
      while (record.hasRemaining()) {
        channel.write(record);
      }
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private static ByteBuffer record(String key, short[] vector) {
    byte[] bytes = new byte[RECORD_BYTES];
    ByteBuffer record = ByteBuffer.wrap(bytes).put(HexFormat.of().parseHex(key));
    for (short x : vector) {
      record.putShort(x);
    }
    return record.putInt(sum(bytes)).flip();
  }

  /// The sum of a record without its last four bytes.
  private static int sum(byte[] record) {
    CRC32 crc = new CRC32();
    crc.update(record, 0, BODY_BYTES);
    return (int) crc.getValue();
  }
}
