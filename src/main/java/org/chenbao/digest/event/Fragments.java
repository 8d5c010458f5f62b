package org.chenbao.digest.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Joins the fragments that a much-told event falls into: averages over pairs split a hundred
/// reports by their way of telling, and the reader would meet one event four times.
///
/// Two groups are one event where the smaller is about nothing that is foreign to the larger, and
/// their centres agree, or their reports find a partner each: a report of one is likely one event
/// with some report of the other, though not with most of them. The largest group takes in its
/// fragments first.
final class Fragments {
  /// Cosines of the centres; read off 100 pairs of groups of two June days, where every fragment
  /// stood above these and one group of another event did.
  private static final double LEAST_WORDS = 0.38;

  private static final double LEAST_BRIDGE = 0.5;

  /// How likely a report and its partner tell one event, on average over both groups. Of 388 pairs
  /// of June 9 more are rightly joined by it and 3 wrongly.
  private static final double LEAST_PARTNERED = 0.5;

  /// Two reports may have partners by chance.
  private static final int FEWEST_PARTNERED = 3;

  private static final Comparator<List<Integer>> LARGEST_FIRST =
      Comparator.comparingInt((List<Integer> g) -> -g.size()).thenComparingInt(List::getFirst);

  private final List<Weighed> reports;
  private final Map<Integer, Map<Integer, Double>> bonded = new HashMap<>();
  private final Set<Pair> apart = new HashSet<>();

  /// @param bonds between reports; groups without a bond between them are no fragments of one
  ///   another, and what a person parted stays apart
  Fragments(List<Weighed> reports, List<Bond> bonds) {
    this.reports = reports;
    for (Bond bond : bonds) {
      if (bond.likelihood() < 0) {
        apart.add(new Pair(bond.one(), bond.other()));
      }
      bind(bond.one(), bond.other(), bond.likelihood());
      bind(bond.other(), bond.one(), bond.likelihood());
    }
  }

  private void bind(int one, int other, double likelihood) {
    bonded.computeIfAbsent(one, _ -> new HashMap<>()).put(other, likelihood);
  }

  /// The groups with their fragments, each in order, by their first report.
  List<List<Integer>> joined(List<List<Integer>> groups) {
    List<List<Integer>> joined = new ArrayList<>();
    List<Centre> centres = new ArrayList<>();
    Map<Integer, Integer> homes = new HashMap<>();
    for (List<Integer> group : groups.stream().sorted(LARGEST_FIRST).toList()) {
      int home = group.size() < 2 ? -1 : home(group, centres, homes);
      if (home < 0 && group.size() >= FEWEST_PARTNERED) {
        home = partner(group, joined, centres, homes);
      }
      if (home < 0 || mustStayApart(group, joined.get(home))) {
        home = joined.size();
        joined.add(group);
        centres.add(centre(group));
      } else {
        List<Integer> both =
            Stream.concat(joined.get(home).stream(), group.stream()).sorted().toList();
        joined.set(home, both);
        centres.set(home, centre(both));
      }
      for (int report : group) {
        homes.put(report, home);
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
  private int home(List<Integer> group, List<Centre> centres, Map<Integer, Integer> homes) {
    Centre fragment = centre(group);
    Set<Integer> near = new TreeSet<>();
    for (int report : group) {
      for (int other : bonded.getOrDefault(report, Map.of()).keySet()) {
        near.add(homes.getOrDefault(other, -1));
      }
    }
    near.remove(-1);
    int home = -1;
    double best = 0;
    for (int i : near) {
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

  /// The place of the group whose reports are this one's likeliest partners, or -1.
  private int partner(
      List<Integer> group,
      List<List<Integer>> joined,
      List<Centre> centres,
      Map<Integer, Integer> homes) {
    Centre fragment = centre(group);
    Map<Integer, Map<Integer, Double>> partnered = new TreeMap<>();
    for (int report : group) {
      bonded
          .getOrDefault(report, Map.of())
          .forEach((other, likelihood) -> {
            int home = homes.getOrDefault(other, -1);
            Map<Integer, Double> best = partnered.computeIfAbsent(home, _ -> new HashMap<>());
            best.merge(report, likelihood, Math::max);
            best.merge(other, likelihood, Math::max);
          });
    }
    partnered.remove(-1);
    int home = -1;
    double most = LEAST_PARTNERED;
    for (var candidate : partnered.entrySet()) {
      List<Integer> other = joined.get(candidate.getKey());
      double mean = (mean(candidate.getValue(), group) + mean(candidate.getValue(), other)) / 2;
      if (mean >= most && !fragment.isForeignTo(centres.get(candidate.getKey()))) {
        home = candidate.getKey();
        most = mean;
      }
    }
    return home;
  }

  private static double mean(Map<Integer, Double> best, List<Integer> group) {
    return group.stream().mapToDouble(r -> best.getOrDefault(r, 0.0)).sum() / group.size();
  }
}
