package org.chenbao.app.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chenbao.io.archive.Catalog.Issue;
import org.chenbao.io.search.Hit;
import org.chenbao.model.Article;

/// What the archive has, as rows of JSON; texts in them are the words of strangers.
final class Rows {
  private Rows() {}

  static Map<String, Object> of(Issue issue) {
    var row = new LinkedHashMap<String, Object>();
    row.put("date", issue.date().toString());
    row.put("lang", issue.language().code());
    row.put("revision", issue.revision());
    row.put("title", issue.title());
    return row;
  }

  static Map<String, Object> of(Library.Found found) {
    Map<String, Object> row = of(found.issue());
    row.put("story", found.told());
    row.put("articles", found.articles().stream().map(Rows::of).toList());
    return row;
  }

  static Map<String, Object> of(Article article) {
    var row = new LinkedHashMap<String, Object>();
    row.put("id", article.id());
    row.put("url", article.origin().linked() ? article.url() : "");
    row.put("source", article.origin().outlet().name());
    row.put("published", article.origin().published().toString());
    row.put("lang", article.origin().language().code());
    row.put("title", article.words().title());
    row.put("summary", article.words().summary());
    row.put("text", article.words().text());
    row.put(
        "findings",
        article.findings().stream()
            .map(f -> Map.of("kind", f.rule(), "words", f.detail()))
            .toList());
    return row;
  }

  static Map<String, Object> of(Hit hit) {
    var row = new LinkedHashMap<String, Object>();
    row.put("kind", hit.kind().key());
    row.put("id", hit.id());
    row.put("date", hit.date().toString());
    row.put("lang", hit.language().code());
    row.put("source", hit.outlet());
    row.put("title", hit.title());
    row.put("url", hit.url());
    row.put("passage", hit.passage().text());
    row.put("marks", hit.passage().marks().stream().map(m -> List.of(m.start(), m.end())).toList());
    return row;
  }
}
