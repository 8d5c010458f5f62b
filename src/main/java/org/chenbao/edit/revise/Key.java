package org.chenbao.edit.revise;

/// Words as both a claim and the page it was printed on have them.
///
/// Printing takes invisible characters out and makes one space of each run of white space; reading
/// the page again drops marks of emphasis that were not paired.
final class Key {
  private Key() {}

  static String of(String text) {
    var key = new StringBuilder(text.length());
    text.replace("**", "").codePoints().forEach(c -> append(key, c));
    return key.toString().strip();
  }

  private static void append(StringBuilder key, int c) {
    if (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)) {
      if (key.isEmpty() || key.charAt(key.length() - 1) != ' ') {
        key.append(' ');
      }
    } else if (Character.getType(c) != Character.FORMAT) {
      key.appendCodePoint(c);
    }
  }
}
