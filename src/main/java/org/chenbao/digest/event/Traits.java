package org.chenbao.digest.event;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/// Adds up what several readings say.
final class Traits {
  private Traits() {}

  static Event.Traits of(List<Reading> readings) {
    return new Event.Traits(
        counts(readings, r -> r.signs().names().title()),
        counts(readings, r -> r.signs().happenings().title()),
        counts(readings, r -> r.signs().figures()));
  }

  private static Map<String, Integer> counts(
      List<Reading> readings, Function<Reading, Collection<String>> signs) {
    Map<String, Integer> counts = new TreeMap<>();
    readings.forEach(r -> signs.apply(r).forEach(s -> counts.merge(s, 1, Integer::sum)));
    return counts;
  }
}
