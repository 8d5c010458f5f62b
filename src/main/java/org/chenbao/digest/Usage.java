package org.chenbao.digest;

import java.util.HashMap;
import java.util.Map;

/// How many of so many articles use each term: what tells the rare from the common.
///
/// @param articles counted
/// @param counts by term; a term of few articles may be left out
public record Usage(int articles, Map<String, Integer> counts) {
  /// Of an archive that has nothing yet.
  public static final Usage NONE = new Usage(0, Map.of());

  public Usage {
    counts = Map.copyOf(counts);
  }

  /// Both together.
  public Usage and(Usage other) {
    Map<String, Integer> sums = new HashMap<>(counts);
    other.counts.forEach((term, count) -> sums.merge(term, count, Integer::sum));
    return new Usage(articles + other.articles, sums);
  }
}
