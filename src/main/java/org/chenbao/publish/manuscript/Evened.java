package org.chenbao.publish.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The lines of an edition as CommonMark wants them, each still on its own line.
///
/// Editors of Chinese text write `##标题`, `• 要点` and `1、要点`, and set `---` right below a paragraph,
/// where CommonMark would take the paragraph for a heading.
final class Evened {
  /// Two marks at least: a single one without a space is a hashtag.
  private static final Pattern HEADING = Pattern.compile("^( {0,3}#{2,6})\\p{Z}*(?=[^#\\s])");

  private static final Pattern WIDE_HEADING = Pattern.compile("^( {0,3}#{1,6})\\x{3000}+");

  private static final Pattern BULLET =
      Pattern.compile("^(\\s*)(?:[•●▪◦○■◆▶►‣·–]|[①-⑳])[\\s\\x{3000}]*(?=\\S)");

  private static final Pattern NUMBER = Pattern.compile("^(\\s*\\d{1,3})[、．][ \\x{3000}]*(?=\\S)");

  private static final Pattern FENCE = Pattern.compile("^ {0,3}(`{3,}|~{3,}).*");
  private static final Pattern DASHES = Pattern.compile("^ {0,3}-{3,}\\s*$");

  /// Below such a line dashes separate: nobody ends a heading so.
  private static final Pattern SENTENCE = Pattern.compile(".*[。！？；.!?;…”’」』）)]\\s*$");

  /// Longer lines are no headings either.
  private static final int LONGEST_HEADING = 60;

  private final List<String> lines = new ArrayList<>();
  private String fence = "";

  private Evened() {}

  static List<String> of(List<String> source) {
    var evened = new Evened();
    source.forEach(evened::add);
    return evened.lines;
  }

  private void add(String line) {
    if (FENCE.matcher(line).matches()) {
      String mark = line.strip().substring(0, 3);
      fence = fence.isEmpty() ? mark : fence.equals(mark) ? "" : fence;
      lines.add(line);
    } else {
      lines.add(fence.isEmpty() ? evened(line) : line);
    }
  }

  private String evened(String line) {
    if (DASHES.matcher(line).matches()) {
      return separates() ? "***" : line;
    }
    String heading = WIDE_HEADING.matcher(line).replaceFirst("$1 ");
    heading = HEADING.matcher(heading).replaceFirst("$1 ");
    return NUMBER.matcher(BULLET.matcher(heading).replaceFirst("$1- ")).replaceFirst("$1. ");
  }

  private boolean separates() {
    String above = lines.isEmpty() ? "" : lines.getLast();
    return above.length() > LONGEST_HEADING || SENTENCE.matcher(above).matches();
  }
}
