package org.chenbao.publish.form;

import java.util.List;
import java.util.regex.Pattern;

/// The clauses of a headline, so that its lines can end where a reader pauses.
///
/// Chinese may break between any two characters, also inside a word: a title set in large type
/// reads badly then. Clauses are found by punctuation alone, which needs no dictionary.
public final class Clauses {
  /// After the marks that end a clause, and after closing brackets that follow one of them.
  private static final Pattern END = Pattern.compile("(?<=[，：；！？。][”’」』）》]?)(?![”’」』）》])");

  /// Between a number or a single letter and the word it belongs to: `300 亿`, `G 轮`.
  private static final Pattern TIE =
      Pattern.compile("(?<![\\p{L}\\p{N}.])(\\p{L}|[\\p{N}.,]+) (?=\\p{IsHan})");

  private Clauses() {}

  /// The clauses in order; joined they are the line again, but that some spaces do not break.
  public static List<String> of(String line) {
    String tied = TIE.matcher(line).replaceAll("$1\u00A0");
    return List.of(END.split(tied));
  }
}
