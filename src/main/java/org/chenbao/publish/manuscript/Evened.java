package org.chenbao.publish.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The lines of an edition as CommonMark wants them, and where each stood.
///
/// Editors of Chinese text write `##标题`, `• 要点`, `1、要点` and `［标题］（地址）`, set `---` right below a
/// paragraph, where CommonMark would take the paragraph for a heading, and leave no empty line
/// between a list and the label below it, where it would take the label for words of the list.
final class Evened {
  /// Two marks at least: a single one without a space is a hashtag.
  private static final Pattern HEADING = Pattern.compile("^( {0,3}#{2,6})\\p{Z}*(?=[^#\\s])");

  private static final Pattern WIDE_HEADING = Pattern.compile("^( {0,3}#{1,6})\\x{3000}+");

  private static final Pattern BULLET =
      Pattern.compile("^(\\s*)(?:[•●▪◦○■◆▶►‣·–]|[①-⑳])[\\s\\x{3000}]*(?=\\S)");

  private static final Pattern NUMBER = Pattern.compile("^(\\s*\\d{1,3})[、．][ \\x{3000}]*(?=\\S)");

  /// Numbered points, below which others stand too near for CommonMark.
  private static final Pattern NUMBERED = Pattern.compile("^( {0,3})\\d{1,2}[.)] +(?=\\S)");

  private static final Pattern BULLETED = Pattern.compile("^\\s*(?:[-*+]|\\d{1,3}[.)])\\s.*");

  private static final Pattern LINK =
      Pattern.compile(
          "[\\[［]([^\\[\\]［］]+)[\\]］](?:（(https?://[^\\s（）]+)）|\\((https?://[^\\s()]+)\\))");

  /// A label on a line of its own.
  private static final Pattern LABEL =
      Pattern.compile("^(?:\\*\\*[^*]{1,40}\\*\\*|__[^_]{1,40}__)[：:]?\\s*$");

  private static final Pattern BRACKETED = Pattern.compile("^【([^【】]{1,20})】\\s*$");

  private static final Pattern FENCE = Pattern.compile("^ {0,3}(`{3,}|~{3,}).*");
  private static final Pattern DASHES = Pattern.compile("^ {0,3}-{3,}\\s*$");

  /// What else separates to the eye.
  private static final Pattern RULE = Pattern.compile("^\\s*(?:<hr\\s*/?>|[—─━－＿＊～﹏·•]{3,})\\s*$");

  /// Below such a line dashes separate: nobody ends a heading so.
  private static final Pattern SENTENCE = Pattern.compile(".*[。！？；.!?;…”’」』）)]\\s*$");

  /// Longer lines are no headings either.
  private static final int LONGEST_HEADING = 60;

  private final List<String> lines = new ArrayList<>();
  private final List<Integer> origins = new ArrayList<>();
  private final Footnotes footnotes;
  private String fence = "";

  private Evened(Footnotes footnotes) {
    this.footnotes = footnotes;
  }

  static Evened of(List<String> source) {
    var evened = new Evened(Footnotes.of(source));
    for (int at = 0; at < source.size(); at++) {
      evened.add(source.get(at), at);
    }
    return evened;
  }

  /// The text for CommonMark.
  String text() {
    return String.join("\n", lines);
  }

  /// For each line of the text the line of the source it stands for.
  List<Integer> origins() {
    return List.copyOf(origins);
  }

  private void add(String line, int at) {
    if (FENCE.matcher(line).matches()) {
      String mark = line.strip().substring(0, 3);
      fence = fence.isEmpty() ? mark : fence.equals(mark) ? "" : fence;
      put(line, at);
    } else if (fence.isEmpty()) {
      String even = footnotes.read(evened(line));
      if (parts(even) || (Footnotes.note(line) && !above().startsWith(">"))) {
        put("", at);
      }
      put(even, at);
    } else {
      put(line, at);
    }
  }

  private void put(String line, int at) {
    lines.add(line);
    origins.add(at);
  }

  /// True between a label and what stands right above or below it, and between a list that ended
  /// its sentence and a line that stands further out.
  private boolean parts(String line) {
    String above = above();
    if (line.isBlank() || above.isBlank()) {
      return false;
    }
    boolean label = LABEL.matcher(line).matches() || LABEL.matcher(above).matches();
    boolean out = BULLETED.matcher(above).matches() && Character.isLetter(line.codePointAt(0));
    return label || (out && SENTENCE.matcher(above).matches());
  }

  private String above() {
    return lines.isEmpty() ? "" : lines.getLast();
  }

  private String evened(String line) {
    if (DASHES.matcher(line).matches()) {
      return separates() ? "***" : line;
    }
    if (RULE.matcher(line).matches()) {
      return "***";
    }
    String heading = WIDE_HEADING.matcher(line).replaceFirst("$1 ");
    heading = HEADING.matcher(heading).replaceFirst("$1 ");
    String bullet =
        NUMBER.matcher(BULLET.matcher(heading).replaceFirst("$1- ")).replaceFirst("$1. ");
    boolean first = above().isBlank() || BULLETED.matcher(above()).matches();
    String plain = first ? NUMBERED.matcher(bullet).replaceFirst("$1- ") : bullet;
    String label = BRACKETED.matcher(plain).replaceFirst("**$1**");
    return LINK.matcher(label).replaceAll(m -> link(m.group(1), m.group(2), m.group(3)));
  }

  private static String link(String words, @Nullable String wide, @Nullable String narrow) {
    return Matcher.quoteReplacement("[" + words + "](" + (wide == null ? narrow : wide) + ")");
  }

  private boolean separates() {
    String above = above();
    return above.length() > LONGEST_HEADING || SENTENCE.matcher(above).matches();
  }
}
