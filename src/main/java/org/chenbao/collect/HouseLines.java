package org.chenbao.collect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chenbao.collect.intake.Address;
import org.chenbao.model.Article;
import org.chenbao.model.Finding;
import org.chenbao.model.Place;
import org.chenbao.model.Words;

/// What a site prints under each of its articles, learned from those of one day.
///
/// No list of words knows every site's own phrases; that they recur gives them away. Where a
/// sentence of news recurs so, each article still has its own.
record HouseLines(Map<String, Set<String>> byHost) {
  /// On fewer pages a line may recur by chance.
  private static final int LEAST_PAGES = 3;

  /// An article that would lose more than this share is another's copy or a live report.
  private static final double MOST_LOST = 0.4;

  static HouseLines of(List<Article> articles) {
    Map<String, Map<String, Set<String>>> titles = new HashMap<>();
    for (Article article : articles) {
      Map<String, Set<String>> lines =
          titles.computeIfAbsent(Address.host(article.url()), _ -> new HashMap<>());
      article
          .words()
          .text()
          .lines()
          .filter(l -> !l.isBlank())
          .forEach(l -> lines.computeIfAbsent(l, _ -> new HashSet<>()).add(article.title()));
    }
    Map<String, Set<String>> recurring = new HashMap<>();
    titles.forEach((host, lines) -> recurring.put(host, recurring(lines)));
    return new HouseLines(recurring);
  }

  private static Set<String> recurring(Map<String, Set<String>> titles) {
    return titles.entrySet().stream()
        .filter(e -> e.getValue().size() >= LEAST_PAGES)
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }

  /// The article without its site's lines.
  Article without(Article article) {
    Set<String> lines = byHost.getOrDefault(Address.host(article.url()), Set.of());
    String text = article.words().text();
    List<Place> kept = kept(text, lines);
    String left = kept.stream().map(p -> p.of(text)).collect(Collectors.joining("\n"));
    if (left.length() == text.length() || left.length() < (1 - MOST_LOST) * text.length()) {
      return article;
    }
    Words words = article.words();
    List<Finding> findings = article.findings().stream().map(f -> moved(f, kept)).toList();
    return new Article(
        article.id(), article.origin(), new Words(words.title(), words.summary(), left), findings);
  }

  private static List<Place> kept(String text, Set<String> lines) {
    List<Place> kept = new ArrayList<>();
    int start = 0;
    for (String line : text.split("\n", -1)) {
      if (!lines.contains(line)) {
        kept.add(new Place(start, start + line.length()));
      }
      start += line.length() + 1;
    }
    return kept;
  }

  /// A finding where its words stand now; nowhere, if they are gone.
  private static Finding moved(Finding finding, List<Place> kept) {
    int before = 0;
    Place now = Place.NOWHERE;
    for (Place line : kept) {
      if (line.overlaps(finding.place())) {
        int start = Math.max(finding.place().start(), line.start());
        int end = Math.min(finding.place().end(), line.end());
        Place here = new Place(start - line.start() + before, end - line.start() + before);
        now = now.equals(Place.NOWHERE) ? here : new Place(now.start(), here.end());
      }
      before += line.length() + 1;
    }
    return new Finding(finding.rule(), finding.severity(), finding.detail(), now);
  }
}
