package org.chenbao.language;

/// Drops what a reader cannot see.
final class Cleaning {
  private static final int ZERO_WIDTH_JOINER = 0x200D;
  private static final int TEXT_STYLE = 0xFE0E;
  private static final int EMOJI_STYLE = 0xFE0F;
  private static final int KEYCAP = 0x20E3;

  private Cleaning() {}

  /// True where nothing needs to be done, told cheaply; most text is.
  static boolean isClean(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isPlain(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /// Printable ASCII, lines and tabs, common Chinese characters and their punctuation: all in NFC.
  private static boolean isPlain(char c) {
    return (c >= 0x20 && c < 0x7F)
        || (c >= 0x4E00 && c <= 0x9FFF)
        || c == '\n'
        || c == '\t'
        || (c >= 0x3001 && c <= 0x3011)
        || (c >= 0xFF01 && c <= 0xFF5E)
        || (c >= 0x2010 && c <= 0x2027);
  }

  static String visible(String raw) {
    var out = new StringBuilder(raw.length());
    int last = -1;
    for (int i = 0; i < raw.length(); ) {
      int here = raw.codePointAt(i);
      int next = i + Character.charCount(here);
      int after = next < raw.length() ? raw.codePointAt(next) : -1;
      int kept = kept(here, last, after);
      if (kept >= 0) {
        out.appendCodePoint(kept);
        last = kept;
      }
      i = next;
    }
    return out.toString();
  }

  /// What stands for a character afterwards, or -1 for nothing.
  private static int kept(int here, int last, int after) {
    return switch (here) {
      case '\n', '\t' -> here;
      case '\r' -> after == '\n' ? -1 : '\n';
      case 0x85, 0x2028, 0x2029 -> '\n';
      case ZERO_WIDTH_JOINER -> isPicture(last) && isPicture(after) ? here : -1;
      case TEXT_STYLE, EMOJI_STYLE -> styles(last, after) ? here : -1;
      default -> isInvisible(here) ? -1 : isBlank(here) ? ' ' : here;
    };
  }

  private static boolean isPicture(int codePoint) {
    return codePoint == EMOJI_STYLE
        || (codePoint > 0xFF
            && (Character.isExtendedPictographic(codePoint)
                || Character.isEmojiModifier(codePoint)));
  }

  /// A style selector is seen only behind an emoji, or between a digit and its keycap.
  private static boolean styles(int last, int after) {
    return (last > 0x7F && Character.isEmoji(last))
        || (last > 0 && last <= 0x7F && Character.isEmoji(last) && after == KEYCAP);
  }

  private static boolean isInvisible(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.FORMAT, Character.CONTROL, Character.SURROGATE -> true;
      case Character.UNASSIGNED -> (codePoint & 0xFFFE) == 0xFFFE || isFiller(codePoint);
      default -> isFiller(codePoint);
    };
  }

  /// Letters and marks without a shape: Hangul fillers, the grapheme joiner, Khmer inherent vowels,
  /// Mongolian and other variation selectors, the tag plane.
  private static boolean isFiller(int c) {
    return c == 0x034F
        || c == 0x115F
        || c == 0x1160
        || c == 0x17B4
        || c == 0x17B5
        || (c >= 0x180B && c <= 0x180F)
        || c == 0x3164
        || c == 0xFFA0
        || (c >= 0xFE00 && c <= 0xFE0F)
        || (c >= 0xE0000 && c <= 0xE0FFF);
  }

  private static boolean isBlank(int codePoint) {
    return Character.getType(codePoint) == Character.SPACE_SEPARATOR || codePoint == 0x2800;
  }
}
