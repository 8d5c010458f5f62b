package org.chenbao.digest.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What texts say alike beside whom they name: a model and the price of it have the name in common,
/// and often nothing else.
///
/// Squares of the rarity of the words, ideas and figures that both have are summed. Only what is in
/// one script is compared: of a Chinese and an English report the words cannot meet.
final class Matter {
  /// A text that says less beside names has nothing to differ in: a bare title names its product.
  private static final double LEAST = 1;

  private final Rarity rarity;
  private final Map<Integer, List<Weighed>> versions;
  private final Map<String, Set<String>> said = new HashMap<>();

  /// @param versions the fullest readings of each text
  Matter(Rarity rarity, Map<Integer, List<Weighed>> versions) {
    this.rarity = rarity;
    this.versions = versions;
  }

  /// What a text says alike with another: 1, which is much, where it hardly says anything; less
  /// than 0 where their words cannot meet.
  double common(int text, int other) {
    double most = -1;
    double all = 0;
    for (Weighed report : versions.getOrDefault(text, List.of())) {
      Set<String> own = said(report.reading());
      all = Math.max(all, common(own, own));
      for (Weighed second : versions.getOrDefault(other, List.of())) {
        if (report.latin() == second.latin()) {
          most = Math.max(most, common(own, said(second.reading())));
        }
      }
    }
    return all < LEAST ? 1 : most;
  }

  private double common(Set<String> one, Set<String> other) {
    return one.stream()
        .filter(other::contains)
        .mapToDouble(term -> rarity.of(term) * rarity.of(term))
        .sum();
  }

  private Set<String> said(Reading reading) {
    return said.computeIfAbsent(reading.id(), _ -> beside(reading));
  }

  /// The terms of a report without its names and the words they are made of.
  private static Set<String> beside(Reading reading) {
    Set<String> said = new HashSet<>(reading.terms().words().keySet());
    said.addAll(reading.terms().bridge().keySet());
    said.removeAll(reading.terms().naming());
    return said;
  }
}
