package org.chenbao.edit.desk;

import java.util.List;
import org.chenbao.model.Finding;

/// What the desk has to say about a place in an edition.
///
/// @param line 1 for the first; remarks about the whole edition stand at 1
/// @param related other lines that belong to it
/// @param text the words meant, at most 120 characters
public record Remark(
    String rule,
    Finding.Severity severity,
    int line,
    List<Integer> related,
    String text,
    String message) {
  private static final int LONGEST = 120;

  public Remark {
    related = List.copyOf(related);
    text = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
  }

  static Remark error(String rule, int line, String text, String message) {
    return new Remark(rule, Finding.Severity.ERROR, line, List.of(), text, message);
  }
}
