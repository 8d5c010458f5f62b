package org.chenbao.collect.feed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/// The children of one element by the names that [Vocabulary] gives them.
final class Fields {
  private final Element element;
  private final Map<String, List<Element>> byName = new LinkedHashMap<>();

  Fields(Element element, Vocabulary vocabulary) {
    this.element = element;
    for (Element child : element.children()) {
      byName.computeIfAbsent(vocabulary.name(child), _ -> new ArrayList<>()).add(child);
    }
  }

  Element element() {
    return element;
  }

  /// All children with one of the names, in the order of the names.
  Stream<Element> all(String... names) {
    return Stream.of(names).flatMap(n -> byName.getOrDefault(n, List.of()).stream());
  }

  /// The first child with text, in the order of the names.
  Optional<Element> first(String... names) {
    return all(names).filter(e -> e.childNodeSize() > 0).findFirst();
  }

  /// The text of the first child that has one.
  String text(String... names) {
    return all(names)
        .map(e -> e.wholeText().strip())
        .filter(t -> !t.isEmpty())
        .findFirst()
        .orElse("");
  }
}
