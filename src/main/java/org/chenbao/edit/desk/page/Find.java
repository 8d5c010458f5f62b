package org.chenbao.edit.desk.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What a rule found: one fault, wherever it shows.
///
/// @param spots the first is the one to name, the others belong to it; each line once
/// @param words what fills the places `{0}`, `{1}` … of the rule's message
public record Find(List<Spot> spots, List<String> words) {
  public Find {
    if (spots.isEmpty()) {
      throw new IllegalArgumentException("a find needs a spot");
    }
    spots = List.copyOf(spots);
    words = List.copyOf(words);
  }

  /// A fault at one spot.
  public static Find at(Spot spot, String... words) {
    return new Find(List.of(spot), List.of(words));
  }

  /// One fault that shows at several spots: none where there are none.
  public static Stream<Find> together(Stream<Spot> spots, String... words) {
    Map<Integer, Spot> byLine = new LinkedHashMap<>();
    spots.forEach(spot -> byLine.merge(spot.line(), spot, Find::better));
    return byLine.isEmpty()
        ? Stream.empty()
        : Stream.of(new Find(List.copyOf(byLine.values()), List.of(words)));
  }

  /// Of two spots in one line the first, unless only the second can be put right.
  private static Spot better(Spot first, Spot second) {
    return first.change().isEmpty() && second.change().isPresent() ? second : first;
  }
}
