package org.chenbao.digest.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/// What the reports of a group say on average, where the words of each single one are noise.
final class Centre {
  /// A name in so many of a group's titles is what the group is about.
  private static final double MOST_TITLES = 0.6;

  /// A name in so few of them is foreign to it.
  private static final double FEW_TITLES = 0.15;

  private final TermVector words;
  private final TermVector bridge;
  private final Map<String, Integer> names = new HashMap<>();
  private final Map<String, Integer> parts = new HashMap<>();
  private final int reports;

  private Centre(List<Weighed> group) {
    Map<Long, Double> allWords = new TreeMap<>();
    Map<Long, Double> allBridge = new TreeMap<>();
    for (Weighed report : group) {
      report.words().addTo(allWords);
      report.bridge().addTo(allBridge);
      Set<String> named = report.reading().signs().names().title();
      named.forEach(n -> names.merge(n, 1, Integer::sum));
      named.stream()
          .flatMap(Centre::parts)
          .distinct()
          .forEach(p -> parts.merge(p, 1, Integer::sum));
    }
    words = TermVector.of(allWords);
    bridge = TermVector.of(allBridge);
    reports = group.size();
  }

  static Centre of(List<Weighed> group) {
    return new Centre(group);
  }

  int reports() {
    return reports;
  }

  double words(Centre other) {
    return words.cosine(other.words);
  }

  double bridge(Centre other) {
    return bridge.cosine(other.bridge);
  }

  /// True where this group is about something that is foreign to the other one.
  boolean isForeignTo(Centre other) {
    return about().stream().flatMap(Centre::parts).anyMatch(p -> !other.speaksOf(p));
  }

  private boolean speaksOf(String part) {
    return parts.getOrDefault(part, 0) >= FEW_TITLES * reports;
  }

  /// The words of a name, as stems: of `Claude Fable 5` some titles have only `Fable`. A version is
  /// a matter of the [Guards].
  private static Stream<String> parts(String name) {
    return Stream.of(name.split("\\s+")).filter(w -> !Character.isDigit(w.charAt(0))).map(Stem::of);
  }

  private Set<String> about() {
    Set<String> about = new HashSet<>(names.keySet());
    about.removeIf(n -> names.getOrDefault(n, 0) < MOST_TITLES * reports);
    return about;
  }
}
