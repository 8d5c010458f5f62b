package org.chenbao.app;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chenbao.collect.CutTitle;
import org.chenbao.collect.Outlets;
import org.chenbao.language.Scripts;
import org.chenbao.model.Article;
import org.chenbao.model.Finding;
import org.chenbao.model.Language;
import org.chenbao.model.Origin;
import org.chenbao.model.Words;
import tools.jackson.databind.JsonNode;

/// Articles as the contract's JSON, one a line.
final class ArticleJson {
  private ArticleJson() {}

  /// Reads an article; its words are cleaned as every article's are.
  ///
  /// @throws CommandFailure where a field that has to be there is missing or unreadable
  static Article read(JsonNode row) {
    Words words =
        CutTitle.restored(
            new Words(
                Scripts.clean(JsonLines.text(row, "title")).strip(),
                Scripts.clean(JsonLines.text(row, "summary")).strip(),
                Scripts.clean(JsonLines.text(row, "text")).strip()));
    return new Article(JsonLines.need(row, "id"), origin(row, words), words, findings(row));
  }

  /// The article as the contract names its fields, in the contract's order.
  static Map<String, Object> write(Article article) {
    var row = new LinkedHashMap<String, Object>();
    row.put("id", article.id());
    row.put("url", article.url());
    row.put("source", article.origin().outlet().name());
    row.put("title", article.title());
    row.put("author", article.origin().author());
    row.put("published", article.origin().published().toString());
    row.put("lang", article.origin().language().code());
    row.put("summary", article.words().summary());
    row.put("text", article.words().text());
    row.put("findings", article.findings().stream().map(PageRow::plain).toList());
    return row;
  }

  private static Origin origin(JsonNode row, Words words) {
    String url = JsonLines.text(row, "url");
    String tag = JsonLines.text(row, "lang");
    Language language = tag.isEmpty() ? Scripts.language(words.all()) : Language.of(tag);
    String name = JsonLines.text(row, "source");
    return new Origin(
        url,
        Outlets.of(url, name),
        JsonLines.text(row, "author"),
        published(JsonLines.need(row, "published")),
        language);
  }

  private static Instant published(String text) {
    try {
      return OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeException e) {
      throw CommandFailure.unusable(
          "not a date with a zone: \"" + text + "\" (write 2026-06-09T16:00:00Z)");
    }
  }

  private static List<Finding> findings(JsonNode row) {
    var findings = new ArrayList<Finding>();
    for (JsonNode finding : row.path("findings")) {
      findings.add(
          Finding.of(
              JsonLines.text(finding, "rule"),
              severity(JsonLines.text(finding, "severity")),
              JsonLines.text(finding, "detail")));
    }
    return findings;
  }

  private static Finding.Severity severity(String name) {
    return switch (name) {
      case "error" -> Finding.Severity.ERROR;
      case "warning" -> Finding.Severity.WARNING;
      case String _ -> Finding.Severity.NOTE;
    };
  }
}
