package org.chenbao.collect.guard;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/// The ids, classes and tags of the elements around the one that a walk is at, counted: most
/// selectors ask for one that is not there, and need no climbing.
final class Around {
  private final Map<String, Integer> counts = new HashMap<>();
  private final Deque<List<String>> path = new ArrayDeque<>();

  void enter(Element element) {
    List<String> keys = Names.keys(element);
    keys.forEach(k -> counts.merge(k, 1, Integer::sum));
    path.push(keys);
  }

  /// Goes back out of the element entered last.
  void leave() {
    path.pop().forEach(k -> counts.computeIfPresent(k, (_, n) -> n == 1 ? null : n - 1));
  }

  int depth() {
    return path.size();
  }

  boolean has(List<String> keys) {
    for (String key : keys) {
      if (!counts.containsKey(key)) {
        return false;
      }
    }
    return true;
  }
}
