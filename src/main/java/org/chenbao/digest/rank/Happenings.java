package org.chenbao.digest.rank;

import java.util.Map;

/// How much each kind of happening weighs: whether it changes what can be done, or for whom.
final class Happenings {
  private static final Map<String, Double> WEIGHTS =
      Map.ofEntries(
          Map.entry("h:release", 1.0),
          Map.entry("h:opensource", 1.0),
          Map.entry("h:acquire", 1.0),
          Map.entry("h:merge", 1.0),
          Map.entry("h:ipo", 0.9),
          Map.entry("h:raise", 0.7),
          Map.entry("h:sue", 0.9),
          Map.entry("h:ruling", 1.0),
          Map.entry("h:ban", 1.0),
          Map.entry("h:limit", 0.8),
          Map.entry("h:fine", 0.9),
          Map.entry("h:investigate", 0.8),
          Map.entry("h:apologise", 1.0),
          Map.entry("h:accuse", 0.8),
          Map.entry("h:hack", 0.8),
          Map.entry("h:leak", 0.7),
          Map.entry("h:outage", 0.6),
          Map.entry("h:resign", 0.8),
          Map.entry("h:appoint", 0.6),
          Map.entry("h:layoff", 0.8),
          Map.entry("h:cut", 0.7),
          Map.entry("h:increase", 0.6),
          Map.entry("h:deal", 0.6),
          Map.entry("h:cooperate", 0.5),
          Map.entry("h:invest", 0.5),
          Map.entry("h:earnings", 0.5),
          Map.entry("h:stop", 0.6),
          Map.entry("h:warn", 0.5),
          Map.entry("h:test", 0.4),
          Map.entry("h:update", 0.4));

  /// A happening in fewer of the titles than this is told by the way.
  private static final double SHARE = 0.25;

  private Happenings() {}

  /// The weight of the weightiest happening that titles tell, 0 to 1.
  static double weight(Map<String, Integer> happenings, int reports) {
    return happenings.entrySet().stream()
        .filter(e -> e.getValue() >= SHARE * reports)
        .mapToDouble(e -> WEIGHTS.getOrDefault(e.getKey(), 0.0))
        .max()
        .orElse(0);
  }
}
