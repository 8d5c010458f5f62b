package org.chenbao.collect.intake;

import java.nio.charset.Charset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Guesses the charset of bytes that are not UTF-8 and carry no label that fits.
///
/// Every East Asian charset decodes most byte pairs to something; the wrong one gives characters
/// that texts hardly use. So each candidate that decodes without error is judged by the share of
/// its characters that are common.
final class Guess {
  private static final List<String> CANDIDATES =
      List.of("GB18030", "Big5-HKSCS", "windows-31j", "EUC-JP", "x-windows-949");

  /// The first bytes suffice to tell; a cut in a pair is the only error allowed.
  private static final int REACH = 65_536;

  /// Below this share of common characters it is a Western text with accents.
  private static final double COMMON_ENOUGH = 0.55;

  private Guess() {}

  static Charset charset(byte[] bytes) {
    return CANDIDATES.stream()
        .map(Charset::forName)
        .map(c -> new Candidate(c, common(bytes, c)))
        .filter(c -> c.common >= COMMON_ENOUGH)
        .max(Comparator.comparingDouble(Candidate::common))
        .map(Candidate::charset)
        .orElse(Charset.forName("windows-1252"));
  }

  private record Candidate(Charset charset, double common) {}

  private static double common(byte[] bytes, Charset charset) {
    byte[] head = bytes.length <= REACH ? bytes : java.util.Arrays.copyOf(bytes, REACH);
    Optional<String> text = Decoder.strictly(head, charset);
    String read = text.orElseGet(() -> new String(head, charset));
    long foreign = read.codePoints().filter(c -> c > 127).count();
    long common = read.codePoints().filter(Guess::isCommon).count();
    long broken = read.codePoints().filter(c -> c == 0xFFFD).count();
    return foreign == 0 ? 0 : (common - 5.0 * broken) / foreign;
  }

  /// Kana, Hangul, the usual punctuation, and the ideographs of GB 2312 level 1 and Big5 level 1:
  /// those lie in the first rows of their tables, ordered by use.
  private static boolean isCommon(int c) {
    boolean kana = c >= 0x3040 && c <= 0x30FF;
    boolean hangul = c >= 0xAC00 && c <= 0xD7A3;
    boolean brackets = c >= 0x3000 && c <= 0x3011;
    boolean fullWidth = c >= 0xFF01 && c <= 0xFF1F;
    boolean quotes = c == 0x201C || c == 0x201D;
    return kana || hangul || brackets || fullWidth || quotes || Frequent.holds(c);
  }
}
