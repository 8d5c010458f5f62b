package org.chenbao.publish.manuscript;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Links that stand at the end of an edition, under the marks that stand in their places.
///
/// CommonMark knows no footnotes: it would call a link `^1`, or lead it to the words of a note.
///
/// @param addresses what each mark leads to, of the notes that have an address
record Footnotes(Map<String, String> addresses) {
  private static final Pattern NOTE = Pattern.compile("^ {0,3}\\[\\^([^\\]\\s]{1,40})]:\\s*(.*)$");
  private static final Pattern MARK = Pattern.compile("\\[\\^([^\\]\\s]{1,40})]");
  private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>()\\[\\]（）]+");

  Footnotes {
    addresses = Map.copyOf(addresses);
  }

  static Footnotes of(List<String> lines) {
    Map<String, String> addresses = new HashMap<>();
    for (String line : lines) {
      Matcher note = NOTE.matcher(line);
      Matcher address = ADDRESS.matcher(note.matches() ? note.group(2) : "");
      if (address.find()) {
        addresses.putIfAbsent(note.group(1), address.group());
      }
    }
    return new Footnotes(addresses);
  }

  /// True for a line that says what a mark stands for.
  static boolean note(String line) {
    return NOTE.matcher(line).matches();
  }

  /// A line as CommonMark reads it aright: a note as a quotation, a mark as a link without words.
  String read(String line) {
    if (note(line)) {
      return "> \\" + line.strip();
    }
    return MARK.matcher(line)
        .replaceAll(mark ->
            Matcher.quoteReplacement(
                addresses.containsKey(mark.group(1))
                    ? "[](" + addresses.get(mark.group(1)) + ")"
                    : "\\" + mark.group()));
  }
}
