package org.chenbao.collect.feed;

import java.time.Instant;
import java.util.Optional;
import org.chenbao.collect.intake.Address;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Answers of public interfaces that list news in a JSON of their own, put into the words of JSON
/// Feed: Hacker News (hn.algolia.com/api), the daily papers of Hugging Face, and hot lists as
/// newsnow (github.com/ourongxing/newsnow) gives them.
final class ListedJson {
  private static final JsonMapper MAPPER = JsonMapper.shared();
  private static final String TALK = "https://news.ycombinator.com/item?id=";
  private static final String PAPER = "https://arxiv.org/abs/";

  private ListedJson() {}

  /// The same as a JSON Feed; nothing where it is none of these.
  static Optional<JsonNode> feed(JsonNode root) {
    if (root.path("hits").isArray()) {
      return Optional.of(feed("Hacker News", root.path("hits"), ListedJson::story));
    }
    if (root.path("updatedTime").isNumber() && root.path("items").isArray()) {
      return Optional.of(feed(root.path("id").asString(""), root.path("items"), ListedJson::hot));
    }
    boolean papers = root.isArray() && root.path(0).path("paper").isObject();
    return papers
        ? Optional.of(feed("Hugging Face Papers", root, ListedJson::paper))
        : Optional.empty();
  }

  private interface Translation {
    void put(JsonNode from, ObjectNode to);
  }

  private static JsonNode feed(String title, JsonNode list, Translation translation) {
    ObjectNode feed = MAPPER.createObjectNode();
    feed.put("title", title);
    ArrayNode items = feed.putArray("items");
    list.valueStream().forEach(from -> translation.put(from, items.addObject()));
    return feed;
  }

  /// A story without an address of its own, or with that of a whole site, is the talk about it.
  private static void story(JsonNode hit, ObjectNode item) {
    String id = hit.path("objectID").asString("");
    String url = hit.path("url").asString("");
    item.put("id", id);
    item.put("url", url.isEmpty() || Address.isHome(url) ? TALK + id : url);
    item.put("title", hit.path("title").asString(""));
    item.put("content_html", hit.path("story_text").asString(""));
    item.put("date_published", hit.path("created_at").asString(""));
  }

  /// What many read now; most lists do not say since when it is there.
  private static void hot(JsonNode row, ObjectNode item) {
    String url = row.path("url").asString("");
    item.put("id", row.path("id").asString(""));
    item.put("url", url.isEmpty() ? row.path("mobileUrl").asString("") : url);
    item.put("title", row.path("title").asString(""));
    item.put("summary", row.path("extra").path("hover").asString(""));
    String date = date(row.path("pubDate"));
    item.put("date_published", date.isEmpty() ? date(row.path("extra").path("date")) : date);
  }

  /// A date as it is written, or from milliseconds since 1970.
  private static String date(JsonNode value) {
    return value.isNumber() ? Instant.ofEpochMilli(value.asLong()).toString() : value.asString("");
  }

  private static void paper(JsonNode row, ObjectNode item) {
    JsonNode paper = row.path("paper");
    String id = paper.path("id").asString("");
    item.put("id", id);
    item.put("url", PAPER + id);
    item.put("title", paper.path("title").asString(""));
    item.put("content_text", paper.path("summary").asString(""));
    item.put("date_published", row.path("publishedAt").asString(""));
    ArrayNode authors = item.putArray("authors");
    paper
        .path("authors")
        .valueStream()
        .forEach(a -> authors.addObject().put("name", a.path("name").asString("")));
  }
}
