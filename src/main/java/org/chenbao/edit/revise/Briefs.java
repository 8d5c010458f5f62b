package org.chenbao.edit.revise;

import java.util.regex.Pattern;
import org.chenbao.model.Manuscript.Text;

/// The words of a story told in one line, as printed: a link, a colon, what is told, and in
/// brackets what it follows.
final class Briefs {
  private static final Pattern SEPARATOR = Pattern.compile("^\\s*[：:—–-]*\\s*");

  private Briefs() {}

  /// What stands behind the link.
  static String rest(Text text) {
    String linked = text.links().getFirst().words();
    int at = text.words().indexOf(linked);
    String rest = at < 0 ? text.words() : text.words().substring(at + linked.length());
    return SEPARATOR.matcher(rest).replaceFirst("").strip();
  }

  /// A person's words without the note that the newsroom puts behind its own.
  ///
  /// @param printed words and note as the newsroom printed them
  /// @param told the words alone
  static String without(String rest, String printed, String told) {
    String note = printed.startsWith(told) ? printed.substring(told.length()) : "";
    return !note.isEmpty() && rest.endsWith(note)
        ? rest.substring(0, rest.length() - note.length()).strip()
        : rest;
  }
}
