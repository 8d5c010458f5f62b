package org.chenbao.digest.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.chenbao.model.Article;

/// How likely two events tell one thing after all: their reports were not likely enough to be one
/// event, and may be likelier than those of two.
final class Affinity {
  /// Of a large event a report of something else is like one or another; a report of the same is
  /// like most. It is asked of so many.
  private static final int MOST = 5;

  private final Map<String, Event> owners = new HashMap<>();
  private final Map<String, Map<String, Map<String, List<Double>>>> found = new HashMap<>();

  private Affinity(List<Event> events) {
    for (Event event : events) {
      event.originals().forEach(a -> owners.put(a.id(), event));
    }
  }

  /// By the ids of two events, both ways: 0 to 1, pairs with nothing in common left out.
  ///
  /// @param article by the numbers that bonds have
  static Map<String, Map<String, Double>> of(
      List<Event> events, List<Bond> bonds, IntFunction<Article> article) {
    var affinity = new Affinity(events);
    for (Bond bond : bonds) {
      String one = article.apply(bond.one()).id();
      String other = article.apply(bond.other()).id();
      affinity.put(one, other, bond);
      affinity.put(other, one, bond);
    }
    return affinity.both();
  }

  private void put(String one, String other, Bond bond) {
    Event from = owners.get(one);
    Event to = owners.get(other);
    if (from != null && to != null && !from.id().equals(to.id()) && !bond.isCorrected()) {
      found
          .computeIfAbsent(from.id(), _ -> new HashMap<>())
          .computeIfAbsent(to.id(), _ -> new HashMap<>())
          .computeIfAbsent(one, _ -> new ArrayList<>())
          .add(bond.likelihood());
    }
  }

  private Map<String, Map<String, Double>> both() {
    Map<String, Event> events =
        owners.values().stream().distinct().collect(Collectors.toMap(Event::id, e -> e));
    Map<String, Map<String, Double>> both = new HashMap<>();
    found.forEach((one, others) ->
        others.forEach((other, texts) -> {
          int own = size(events, one);
          int size = size(events, other);
          if (own <= size) {
            double mean = texts.values().stream().mapToDouble(l -> likely(l, size)).sum() / own;
            both.computeIfAbsent(one, _ -> new HashMap<>()).merge(other, mean, Math::max);
            both.computeIfAbsent(other, _ -> new HashMap<>()).merge(one, mean, Math::max);
          }
        }));
    return both;
  }

  private static int size(Map<String, Event> events, String id) {
    Event event = events.get(id);
    return event == null ? 1 : event.originals().size();
  }

  private static double likely(List<Double> bonds, int others) {
    return bonds.stream().sorted(Collections.reverseOrder()).limit(MOST).mapToDouble(d -> d).sum()
        / Math.min(MOST, others);
  }
}
