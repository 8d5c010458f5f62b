package org.chenbao.io.warc;

import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds where a record ends from its own header, without believing it blindly.
final class RecordEnd {
  /// The named fields of a record take one or two KiB.
  static final int MAX_HEADER = 64 << 10;

  static final byte[] START = "WARC/".getBytes(StandardCharsets.US_ASCII);

  private static final byte[] LINE_ENDS = {'\r', '\n', '\r', '\n'};
  private static final Pattern LENGTH =
      Pattern.compile("(?im)^content-length:[ \\t]*(\\d{1,18})[ \\t]*\\r?$");

  private RecordEnd() {}

  /// The length of the record that starts at `from`: header and block, without the line ends
  /// behind.
  ///
  /// @param limit the longest block taken
  static int length(byte[] bytes, int from, int limit) throws IOException {
    int header = Bytes.indexOf(bytes, LINE_ENDS, from);
    if (!Bytes.startsWith(bytes, START, from) || header < 0 || header - from > MAX_HEADER) {
      throw new IOException("no record starts here");
    }
    Matcher field =
        LENGTH.matcher(new String(bytes, from, header - from, StandardCharsets.ISO_8859_1));
    if (!field.find()) {
      throw new IOException("a record without a length");
    }
    long length = Long.parseLong(field.group(1));
    if (length > limit) {
      throw new IOException("larger than " + (limit >> 20) + " MiB");
    }
    return header - from + LINE_ENDS.length + (int) length;
  }

  /// The place behind the line ends that follow a record; some writers leave them out at the end.
  ///
  /// Whatever follows the two line ends that have to be there is another record's trouble.
  ///
  /// @throws IOException where something else follows: a wrong length would swallow other records
  static int behind(byte[] bytes, int end) throws IOException {
    if (end > bytes.length) {
      throw new EOFException("the file ends inside a record");
    }
    if (Bytes.startsWith(bytes, LINE_ENDS, end)) {
      return end + LINE_ENDS.length;
    }
    int at = end;
    while (at < bytes.length && (bytes[at] == '\r' || bytes[at] == '\n')) {
      at++;
    }
    if (at < bytes.length && !Bytes.startsWith(bytes, START, at)) {
      throw new IOException("its length does not fit");
    }
    return at;
  }
}
