package org.chenbao.digest.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the reports of a group say on average, where the words of each single one are noise.
///
/// Most groups are one report, and nobody asks what that says on average: sums are made when they
/// are asked for.
final class Centre {
  /// A name in so many of a group's titles is what the group is about.
  private static final double MOST_TITLES = 0.6;

  /// A name in so few of them is foreign to it.
  private static final double FEW_TITLES = 0.15;

  private final List<Weighed> group;
  private final Map<String, Integer> names = new HashMap<>();
  private final Map<String, Integer> parts = new HashMap<>();
  private @Nullable TermVector words;
  private @Nullable TermVector bridge;

  private Centre(List<Weighed> group) {
    this.group = group;
    for (Weighed report : group) {
      Set<String> named = report.reading().signs().names().title();
      named.forEach(n -> names.merge(n, 1, Integer::sum));
      named.stream()
          .flatMap(Centre::parts)
          .distinct()
          .forEach(p -> parts.merge(p, 1, Integer::sum));
    }
  }

  static Centre of(List<Weighed> group) {
    return new Centre(group);
  }

  int reports() {
    return group.size();
  }

  double words(Centre other) {
    return words().cosine(other.words());
  }

  double bridge(Centre other) {
    return bridge().cosine(other.bridge());
  }

  private TermVector words() {
    if (words == null) {
      words = sum(Weighed::words);
    }
    return words;
  }

  private TermVector bridge() {
    if (bridge == null) {
      bridge = sum(Weighed::bridge);
    }
    return bridge;
  }

  private TermVector sum(Function<Weighed, TermVector> vector) {
    Map<Long, Double> sums = new HashMap<>();
    group.forEach(report -> vector.apply(report).addTo(sums));
    return TermVector.of(sums);
  }

  /// True where this group is about something that is foreign to the other one.
  boolean isForeignTo(Centre other) {
    return about().stream().flatMap(Centre::parts).anyMatch(p -> !other.speaksOf(p));
  }

  private boolean speaksOf(String part) {
    return parts.getOrDefault(part, 0) >= FEW_TITLES * group.size();
  }

  /// The words of a name, as stems: of `Claude Fable 5` some titles have only `Fable`. A version is
  /// a matter of the [Guards].
  private static Stream<String> parts(String name) {
    return Stream.of(name.split("\\s+")).filter(w -> !Character.isDigit(w.charAt(0))).map(Stem::of);
  }

  private Set<String> about() {
    Set<String> about = new HashSet<>(names.keySet());
    about.removeIf(n -> names.getOrDefault(n, 0) < MOST_TITLES * group.size());
    return about;
  }
}
