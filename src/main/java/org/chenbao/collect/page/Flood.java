package org.chenbao.collect.page;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chenbao.model.Finding;
import org.chenbao.model.Finding.Severity;

/// As much of a page as is parsed: a count before the parser, so that no page can make it build
/// more elements than memory holds.
///
/// @param html the page, or its beginning
record Flood(String html, boolean cut) {
  /// Long articles with all comments have 20,000 elements, the HTML standard on one page 250,000;
  /// so many take about 100 MB.
  private static final int MOST = 250_000;

  /// Left open, each is opened anew in every block that follows, and the parser keeps this many
  /// (HTML, section 13.2.4.3, and jsoup's limit).
  private static final int MOST_OPEN = 12;

  private static final Set<String> FORMATTING =
      Set.of(
          "a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong",
          "tt", "u");

  /// The longest of these names.
  private static final int NAME = 6;

  static Flood of(String html) {
    int count = 0;
    int open = 0;
    int at = html.indexOf('<');
    for (; at >= 0 && at < html.length() - 1; at = html.indexOf('<', at + 1)) {
      boolean end = html.charAt(at + 1) == '/';
      boolean formatting = FORMATTING.contains(name(html, end ? at + 2 : at + 1));
      if (formatting) {
        open = end ? Math.max(0, open - 1) : Math.min(open + 1, MOST_OPEN);
      }
      count += end || formatting ? 1 : 1 + open;
      if (count > MOST) {
        return new Flood(html.substring(0, at), true);
      }
    }
    return new Flood(html, false);
  }

  List<Finding> findings() {
    return cut
        ? List.of(
            Finding.of(
                "page-flood",
                Severity.WARNING,
                "more elements than are read; the rest is left out"))
        : List.of();
  }

  private static String name(String html, int from) {
    int to = from;
    while (to < html.length() && to - from <= NAME && isLetter(html.charAt(to))) {
      to++;
    }
    return html.substring(from, to).toLowerCase(Locale.ROOT);
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
