package org.chenbao.io.warc;

import java.util.Arrays;

/// Looks for bytes in bytes.
final class Bytes {
  private Bytes() {}

  /// The first place of `wanted` in `bytes` at or behind `from`, or -1.
  static int indexOf(byte[] bytes, byte[] wanted, int from) {
    for (int i = from; i <= bytes.length - wanted.length; i++) {
      if (bytes[i] == wanted[0]
          && Arrays.equals(bytes, i, i + wanted.length, wanted, 0, wanted.length)) {
        return i;
      }
    }
    return -1;
  }

  /// True where `start` stands in `bytes` at `from`.
  static boolean startsWith(byte[] bytes, byte[] start, int from) {
    return bytes.length - from >= start.length
        && Arrays.equals(bytes, from, from + start.length, start, 0, start.length);
  }
}
