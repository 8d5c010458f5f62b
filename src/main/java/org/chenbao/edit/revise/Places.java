package org.chenbao.edit.revise;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chenbao.model.Manuscript.Text;
import org.chenbao.model.Place;

/// Where the lines of a source are.
final class Places {
  private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");

  /// What begins a block and is no word of it.
  private static final Pattern MARKS =
      Pattern.compile("^\\s*(?:#{1,6}\\s+|[-*+•]\\s+|\\d{1,3}[.)]\\s+|>\\s*)?");

  private final String source;
  private final List<Place> lines = new ArrayList<>();

  Places(String source) {
    this.source = source;
    int start = source.startsWith("\uFEFF") ? 1 : 0;
    Matcher end = LINE_END.matcher(source);
    while (end.find()) {
      lines.add(new Place(start, end.start()));
      start = end.end();
    }
    lines.add(new Place(start, source.length()));
  }

  /// A line, the first for 1.
  Place line(int number) {
    return lines.get(Math.clamp(number - 1L, 0, lines.size() - 1));
  }

  /// The lines of a text, without the marks it begins with.
  Place of(Text text) {
    Place first = line(text.line());
    int more = (int) text.words().chars().filter(c -> c == '\n').count();
    Matcher marks = MARKS.matcher(first.of(source));
    int start = marks.find() ? first.start() + marks.end() : first.start();
    return new Place(start, Math.max(start, line(text.line() + more).end()));
  }

  /// Where words stand in a line; the line where they do not as they are.
  Place in(int number, String words) {
    Place line = line(number);
    int at = words.isEmpty() ? -1 : source.indexOf(words, line.start());
    return at < 0 || at + words.length() > line.end() ? line : new Place(at, at + words.length());
  }

  /// What stands behind a link of a line.
  Place behind(int number, String url) {
    Place line = line(number);
    int at = source.indexOf("](" + url, line.start());
    int end = at < 0 ? -1 : source.indexOf(')', at + url.length());
    return end < 0 || end + 1 > line.end() ? line : new Place(end + 1, line.end());
  }
}
