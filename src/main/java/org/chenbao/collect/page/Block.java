package org.chenbao.collect.page;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// A line of a page as a reader sees it: a paragraph, a heading, an item of a list, a cell.
///
/// @param home the element that makes it a line of its own
/// @param linked UTF-16 code units inside links
record Block(String text, Element home, int linked) {
  /// A Chinese character says about as much as this many Latin letters (comparing translations of
  /// the same news, 2.4 to 2.8).
  private static final double HAN = 2.5;

  private static final Pattern STOPS = Pattern.compile("[,，、。；;:：.!！?？](?=\\s|$|[^\\x00-\\x7F])");

  /// How much it says, in Latin letters.
  double mass() {
    int wide = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 0x2E7F) {
        wide++;
      }
    }
    return text.length() + (HAN - 1) * wide;
  }

  /// The share of it that stands in links.
  double linkShare() {
    return text.isEmpty() ? 0 : Math.min(1.0, (double) linked / text.length());
  }

  /// Commas and full stops: prose has them, labels have not.
  long stops() {
    return STOPS.matcher(text).results().count();
  }

  boolean isHeading() {
    String tag = home.normalName();
    return tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
  }

  /// True where it reads like a paragraph and not like a label or a link.
  boolean isProse() {
    return !isHeading() && mass() >= 40 && linkShare() < 0.5 && stops() > 0;
  }
}
