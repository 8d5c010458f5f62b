package org.chenbao.publish.manuscript;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chenbao.model.Manuscript.Link;
import org.chenbao.model.Manuscript.Text;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.jspecify.annotations.Nullable;

/// Words that begin with a label in bold: `**label**：words`.
///
/// @param label without its colon, empty where there is none
record Labelled(String label, Text text) {
  /// Longer bold beginnings are emphasis, not labels.
  private static final int LONGEST = 40;

  private static final Pattern COLON = Pattern.compile("^\\s*[：:]\\s*");
  private static final Pattern ENDING = Pattern.compile("\\s*[：:]\\s*$");

  /// What CommonMark reads as plain text where a Chinese bracket or quotation mark stands inside
  /// the closing mark (rule 6 of section 6.2).
  private static final Pattern UNPAIRED =
      Pattern.compile("^\\*\\*(.{1,40}?)(?:[：:]\\*\\*|\\*\\*\\s*[：:])\\s*(.*)$", Pattern.DOTALL);

  static Labelled of(Node paragraph, int line) {
    Node first = paragraph.getFirstChild();
    if (first instanceof StrongEmphasis) {
      return strong(first, paragraph, line);
    }
    Text all = Inlines.of(paragraph, line);
    String raw = first instanceof org.commonmark.node.Text text ? text.getLiteral() : "";
    Matcher unpaired = UNPAIRED.matcher(raw.startsWith("**") ? plain(first) : "");
    return unpaired.matches()
        ? new Labelled(unpaired.group(1), new Text(unpaired.group(2), line, all.links()))
        : new Labelled("", all);
  }

  private static Labelled strong(Node first, Node paragraph, int line) {
    Text bold = Inlines.of(first, line);
    Text rest = Inlines.from(first.getNext(), line);
    boolean colon = ENDING.matcher(bold.words()).find() || COLON.matcher(rest.words()).find();
    boolean headline = rest.isEmpty() && linked(bold);
    boolean label = (bold.words().length() <= LONGEST && (colon || rest.isEmpty())) || headline;
    if (!label) {
      return new Labelled("", Inlines.of(paragraph, line));
    }
    String words = COLON.matcher(rest.words()).replaceFirst("");
    List<Link> links = Stream.concat(bold.links().stream(), rest.links().stream()).toList();
    return new Labelled(
        ENDING.matcher(bold.words()).replaceFirst(""), new Text(words, line, links));
  }

  /// True for a line that is a link from end to end: a headline in all but its marks.
  private static boolean linked(Text bold) {
    return bold.links().size() == 1 && bold.links().getFirst().words().equals(bold.words());
  }

  /// Words without the colon behind a name.
  static String named(String words) {
    return ENDING.matcher(words).replaceFirst("");
  }

  private static String plain(@Nullable Node first) {
    var words = new StringBuilder();
    for (Node node = first; node instanceof org.commonmark.node.Text text; node = node.getNext()) {
      words.append(text.getLiteral());
    }
    return words.toString();
  }
}
