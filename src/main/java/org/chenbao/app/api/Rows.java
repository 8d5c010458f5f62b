package org.chenbao.app.api;

import java.util.LinkedHashMap;
import java.util.Map;
import org.chenbao.io.archive.Catalog.Issue;
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
}
