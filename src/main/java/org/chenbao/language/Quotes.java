package org.chenbao.language;

import java.util.ArrayList;
import java.util.List;
import org.chenbao.model.Place;

/// Finds what stands between quotation marks.
public final class Quotes {
  /// Longer than any quotation in a news text; a mark without its partner must not swallow the
  /// rest.
  private static final int LONGEST = 1_200;

  private static final String OPENING = "“「『«\"";
  private static final String CLOSING = "”」』»\"";

  private Quotes() {}

  /// The words inside “” "" 「」『』 «», marks left out, in order; of nested ones the outer.
  ///
  /// Straight marks open after a blank, a bracket or a Chinese character and close at the next one.
  /// A quotation does not run past an empty line. Single marks ‘’ are read only inside others.
  public static List<Place> in(String text) {
    var places = new ArrayList<Place>();
    for (int i = 0; i < text.length(); i++) {
      int kind = OPENING.indexOf(text.charAt(i));
      if (kind >= 0) {
        int end = closing(text, i, kind);
        if (end > i + 1) {
          places.add(new Place(i + 1, end));
        }
        i = end > i ? end : i;
      }
    }
    return places;
  }

  /// Where the quotation that opens at `open` closes, or -1.
  private static int closing(String text, int open, int kind) {
    char opener = OPENING.charAt(kind);
    char closer = CLOSING.charAt(kind);
    int depth = 0;
    int last = Math.min(text.length(), open + LONGEST);
    for (int i = open + 1; i < last; i++) {
      char c = text.charAt(i);
      if (c == closer && depth-- == 0) {
        return i;
      }
      if (c == opener) {
        depth++;
      }
      if (c == '\n' && Letters.at(text, i + 1) == '\n') {
        return -1;
      }
    }
    return -1;
  }
}
