package org.chenbao.digest.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/// How telling a term is: 1 where no other report has it, near 0 where all have (inverse document
/// frequency; Spärck Jones 1972), counted over the reports of the run and frozen for it.
final class Rarity {
  /// A short list of reports says little about what is rare: it counts as at least this many.
  private static final int FEWEST = 400;

  private record Term(int number, int reports) {}

  private final Map<String, Term> terms;
  private final double all;

  private Rarity(Map<String, Term> terms, double all) {
    this.terms = terms;
    this.all = all;
  }

  static Rarity over(List<Reading> readings) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Reading reading : readings) {
      var all = new TreeSet<>(reading.terms().words().keySet());
      all.addAll(reading.terms().bridge().keySet());
      all.forEach(t -> counts.merge(t, 1, Integer::sum));
    }
    Map<String, Term> terms = new HashMap<>();
    counts.forEach((term, count) -> terms.put(term, new Term(terms.size(), count)));
    return new Rarity(terms, Math.max(readings.size(), FEWEST));
  }

  double of(String term) {
    Term known = terms.get(term);
    return ofCount(known == null ? 0 : known.reports());
  }

  private double ofCount(int reports) {
    double share = (all + 1) / (reports + 0.5);
    return Math.max(0, Math.log(share) / Math.log(2 * (all + 1)));
  }

  /// Terms weighed by place and rarity.
  TermVector weighed(Map<String, Double> byPlace) {
    Map<Integer, Double> weighed = new HashMap<>();
    byPlace.forEach((term, weight) -> {
      Term known = terms.get(term);
      if (known != null) {
        weighed.put(known.number(), weight * ofCount(known.reports()));
      }
    });
    return TermVector.of(weighed);
  }

  /// Numbers of reports, by the number of the term.
  int[] counts() {
    int[] counts = new int[terms.size()];
    terms.values().forEach(t -> counts[t.number()] = t.reports());
    return counts;
  }
}
