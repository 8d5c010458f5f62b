package org.chenbao.edit.desk.words;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chenbao.edit.desk.page.Find;
import org.chenbao.edit.desk.page.Item;
import org.chenbao.edit.desk.page.Page;
import org.chenbao.edit.desk.page.Role;
import org.chenbao.edit.desk.page.Spot;
import org.chenbao.language.Dated.Manner;

/// Stories told at length that say 近日 or 本周 and never when.
final class Undated {
  private static final Pattern VAGUE =
      Pattern.compile("近日|日前|本周|上周|近期|不久前|(?i:\\bthis week\\b|\\blast week\\b|\\brecently\\b)");

  private Undated() {}

  static Stream<Find> found(Page page) {
    return Find.together(page.main().stream().filter(i -> !isDated(i)).flatMap(Undated::in));
  }

  private static Stream<Spot> in(Item item) {
    return item.sentences(Set.of(Role.LEAD))
        .filter(s -> VAGUE.matcher(s.words()).find())
        .limit(1)
        .map(s -> s.spot());
  }

  private static boolean isDated(Item item) {
    return item.sentences(Role.FACTS)
        .flatMap(s -> s.facts().dates().stream())
        .anyMatch(d -> d.manner() != Manner.RELATIVE && d.from().equals(d.to()));
  }
}
