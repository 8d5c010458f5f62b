package org.chenbao.digest.event;

import java.util.ArrayList;
import java.util.List;

/// Finds the pairs worth comparing: those that share enough of their rarer terms. An inverted index
/// with the weights beside (Zobel and Moffat, "Inverted files for text search engines", 2006), so
/// that cost grows with what is shared and not with the square of the day.
final class Neighbours {
  /// A term in more reports than this tells nothing apart, and its list is long.
  private static final int COMMONEST = 300;

  /// ... or in more than this share of them, on a short day.
  private static final double COMMONEST_SHARE = 0.15;

  private static final int FEWEST_TO_BE_COMMON = 20;

  /// Cosines by the rarer terms below both of these never made one event in the labelled pairs.
  private static final double LEAST_WORDS = 0.02;

  private static final double LEAST_BRIDGE = 0.05;

  private record Posting(int report, double weight) {}

  private final List<Weighed> reports;
  private final int[] counts;
  private final int commonest;

  Neighbours(List<Weighed> reports, Rarity rarity) {
    this.reports = reports;
    this.counts = rarity.counts();
    int share = (int) (COMMONEST_SHARE * reports.size());
    this.commonest = Math.min(COMMONEST, Math.max(FEWEST_TO_BE_COMMON, share));
  }

  /// The pairs, by their later report.
  List<Pair> pairs() {
    List<Pair> pairs = new ArrayList<>();
    List<List<Posting>> words = index();
    List<List<Posting>> bridges = index();
    for (int i = 0; i < reports.size(); i++) {
      double[] byWords = shared(reports.get(i).words(), words, i);
      double[] byBridge = shared(reports.get(i).bridge(), bridges, i);
      for (int j = 0; j < i; j++) {
        if (byWords[j] >= LEAST_WORDS || byBridge[j] >= LEAST_BRIDGE) {
          pairs.add(new Pair(j, i));
        }
      }
    }
    return pairs;
  }

  private List<List<Posting>> index() {
    List<List<Posting>> index = new ArrayList<>();
    for (int i = 0; i < counts.length; i++) {
      index.add(counts[i] > 1 && counts[i] <= commonest ? new ArrayList<>(counts[i]) : List.of());
    }
    return index;
  }

  /// What report `at` shares with each earlier one; then it enters the index.
  private double[] shared(TermVector vector, List<List<Posting>> index, int at) {
    double[] shared = new double[at];
    for (int i = 0; i < vector.size(); i++) {
      int count = counts[vector.term(i)];
      if (count > 1 && count <= commonest) {
        List<Posting> postings = index.get(vector.term(i));
        for (Posting posting : postings) {
          shared[posting.report()] += posting.weight() * vector.weight(i);
        }
        postings.add(new Posting(at, vector.weight(i)));
      }
    }
    return shared;
  }
}
