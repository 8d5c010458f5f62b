package org.chenbao.digest.event;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chenbao.model.Article;
import org.chenbao.model.Story;

/// All reports of one event, by time then id.
///
/// @param copies pairs of one text: the original and the copy
public record Event(List<Article> reports, List<Story.Copy> copies, Traits traits) {
  public Event {
    reports = List.copyOf(reports);
    copies = List.copyOf(copies);
  }

  /// What was read off the reports.
  ///
  /// @param names canonical names, with the number of titles that have each
  /// @param happenings terms of `happenings.tsv`, as in `h:release`, with the number of titles
  /// @param figures amounts in plain units, as in `USD 3.0e+10`, with the number of reports
  public record Traits(
      Map<String, Integer> names, Map<String, Integer> happenings, Map<String, Integer> figures) {
    public Traits {
      names = Map.copyOf(names);
      happenings = Map.copyOf(happenings);
      figures = Map.copyOf(figures);
    }
  }

  /// True where this article is a copy of another.
  public boolean isCopy(Article article) {
    return copies.stream().anyMatch(c -> c.copy().equals(article.id()));
  }

  /// The reports that are no copies.
  public List<Article> originals() {
    Set<String> copied = new HashSet<>();
    copies.forEach(c -> copied.add(c.copy()));
    return reports.stream().filter(a -> !copied.contains(a.id())).toList();
  }
}
