package org.chenbao.digest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.chenbao.collect.Outlets;
import org.chenbao.model.Article;
import org.chenbao.model.Language;
import org.chenbao.model.Origin;
import org.chenbao.model.Outlet;
import org.chenbao.model.Tier;
import org.chenbao.model.Words;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Articles for tests, from files with the answer beside.
public final class Articles {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private Articles() {}

  /// An article with the event it tells.
  public record Labelled(Article article, String event) {}

  public static List<Labelled> labelled(String file) {
    try {
      return rows(Files.readAllLines(Path.of("src/test/resources/digest/" + file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Labelled articles as JSON, one a line.
  public static List<Labelled> rows(List<String> lines) {
    return lines.stream()
        .filter(line -> !line.isBlank())
        .map(JSON::readTree)
        .map(row -> new Labelled(article(row), text(row, "event")))
        .toList();
  }

  /// The same report once more: later, under another id and address.
  public static Article again(Article article, int times, Duration later) {
    Origin origin = article.origin();
    return new Article(
        article.id() + "-" + times,
        new Origin(
            origin.url() + "?" + times,
            origin.outlet(),
            "",
            origin.published().plus(later),
            origin.language()),
        article.words(),
        List.of());
  }

  public static Article article(JsonNode row) {
    String owner = text(row, "owner");
    String tier = text(row, "tier").isEmpty() ? "STANDARD" : text(row, "tier");
    Origin origin =
        new Origin(
            text(row, "url"),
            owner.isEmpty()
                ? Outlets.of(text(row, "url"), text(row, "source"))
                : new Outlet(
                    text(row, "source").isEmpty() ? owner : text(row, "source"),
                    owner,
                    Tier.valueOf(tier)),
            "",
            Instant.parse(text(row, "published")),
            Language.of(text(row, "lang")));
    Words words = new Words(text(row, "title"), text(row, "summary"), text(row, "text"));
    return new Article(text(row, "id"), origin, words, List.of());
  }

  private static String text(JsonNode row, String field) {
    return row.path(field).isString() ? row.path(field).stringValue() : "";
  }
}
