package org.chenbao.collect.guard;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/// The class names of an element, split without a pattern: this is asked of every element.
final class Names {
  private Names() {}

  static List<String> of(Element element) {
    if (!element.hasAttr("class")) {
      return List.of();
    }
    String all = element.attr("class");
    List<String> names = new ArrayList<>(4);
    int start = 0;
    for (int i = 0; i <= all.length(); i++) {
      if (i == all.length() || Character.isWhitespace(all.charAt(i))) {
        if (i > start) {
          names.add(all.substring(start, i));
        }
        start = i + 1;
      }
    }
    return names;
  }
}
