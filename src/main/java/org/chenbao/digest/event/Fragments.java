package org.chenbao.digest.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Joins the fragments that a much-told event falls into: averages over pairs split a hundred
/// reports by their way of telling, and the reader would meet one event four times.
///
/// Two groups are one event where their centres agree and the smaller is about nothing that is
/// foreign to the larger. The largest group takes in its fragments first.
final class Fragments {
  /// Cosines of the centres; read off 100 pairs of groups of two June days, where every fragment
  /// stood above these and one group of another event did.
  private static final double LEAST_WORDS = 0.38;

  private static final double LEAST_BRIDGE = 0.5;

  private static final Comparator<List<Integer>> LARGEST_FIRST =
      Comparator.comparingInt((List<Integer> g) -> -g.size()).thenComparingInt(List::getFirst);

  private final List<Weighed> reports;
  private final Set<Pair> apart;

  /// @param apart pairs that must not come together
  Fragments(List<Weighed> reports, Set<Pair> apart) {
    this.reports = reports;
    this.apart = apart;
  }

  /// The groups with their fragments, each in order, by their first report.
  List<List<Integer>> joined(List<List<Integer>> groups) {
    List<List<Integer>> joined = new ArrayList<>();
    List<Centre> centres = new ArrayList<>();
    for (List<Integer> group : groups.stream().sorted(LARGEST_FIRST).toList()) {
      int home = group.size() < 2 ? -1 : home(centre(group), centres);
      if (home < 0 || mustStayApart(group, joined.get(home))) {
        joined.add(group);
        centres.add(centre(group));
      } else {
        List<Integer> both =
            Stream.concat(joined.get(home).stream(), group.stream()).sorted().toList();
        joined.set(home, both);
        centres.set(home, centre(both));
      }
    }
    return joined.stream().sorted(Comparator.comparingInt(List::getFirst)).toList();
  }

  private boolean mustStayApart(List<Integer> group, List<Integer> other) {
    return apart.stream()
        .anyMatch(p ->
            (group.contains(p.one()) && other.contains(p.other()))
                || (group.contains(p.other()) && other.contains(p.one())));
  }

  private Centre centre(List<Integer> group) {
    return Centre.of(group.stream().map(reports::get).toList());
  }

  /// The place of the nearest group that this one is a fragment of, or -1.
  private static int home(Centre fragment, List<Centre> centres) {
    int home = -1;
    double best = 0;
    for (int i = 0; i < centres.size(); i++) {
      Centre centre = centres.get(i);
      double bridge = centre.reports() < 2 ? 0 : fragment.bridge(centre);
      double words = bridge < LEAST_BRIDGE ? 0 : fragment.words(centre);
      if (words >= LEAST_WORDS && words + bridge > best && !fragment.isForeignTo(centre)) {
        home = i;
        best = words + bridge;
      }
    }
    return home;
  }
}
