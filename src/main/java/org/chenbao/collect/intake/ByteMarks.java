package org.chenbao.collect.intake;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;

/// Charsets that the first bytes give away: byte order marks, and markup in two or four bytes a
/// character (XML 1.0, appendix F).
final class ByteMarks {

  /// @param skip how many bytes of the mark are not text
  private record Mark(List<Integer> start, String charset, int skip) {}

  private static final List<Mark> MARKS =
      List.of(
          new Mark(List.of(0xEF, 0xBB, 0xBF), "UTF-8", 3),
          new Mark(List.of(0xFF, 0xFE, 0, 0), "UTF-32LE", 4),
          new Mark(List.of(0, 0, 0xFE, 0xFF), "UTF-32BE", 4),
          new Mark(List.of(0xFF, 0xFE), "UTF-16LE", 2),
          new Mark(List.of(0xFE, 0xFF), "UTF-16BE", 2),
          new Mark(List.of(0, 0, 0, 0x3C), "UTF-32BE", 0),
          new Mark(List.of(0x3C, 0, 0, 0), "UTF-32LE", 0),
          new Mark(List.of(0x3C, 0), "UTF-16LE", 0),
          new Mark(List.of(0, 0x3C), "UTF-16BE", 0));

  private ByteMarks() {}

  static Optional<Decoded> decode(byte[] bytes) {
    return MARKS.stream().filter(m -> starts(bytes, m.start)).findFirst().map(m -> read(bytes, m));
  }

  private static Decoded read(byte[] bytes, Mark mark) {
    Charset charset = Charset.forName(mark.charset);
    String text = new String(bytes, mark.skip, bytes.length - mark.skip, charset);
    return new Decoded(text, charset.name(), text.indexOf('\uFFFD') >= 0);
  }

  private static boolean starts(byte[] bytes, List<Integer> start) {
    if (bytes.length < start.size()) {
      return false;
    }
    for (int i = 0; i < start.size(); i++) {
      if ((bytes[i] & 0xFF) != start.get(i)) {
        return false;
      }
    }
    return true;
  }
}
