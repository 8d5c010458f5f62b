package org.chenbao.collect.guard;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chenbao.model.Finding;
import org.chenbao.model.Finding.Severity;
import org.chenbao.model.Place;

/// Words in a code that only a machine reads: base64, hexadecimal digits, escapes in a row.
///
/// Nothing decodes them here but to judge whether they are words at all: keys and checksums, of
/// which technical news is full, are not.
public final class Encoded {
  private static final Pattern BASE64 =
      Pattern.compile("(?<![\\w/+=.:-])[A-Za-z0-9+/]{24,}={0,2}(?![\\w/+.-])");
  private static final Pattern HEX = Pattern.compile("(?<![\\w/.-])(?:[0-9a-fA-F]{2}){16,}(?!\\w)");
  private static final Pattern ESCAPES =
      Pattern.compile(
          "(?:%[0-9a-fA-F]{2}){12,}|(?:\\\\[ux][0-9a-fA-F]{2,4}){6,}|(?:&#x?\\w{2,6};){6,}");

  /// Of what is decoded from words, this share is letters, digits, blanks and points.
  private static final double WORDS = 0.9;

  /// No code that is found is shorter.
  private static final int SHORTEST = 24;

  private Encoded() {}

  /// Where in `text` words stand in a code, in the order of the text.
  public static List<Finding> in(String text) {
    if (!hasLongWord(text)) {
      return List.of();
    }
    return Stream.of(
            BASE64.matcher(text).results().filter(m -> isWords(base64(m.group()))),
            HEX.matcher(text).results().filter(m -> isWords(HexFormat.of().parseHex(m.group()))),
            ESCAPES.matcher(text).results())
        .flatMap(s -> s)
        .map(Encoded::finding)
        .toList();
  }

  /// Told without a pattern, for nearly no text has one.
  private static boolean hasLongWord(String text) {
    int length = 0;
    for (int i = 0; i < text.length() && length < SHORTEST; i++) {
      char c = text.charAt(i);
      length = c > ' ' && c < 0x7F ? length + 1 : 0;
    }
    return length >= SHORTEST;
  }

  private static byte[] base64(String code) {
    try {
      return Base64.getDecoder().decode(code);
    } catch (IllegalArgumentException _) {
      return new byte[0];
    }
  }

  private static boolean isWords(byte[] bytes) {
    String decoded = new String(bytes, StandardCharsets.UTF_8);
    long words =
        decoded
            .codePoints()
            .filter(c -> Character.isLetterOrDigit(c) || c == ' ' || c == '.' || c == ',')
            .filter(c -> c < 0x250 || Character.isIdeographic(c))
            .count();
    return !decoded.isEmpty() && words >= WORDS * decoded.codePointCount(0, decoded.length());
  }

  private static Finding finding(MatchResult found) {
    return new Finding(
        "encoded",
        Severity.WARNING,
        "words in a code that no reader reads; kept as text, decoded for nobody",
        new Place(found.start(), found.end()));
  }
}
