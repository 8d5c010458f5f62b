package org.chenbao.digest.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chenbao.digest.Usage;
import org.chenbao.model.Article;

/// Counts how often many days use each term: makes the table that says what is rare. Not safe for
/// many threads.
public final class Counting {
  private final Reader reader = new Reader(Glossary.load());
  private final Set<String> seen = new HashSet<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private int articles;

  /// Counts a day; of one id the first article counts.
  public void add(List<Article> day) {
    List<Article> fresh = day.stream().filter(a -> seen.add(a.id())).toList();
    Usage usage = Rarity.usage(fresh.parallelStream().map(reader::read).toList(), 1);
    usage.counts().forEach((term, count) -> counts.merge(term, count, Integer::sum));
    articles += usage.articles();
  }

  /// The rows of the table, without terms of fewer articles.
  public List<String> rows(int fewest) {
    counts.values().removeIf(count -> count < fewest);
    return Rarity.table(new Usage(articles, counts));
  }
}
