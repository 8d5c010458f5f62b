package org.chenbao.digest.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chenbao.model.Article;
import org.chenbao.model.Story;

/// Which readings are one text: a text counts once, however many carry it (disjoint sets; Tarjan
/// 1975).
final class Texts {
  /// Of one text, the original is the one nearest to events, then the earliest.
  private static final Comparator<Article> ORIGINAL_FIRST =
      Comparator.comparing((Article a) -> a.origin().outlet().tier())
          .thenComparing(a -> !a.hasText())
          .thenComparing(a -> a.origin().published())
          .thenComparing(Article::id);

  /// A text in one of two scripts: a page listed under a translated title has both.
  private record Version(int text, boolean latin) {}

  private final int[] parents;

  Texts(int readings) {
    parents = new int[readings];
    for (int i = 0; i < readings; i++) {
      parents[i] = i;
    }
  }

  void unite(int one, int other) {
    int first = of(one);
    int second = of(other);
    parents[Math.max(first, second)] = Math.min(first, second);
  }

  /// The text of a reading: the place of the earliest reading that has it.
  int of(int reading) {
    int at = reading;
    while (parents[at] != at) {
      parents[at] = parents[parents[at]];
      at = parents[at];
    }
    return at;
  }

  /// The places of those that say most of each text, one in Latin letters and one that is not.
  Set<Integer> fullest(List<Weighed> readings) {
    Map<Version, Integer> fullest = new HashMap<>();
    for (int i = 0; i < readings.size(); i++) {
      fullest.merge(
          new Version(of(i), readings.get(i).latin()),
          i,
          (one, other) -> said(readings, other) > said(readings, one) ? other : one);
    }
    return Set.copyOf(fullest.values());
  }

  private static int said(List<Weighed> readings, int place) {
    return readings.get(place).reading().gist().length();
  }

  /// Each copy with its original, among readings of one event.
  List<Story.Copy> copies(List<Integer> places, List<Reading> readings) {
    List<Story.Copy> copies = new ArrayList<>();
    for (int text : places.stream().map(this::of).distinct().sorted().toList()) {
      List<Article> same =
          places.stream()
              .filter(p -> of(p) == text)
              .map(p -> readings.get(p).article())
              .sorted(ORIGINAL_FIRST)
              .toList();
      for (Article copy : same.subList(1, same.size())) {
        copies.add(new Story.Copy(same.getFirst().id(), copy.id()));
      }
    }
    return copies;
  }
}
