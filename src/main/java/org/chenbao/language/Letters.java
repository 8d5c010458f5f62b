package org.chenbao.language;

/// Single characters, told apart.
final class Letters {
  private Letters() {}

  static boolean isLatin(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= 0xC0 && c <= 0x24F && c != 0xD7);
  }

  static boolean isUpper(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 0xC0 && c <= 0xDE && c != 0xD7);
  }

  static boolean isDigit(char c) {
    return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
  }

  static boolean isLatinOrDigit(char c) {
    return isLatin(c) || isDigit(c);
  }

  /// Lower case; full-width forms of ASCII become ASCII.
  static char lower(char c) {
    if (c < 0x80) {
      return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
    if (c >= 0xFF01 && c <= 0xFF5E) {
      return lower((char) (c - 0xFEE0));
    }
    return c < 0x2E80 ? Character.toLowerCase(c) : c;
  }

  /// The character at `index`, or a line feed beyond either end.
  static char at(String text, int index) {
    return index >= 0 && index < text.length() ? text.charAt(index) : '\n';
  }

  /// The first place at or after `index` that is not a blank.
  static int skipBlanks(String text, int index) {
    int i = index;
    while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
      i++;
    }
    return i;
  }
}
