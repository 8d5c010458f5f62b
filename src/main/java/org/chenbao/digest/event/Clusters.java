package org.chenbao.digest.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/// Makes groups of what is bound pairwise: the two groups whose reports are likeliest one event *on
/// average* are joined, again and again (average linkage; Sokal and Michener 1958). An average
/// keeps two events apart that one report bridges, which a chain of pairs would not.
///
/// The result depends on the bonds alone, not on the order they come in: of equals, those with the
/// earliest reports are joined first.
final class Clusters {
  /// Groups less likely one event than this, on average, stay apart. Best for pair F on a labelled
  /// month are .29 to .31, for judged pairs of another .38: more of what is alike there is not one.
  private static final double LEAST = 0.31;

  /// What a pair without a bond counts.
  private static final double UNBOUND = 0.01;

  /// Two groups that might be joined. Stale when either has changed since.
  private record Offer(double mean, int one, int other, Sizes sizes) {
    private static final Comparator<Offer> BEST_FIRST =
        Comparator.comparingDouble((Offer o) -> -o.mean)
            .thenComparingInt(Offer::one)
            .thenComparingInt(Offer::other);
  }

  private record Sizes(int one, int other) {}

  private final List<List<Integer>> members = new ArrayList<>();
  private final List<Map<Integer, Double>> bonds = new ArrayList<>();
  private final PriorityQueue<Offer> offers = new PriorityQueue<>(Offer.BEST_FIRST);

  private Clusters(int reports) {
    for (int i = 0; i < reports; i++) {
      members.add(new ArrayList<>(List.of(i)));
      bonds.add(new HashMap<>());
    }
  }

  /// The groups of `reports` many reports, each in order, by their first report.
  static List<List<Integer>> of(int reports, List<Bond> bonds) {
    var clusters = new Clusters(reports);
    bonds.forEach(clusters::bind);
    clusters.join();
    return clusters.members.stream()
        .filter(m -> !m.isEmpty())
        .map(m -> m.stream().sorted().toList())
        .sorted(Comparator.comparingInt(List::getFirst))
        .toList();
  }

  private void bind(Bond bond) {
    double worth = bond.likelihood() - UNBOUND;
    if (worth > 0 || bond.likelihood() < 0) {
      bonds.get(bond.one()).put(bond.other(), worth);
      bonds.get(bond.other()).put(bond.one(), worth);
      offer(bond.one(), bond.other());
    }
  }

  private void join() {
    for (Offer best = offers.poll(); best != null; best = offers.poll()) {
      boolean fresh = best.sizes().equals(sizes(best.one(), best.other()));
      if (fresh && best.mean() >= LEAST) {
        join(best.one(), best.other());
      }
    }
  }

  private void join(int into, int from) {
    members.get(into).addAll(members.get(from));
    members.get(from).clear();
    Map<Integer, Double> kept = bonds.get(into);
    bonds.get(from).forEach((third, worth) -> move(third, worth, into, from));
    bonds.get(from).clear();
    kept.remove(from);
    kept.keySet().forEach(third -> offer(Math.min(into, third), Math.max(into, third)));
  }

  private void move(int third, double worth, int into, int from) {
    bonds.get(third).remove(from);
    if (third != into) {
      double sum = bonds.get(into).merge(third, worth, Double::sum);
      bonds.get(third).put(into, sum);
    }
  }

  private void offer(int one, int other) {
    double pairs = (double) members.get(one).size() * members.get(other).size();
    double mean = UNBOUND + bonds.get(one).getOrDefault(other, 0.0) / pairs;
    if (mean >= LEAST) {
      offers.add(new Offer(mean, one, other, sizes(one, other)));
    }
  }

  /// A joined group is larger than before, and an emptied one has size 0: so the sizes tell whether
  /// an offer still stands.
  private Sizes sizes(int one, int other) {
    return new Sizes(members.get(one).size(), members.get(other).size());
  }
}
