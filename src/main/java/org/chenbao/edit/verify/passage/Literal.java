package org.chenbao.edit.verify.passage;

import java.util.List;
import org.chenbao.model.Place;

/// Looks for the very words of a claim in its evidence.
public final class Literal {
  private Literal() {}

  /// True where the words at `place` stand in the evidence, and not as part of a longer number.
  public static boolean stands(Passage claim, Place place, List<Passage> evidence) {
    String words = bare(place.of(claim.lower()));
    return evidence.stream().anyMatch(p -> contains(bare(p.lower()), words));
  }

  /// True where `text` has `words` with no digit beside a digit of theirs.
  public static boolean contains(String text, String words) {
    if (words.isEmpty()) {
      return true;
    }
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      int end = at + words.length();
      boolean before = at > 0 && runsOn(text.charAt(at - 1), words.charAt(0));
      boolean behind =
          end < text.length() && runsOn(text.charAt(end), words.charAt(words.length() - 1));
      if (!before && !behind) {
        return true;
      }
    }
    return false;
  }

  private static boolean runsOn(char outer, char inner) {
    return Character.isDigit(inner) && (Character.isDigit(outer) || outer == '.');
  }

  /// True where `words` stand in `text` from the beginning of a clause on.
  public static boolean isClause(String text, String words) {
    int at = text.indexOf(words);
    return at == 0 || (at > 0 && !Character.isLetterOrDigit(text.charAt(at - 1)));
  }

  /// Without thousands commas, and without blanks but those between digits.
  public static String bare(String text) {
    var bare = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isBlank(c) || (isDigit(text, i - 1) && isDigit(text, i + 1))) {
        if (c != ',' || !isDigit(text, i - 1) || !isDigit(text, i + 1)) {
          bare.append(c >= 0xFF01 && c <= 0xFF5E ? (char) (c - 0xFEE0) : c);
        }
      }
    }
    return bare.toString();
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\n' || c == '\t';
  }

  private static boolean isDigit(String text, int at) {
    return at >= 0 && at < text.length() && Character.isDigit(text.charAt(at));
  }
}
