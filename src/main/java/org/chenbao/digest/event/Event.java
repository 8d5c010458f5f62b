package org.chenbao.digest.event;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chenbao.model.Article;
import org.chenbao.model.Story;

/// All reports of one event, by time then id.
///
/// @param copies pairs of one text: the original and the copy
/// @param names canonical names, with the number of reports that have each in the title
/// @param figures the amounts told, in plain units
public record Event(
    List<Article> reports,
    List<Story.Copy> copies,
    Map<String, Integer> names,
    Set<String> figures) {
  public Event {
    reports = List.copyOf(reports);
    copies = List.copyOf(copies);
    names = Map.copyOf(names);
    figures = Set.copyOf(figures);
  }

  /// True where this article is a copy of another.
  public boolean isCopy(Article article) {
    return copies.stream().anyMatch(c -> c.copy().equals(article.id()));
  }

  /// The reports that are no copies.
  public List<Article> originals() {
    return reports.stream().filter(a -> !isCopy(a)).toList();
  }
}
