package org.chenbao.edit.desk.words;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.stream.Stream;
import org.chenbao.edit.desk.page.Find;
import org.chenbao.edit.desk.page.Page;
import org.chenbao.edit.desk.page.Role;
import org.chenbao.edit.desk.page.Spot;
import org.chenbao.edit.desk.page.Stretch;

/// Brackets and quotation marks that open and never close, or close and never opened.
final class Pairs {
  private static final String OPENING = "（《【“「『";
  private static final String CLOSING = "）》】”」』";

  private Pairs() {}

  static Stream<Find> found(Page page) {
    return Find.together(page.stretches(Role.SAID).flatMap(s -> unpaired(s).stream()));
  }

  private static Optional<Spot> unpaired(Stretch stretch) {
    Deque<Integer> open = new ArrayDeque<>();
    String words = stretch.words();
    for (int i = 0; i < words.length(); i++) {
      int opening = OPENING.indexOf(words.charAt(i));
      int closing = CLOSING.indexOf(words.charAt(i));
      if (opening >= 0) {
        open.push(opening);
      } else if (closing >= 0 && !isListMark(words, i)) {
        if (open.isEmpty() || open.pop() != closing) {
          return Optional.of(stretch.spot());
        }
      }
    }
    return open.isEmpty() ? Optional.empty() : Optional.of(stretch.spot());
  }

  /// 1） and a） number the points of a list.
  private static boolean isListMark(String words, int at) {
    return words.charAt(at) == '）'
        && at > 0
        && Character.isLetterOrDigit(words.charAt(at - 1))
        && words.lastIndexOf('（', at) < 0;
  }
}
