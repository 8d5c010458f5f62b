package org.chenbao.io.warc;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;
import org.chenbao.model.Body;

/// Reads one gzip member (RFC 1952) at a place in a file, and tells where the next begins.
///
/// The classes of the JDK join members and hide their borders, which are the records' borders here.
final class GzipMember implements AutoCloseable {
  private static final int FLAG_CRC = 2;
  private static final int FLAG_EXTRA = 4;
  private static final int FLAG_NAME = 8;
  private static final int FLAG_COMMENT = 16;
  private static final int CHUNK = 64 << 10;

  /// What is looked at to tell whether a record starts at a place: a header and a few bytes.
  private static final int PROBE = 1 << 10;

  private final FileChannel file;
  private final ByteBuffer input = ByteBuffer.allocate(CHUNK).limit(0);
  private final Inflater inflater = new Inflater(true);
  private long readAt;
  private long stopAt;

  GzipMember(FileChannel file) {
    this.file = file;
  }

  /// What a member holds, and the offset behind it.
  record Content(Body body, long end) {}

  /// Inflates the member that starts at `offset`.
  ///
  /// @throws IOException where it is damaged, cut, or larger than `limit` bytes
  Content read(long offset, int limit) throws IOException {
    start(offset, Long.MAX_VALUE);
    var out = new ByteArrayOutputStream();
    var crc = new CRC32();
    byte[] chunk = new byte[CHUNK];
    while (!inflater.finished()) {
      int n = inflate(chunk);
      crc.update(chunk, 0, n);
      out.write(chunk, 0, n);
      if (out.size() > limit) {
        throw new ZipException("larger than " + (limit >> 20) + " MiB");
      }
    }
    input.position(input.limit() - inflater.getRemaining());
    long sum = number();
    long size = number();
    if (sum != crc.getValue() || size != (out.size() & 0xffffffffL)) {
      throw new ZipException("checksum does not fit");
    }
    return new Content(Body.of(out.toByteArray()), readAt - input.remaining());
  }

  /// True where a member starts at `offset` whose content starts with `text`.
  boolean startsWith(long offset, byte[] text) {
    try {
      start(offset, offset + PROBE);
      byte[] head = new byte[text.length];
      int filled = 0;
      while (filled < head.length && !inflater.finished()) {
        byte[] rest = new byte[head.length - filled];
        int n = inflate(rest);
        System.arraycopy(rest, 0, head, filled, n);
        filled += n;
      }
      return Arrays.equals(head, text);
    } catch (IOException _) {
      return false;
    }
  }

  private void start(long offset, long stop) throws IOException {
    readAt = offset;
    stopAt = stop;
    input.limit(0);
    inflater.reset();
    if (octet() != 0x1f || octet() != 0x8b || octet() != 8) {
      throw new ZipException("not a gzip member");
    }
    int flags = octet();
    skip(6);
    if ((flags & FLAG_EXTRA) != 0) {
      skip(octet() | octet() << 8);
    }
    if ((flags & FLAG_NAME) != 0) {
      skipText();
    }
    if ((flags & FLAG_COMMENT) != 0) {
      skipText();
    }
    if ((flags & FLAG_CRC) != 0) {
      skip(2);
    }
  }

  private int inflate(byte[] chunk) throws IOException {
    if (inflater.needsInput()) {
      if (!input.hasRemaining()) {
        fill();
      }
      inflater.setInput(input.array(), input.position(), input.remaining());
      input.position(input.limit());
    }
    try {
      return inflater.inflate(chunk);
    } catch (DataFormatException e) {
      throw new ZipException(e.getMessage());
    }
  }

  private void fill() throws IOException {
    input.clear().limit((int) Math.min(CHUNK, stopAt - readAt));
    int n = file.read(input, readAt);
    input.flip();
    if (n <= 0) {
      throw new EOFException("the file ends inside a record");
    }
    readAt += n;
  }

  private int octet() throws IOException {
    if (!input.hasRemaining()) {
      fill();
    }
    return input.get() & 0xff;
  }

  private long number() throws IOException {
    return octet() | octet() << 8 | octet() << 16 | (long) octet() << 24;
  }

  private void skip(int count) throws IOException {
    for (int i = 0; i < count; i++) {
      octet();
    }
  }

  private void skipText() throws IOException {
    int octet = octet();
    while (octet != 0) {
      octet = octet();
    }
  }

  @Override
  public void close() {
    inflater.end();
  }
}
