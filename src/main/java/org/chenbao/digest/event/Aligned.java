package org.chenbao.digest.event;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Two texts laid side by side, sentence by sentence and in order, so that as many names, ideas and
/// figures as can be stand opposite to themselves (Gale and Church, "A program for aligning
/// sentences in bilingual corpora", 1993, with what sentences name in place of their lengths).
///
/// @param one the share of what the one text names that stands opposite to itself, 0 to 1
/// @param other the same of the other text
/// @param rows how many rows have something in common
record Aligned(double one, double other, int rows) {
  /// Sentences of one side that may stand opposite to one of the other: a translator cuts long
  /// ones.
  private static final int MOST_CUT = 2;

  /// What a row costs, so that one to one is preferred.
  private static final double ROW = 1e-3;

  /// How far a way through both texts came.
  private record Way(double worth, int ones, int others, int rows) {}

  /// @param ones what each sentence of the one text names
  /// @param others what each sentence of the other names
  static Aligned of(List<Set<String>> ones, List<Set<String>> others) {
    Way[][] best = new Way[ones.size() + 1][others.size() + 1];
    for (int i = 0; i <= ones.size(); i++) {
      for (int j = 0; j <= others.size(); j++) {
        best[i][j] = i == 0 && j == 0 ? new Way(0, 0, 0, 0) : best(best, i, j, ones, others);
      }
    }
    Way way = best[ones.size()][others.size()];
    return new Aligned(share(way.ones, ones), share(way.others, others), way.rows);
  }

  private static Way best(
      Way[][] ways, int i, int j, List<Set<String>> ones, List<Set<String>> others) {
    Way best = new Way(Double.NEGATIVE_INFINITY, 0, 0, 0);
    for (int a = 0; a <= Math.min(i, MOST_CUT); a++) {
      for (int b = 0; b <= Math.min(j, MOST_CUT); b++) {
        if (a + b > 0 && a + b <= MOST_CUT + 1) {
          Way way = ways[i - a][j - b];
          int found = found(ones.subList(i - a, i), others.subList(j - b, j));
          int opposite = found(others.subList(j - b, j), ones.subList(i - a, i));
          double worth = way.worth + found + opposite - ROW;
          if (worth > best.worth) {
            int rows = way.rows + (found > 0 ? 1 : 0);
            best = new Way(worth, way.ones + found, way.others + opposite, rows);
          }
        }
      }
    }
    return best;
  }

  /// How much of what these sentences name those do.
  private static int found(List<Set<String>> these, List<Set<String>> those) {
    Set<String> named = new HashSet<>();
    those.forEach(named::addAll);
    return these.stream().mapToInt(s -> (int) s.stream().filter(named::contains).count()).sum();
  }

  private static double share(int found, List<Set<String>> sentences) {
    int all = sentences.stream().mapToInt(Set::size).sum();
    return all == 0 ? 0 : (double) found / all;
  }
}
