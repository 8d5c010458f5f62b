package org.chenbao.digest.event;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chenbao.digest.Usage;
import org.chenbao.language.Tables;

/// How telling a term is: 1 where no report has it, near 0 where all have (inverse document
/// frequency; Spärck Jones 1972).
///
/// Counted over what was read before and frozen: it does not change with the reports compared, so
/// two reports are as alike alone as in a crowd. Immutable; safe for many threads.
final class Rarity {
  /// A term that a larger share of reports has leads to no neighbour: its list would be long and
  /// tell nothing.
  private static final double COMMON = 0.02;

  private static final String TABLE = "usage.tsv";
  private static final String ARTICLES = "articles";

  private final Map<String, Double> known = new HashMap<>();
  private final double unknown;
  private final Set<Long> common = new HashSet<>();

  private Rarity(Usage usage) {
    unknown = of(0, usage.articles());
    usage
        .counts()
        .forEach((term, count) -> {
          known.put(term, of(count, usage.articles()));
          if (count > COMMON * usage.articles()) {
            common.add(Term.number(term));
          }
        });
  }

  /// By the table beside this class and what an archive has counted.
  static Rarity with(Usage archive) {
    return new Rarity(bundled().and(archive));
  }

  /// What the table beside this class counts.
  private static Usage bundled() {
    Map<String, Integer> counts = new HashMap<>();
    for (String row : Tables.lines(Rarity.class, TABLE)) {
      String[] cells = row.split("\t", 2);
      counts.put(cells[0], Integer.parseInt(cells[1]));
    }
    Integer articles = counts.remove(ARTICLES);
    return new Usage(articles == null ? 0 : articles, counts);
  }

  /// How many reports have each term, those left out that fewer than `fewest` have.
  static Usage usage(Collection<Reading> readings, int fewest) {
    Map<String, Integer> counts = new HashMap<>();
    for (Reading reading : readings) {
      var all = new HashSet<>(reading.terms().words().keySet());
      all.addAll(reading.terms().bridge().keySet());
      all.forEach(t -> counts.merge(t, 1, Integer::sum));
    }
    counts.values().removeIf(count -> count < fewest);
    return new Usage(readings.size(), counts);
  }

  /// The lines of a table, as [#with] reads it.
  static List<String> table(Usage usage) {
    var lines = new java.util.ArrayList<String>();
    lines.add(ARTICLES + "\t" + usage.articles());
    usage.counts().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(e -> lines.add(e.getKey() + "\t" + e.getValue()));
    return lines;
  }

  double of(String term) {
    return known.getOrDefault(term, unknown);
  }

  private static double of(int count, int articles) {
    double all = articles + 1.0;
    double share = all / (count + 0.5);
    return Math.max(0, Math.log(share) / Math.log(2 * all));
  }

  /// True for the number of a term too common to find a neighbour by.
  boolean isCommon(long term) {
    return common.contains(term);
  }

  /// Terms weighed by place and rarity.
  TermVector weighed(Map<String, Double> byPlace) {
    Map<Long, Double> weighed = new HashMap<>();
    byPlace.forEach((term, weight) -> weighed.put(Term.number(term), weight * of(term)));
    return TermVector.of(weighed);
  }
}
