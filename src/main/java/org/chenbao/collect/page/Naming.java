package org.chenbao.collect.page;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chenbao.collect.guard.Names;
import org.jsoup.nodes.Element;

/// Ways to name a box that mean the same: tags, `#id`, `.class` and `[attribute=value]`, asked of
/// every box and so by look-up.
///
/// @param attributes which of them the names speak of
record Naming(Set<String> names, List<String> attributes) {
  private static final List<String> TELLING = List.of("itemprop", "role");

  /// @param names parted by blanks; all but ids in lower case
  static Naming of(String names) {
    return new Naming(
        Set.of(names.split(" ", -1)),
        TELLING.stream().filter(a -> names.contains("[" + a + "=")).toList());
  }

  boolean isOf(Element element) {
    return names.contains(element.normalName())
        || (element.hasAttr("id") && names.contains("#" + element.id()))
        || Names.of(element).stream().anyMatch(c -> names.contains("." + lower(c)))
        || attributes.stream()
            .anyMatch(a -> names.contains("[" + a + "=" + lower(element.attr(a).strip()) + "]"));
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
