package org.chenbao.collect.page;

import org.jsoup.nodes.Element;

/// A line of a page as a reader sees it: a paragraph, a heading, an item of a list, a cell.
///
/// @param home the element that makes it a line of its own
/// @param linked UTF-16 code units inside links
/// @param mass how much it says, in Latin letters
/// @param stops commas and full stops: prose has them, labels have not
record Block(String text, Element home, int linked, double mass, int stops) {
  /// A Chinese character says about as much as this many Latin letters (comparing translations of
  /// the same news, 2.4 to 2.8).
  private static final double HAN = 2.5;

  /// Shorter lines are labels.
  private static final int LEAST_PROSE = 40;

  /// Where CJK punctuation and characters begin.
  private static final char WIDE = 0x2E80;

  static Block of(String text, Element home, int linked) {
    int wide = 0;
    int stops = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      wide += c >= WIDE ? 1 : 0;
      stops += isStop(c) && endsWord(text, i + 1) ? 1 : 0;
    }
    return new Block(text, home, linked, text.length() + (HAN - 1) * wide, stops);
  }

  /// The share of it that stands in links.
  double linkShare() {
    return text.isEmpty() ? 0 : Math.min(1.0, (double) linked / text.length());
  }

  boolean isHeading() {
    String tag = home.normalName();
    return tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
  }

  /// True where it reads like a paragraph and not like a label or a link.
  boolean isProse() {
    return mass >= LEAST_PROSE && stops > 0 && linkShare() < 0.5 && !isHeading();
  }

  private static boolean isStop(char c) {
    return switch (c) {
      case ',', '，', '、', '。', '；', ';', '：', ':', '.', '！', '!', '？', '?' -> true;
      default -> false;
    };
  }

  /// A point inside a number or an address stops nothing.
  private static boolean endsWord(String text, int next) {
    return next >= text.length() || text.charAt(next) > 127 || text.charAt(next) <= ' ';
  }
}
