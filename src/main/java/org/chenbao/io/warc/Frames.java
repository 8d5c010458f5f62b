package org.chenbao.io.warc;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Arrays;
import org.chenbao.model.Body;

/// Finds where the records of a WARC file begin and end, gzipped or plain, and goes on behind
/// damage.
///
/// For one thread.
final class Frames implements Closeable {
  /// Larger records are videos and archives; nothing the newsroom reads comes near.
  static final int MAX_RECORD = 64 << 20;

  /// Some line ends and the start of the record behind them.
  private static final int LOOKAHEAD = 32;

  private static final int WINDOW = 1 << 20;
  private static final byte[] GZIP = {0x1f, (byte) 0x8b, 8};

  private final FileChannel file;
  private final GzipMember member;
  private final boolean gzipped;

  private Frames(FileChannel file, boolean namedGzip) throws IOException {
    this.file = file;
    this.member = new GzipMember(file);
    byte[] start = bytes(0, RecordEnd.START.length);
    this.gzipped =
        Bytes.startsWith(start, GZIP, 0)
            || (namedGzip && !Bytes.startsWith(start, RecordEnd.START, 0));
  }

  /// Opens a file for reading.
  static Frames open(Path path) throws IOException {
    FileChannel file = FileChannel.open(path);
    try {
      return new Frames(file, path.toString().endsWith(".gz"));
    } catch (IOException e) {
      file.close();
      throw e;
    }
  }

  /// The bytes of one record or, in a file gzipped as a whole, of several.
  ///
  /// @param checked true where a checksum already vouches for the bytes
  record Frame(long offset, long end, Body content, boolean checked) {}

  /// Reads the frame at `offset`.
  ///
  /// @throws IOException where none starts there, or it is cut or damaged
  Frame read(long offset) throws IOException {
    if (gzipped) {
      GzipMember.Content content = member.read(offset, MAX_RECORD);
      return new Frame(offset, content.end(), content.body(), true);
    }
    int length = RecordEnd.length(bytes(offset, RecordEnd.MAX_HEADER), 0, MAX_RECORD);
    byte[] bytes = bytes(offset, length + LOOKAHEAD);
    return new Frame(offset, offset + RecordEnd.behind(bytes, length), Body.of(bytes), false);
  }

  /// The first place at or behind `from` where a record seems to start, or the file's end.
  long find(long from) throws IOException {
    byte[] mark = gzipped ? GZIP : RecordEnd.START;
    long at = from;
    while (at < size()) {
      byte[] window = bytes(at, WINDOW);
      for (int i = Bytes.indexOf(window, mark, 0); i >= 0; i = Bytes.indexOf(window, mark, i + 1)) {
        if (!gzipped || member.startsWith(at + i, RecordEnd.START)) {
          return at + i;
        }
      }
      at += Math.max(1, window.length - mark.length + 1);
    }
    return size();
  }

  long size() throws IOException {
    return file.size();
  }

  @Override
  public void close() throws IOException {
    member.close();
    file.close();
  }

  private byte[] bytes(long offset, int count) throws IOException {
    var buffer = ByteBuffer.allocate((int) Math.min(count, Math.max(0, size() - offset)));
    int n = 0;
    while (buffer.hasRemaining() && n >= 0) {
      n = file.read(buffer, offset + buffer.position());
    }
    return buffer.position() == buffer.capacity()
        ? buffer.array()
        : Arrays.copyOf(buffer.array(), buffer.position());
  }
}
