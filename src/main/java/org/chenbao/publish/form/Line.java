package org.chenbao.publish.form;

/// Text made fit to stand on one line among other text.
///
/// Directional overrides and invisible characters could turn or hide the words around them (Unicode
/// Technical Report 36, section 2.5); line breaks could begin a block of Markdown.
public final class Line {
  private static final int REPLACEMENT = 0xFFFD;

  private Line() {}

  /// The text without control, directional and invisible characters, each run of white space one
  /// space, half surrogate pairs replaced by U+FFFD.
  public static String of(String text) {
    return part(text).strip();
  }

  /// The same for a part of a line, which may begin and end with a space.
  public static String part(String text) {
    var line = new StringBuilder(text.length());
    text.codePoints().filter(c -> !invisible(c)).forEach(c -> append(line, c));
    return line.toString();
  }

  /// The first `length` code units at most, with an ellipsis where something was cut.
  ///
  /// @param length at least 2
  public static String cut(String text, int length) {
    String line = of(text);
    if (line.length() <= length) {
      return line;
    }
    int end = length - 1;
    return line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end) + "…";
  }

  private static void append(StringBuilder line, int c) {
    if (Character.isWhitespace(c) || Character.isISOControl(c)) {
      if (line.isEmpty() || line.charAt(line.length() - 1) != ' ') {
        line.append(' ');
      }
    } else {
      line.appendCodePoint(Character.getType(c) == Character.SURROGATE ? REPLACEMENT : c);
    }
  }

  /// Format characters but the two joiners, which Persian and emoji need, and noncharacters.
  private static boolean invisible(int c) {
    boolean joiner = c == 0x200C || c == 0x200D;
    return (Character.getType(c) == Character.FORMAT && !joiner) || (c & 0xFFFE) == 0xFFFE;
  }
}
