package org.chenbao.edit.desk.page;

import java.util.Optional;

/// A place in an edition that a rule points at.
///
/// @param line 1 for the first line of the source
/// @param text the words meant, at most 120 characters
/// @param change what would put it right, where that is certain
public record Spot(int line, String text, Optional<Change> change) {
  private static final int LONGEST = 120;

  public Spot {
    text = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
  }

  /// Words in a line of the source, and the words to stand there instead.
  public record Change(String from, String to) {}

  /// A place that only a person can put right.
  public static Spot of(int line, String text) {
    return new Spot(line, text, Optional.empty());
  }

  /// The same place with what would put it right.
  public Spot changing(String from, String to) {
    return new Spot(line, text, Optional.of(new Change(from, to)));
  }
}
