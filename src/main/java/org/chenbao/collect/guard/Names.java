package org.chenbao.collect.guard;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/// The class names of an element, split without a pattern: this is asked of every element.
public final class Names {
  /// Nobody gives an element more of them; a flood of names is cut short.
  private static final int MOST = 500;

  private Names() {}

  /// Its class names in their order.
  public static List<String> of(Element element) {
    return element.hasAttr("class") ? words(element.attr("class"), MOST) : List.of();
  }

  /// What selectors may look an element up by: its tag, `#id` and `.class`.
  static List<String> keys(Element element) {
    List<String> keys = new ArrayList<>(4);
    keys.add(element.normalName());
    String id = element.id();
    if (!id.isEmpty()) {
      keys.add("#" + id);
    }
    of(element).forEach(c -> keys.add("." + c));
    return keys;
  }

  /// The first words of a text that is parted by white space.
  static List<String> words(String text, int most) {
    List<String> words = new ArrayList<>(4);
    int start = 0;
    for (int i = 0; i <= text.length() && words.size() < most; i++) {
      if (i == text.length() || Character.isWhitespace(text.charAt(i))) {
        if (i > start) {
          words.add(text.substring(start, i));
        }
        start = i + 1;
      }
    }
    return words;
  }
}
