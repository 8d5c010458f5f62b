package org.chenbao.digest.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

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
    var byWords = new Sums(reports.size());
    var byBridge = new Sums(reports.size());
    for (int i = 0; i < reports.size(); i++) {
      add(reports.get(i).words(), words, i, byWords);
      add(reports.get(i).bridge(), bridges, i, byBridge);
      Set<Integer> near = byWords.atLeast(LEAST_WORDS);
      near.addAll(byBridge.atLeast(LEAST_BRIDGE));
      for (int j : near) {
        pairs.add(new Pair(j, i));
      }
    }
    return pairs;
  }

  /// Sums by report, emptied at little cost.
  private static final class Sums {
    private final double[] sums;
    private final List<Integer> touched = new ArrayList<>();

    private Sums(int reports) {
      sums = new double[reports];
    }

    private void add(int report, double weight) {
      if (sums[report] == 0) {
        touched.add(report);
      }
      sums[report] += weight;
    }

    /// The reports whose sum reaches a bound, in order; all sums are 0 afterwards.
    private Set<Integer> atLeast(double least) {
      Set<Integer> found = new TreeSet<>();
      for (int report : touched) {
        if (sums[report] >= least) {
          found.add(report);
        }
        sums[report] = 0;
      }
      touched.clear();
      return found;
    }
  }

  private List<List<Posting>> index() {
    List<List<Posting>> index = new ArrayList<>();
    for (int i = 0; i < counts.length; i++) {
      index.add(counts[i] > 1 && counts[i] <= commonest ? new ArrayList<>(counts[i]) : List.of());
    }
    return index;
  }

  /// Adds up what report `at` shares with each earlier one; then it enters the index.
  private void add(TermVector vector, List<List<Posting>> index, int at, Sums sums) {
    for (int i = 0; i < vector.size(); i++) {
      int count = counts[vector.term(i)];
      if (count > 1 && count <= commonest) {
        List<Posting> postings = index.get(vector.term(i));
        for (Posting posting : postings) {
          sums.add(posting.report(), posting.weight() * vector.weight(i));
        }
        postings.add(new Posting(at, vector.weight(i)));
      }
    }
  }
}
