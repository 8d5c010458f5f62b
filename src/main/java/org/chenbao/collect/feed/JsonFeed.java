package org.chenbao.collect.feed;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chenbao.collect.feed.Feed.About;
import org.chenbao.collect.feed.Feed.Copy;
import org.chenbao.collect.feed.Feed.Credits;
import org.chenbao.collect.feed.Feed.Enclosure;
import org.chenbao.collect.feed.Feed.Entry;
import org.chenbao.collect.feed.Feed.Form;
import org.chenbao.collect.feed.Feed.Html;
import org.chenbao.collect.feed.Feed.Label;
import org.chenbao.collect.feed.Feed.Times;
import org.chenbao.collect.intake.Address;
import org.chenbao.collect.intake.Decoded;
import org.chenbao.collect.intake.Markup;
import org.chenbao.collect.intake.Stamps;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// JSON Feed 1.0 and 1.1 (jsonfeed.org), fields of wrong types left out.
final class JsonFeed {
  private static final JsonMapper MAPPER = JsonMapper.shared();

  private final JsonNode root;
  private final String url;

  private JsonFeed(JsonNode root, String url) {
    this.root = root;
    this.url = url;
  }

  static Reading read(Decoded decoded, String url) {
    try {
      JsonNode root = MAPPER.readTree(decoded.text().replace("\uFEFF", ""));
      JsonNode feed = ListedJson.feed(root).orElse(root);
      return feed.path("items").isArray()
          ? new Reading.Read(new JsonFeed(feed, url).feed(decoded))
          : new Reading.NotFeed("JSON without items", decoded.charset());
    } catch (JacksonException _) {
      return new Reading.NotFeed("JSON that breaks off or breaks its rules", decoded.charset());
    }
  }

  private Feed feed(Decoded decoded) {
    List<JsonNode> items =
        root.path("items").valueStream().filter(i -> i.isObject() && !i.isEmpty()).toList();
    String version = text(root, "version").contains("1.1") ? "json11" : "json";
    return new Feed(
        new Form(version, decoded.charset(), decoded.damaged()),
        new Label(
            text(root, "feed_url"), Markup.line(text(root, "title")), link(root, "home_page_url")),
        new About(Markup.line(text(root, "description")), text(root, "language"), Optional.empty()),
        new Credits(authors(root), List.of()),
        Limits.newest(items, i -> date(i, "date_published")).stream().map(this::entry).toList());
  }

  private Entry entry(JsonNode item) {
    String page = link(item, "url");
    String link = page.isEmpty() ? link(item, "external_url") : page;
    String html = text(item, "content_html");
    String content = html.isEmpty() ? Markup.escaped(text(item, "content_text")) : html;
    return new Entry(
        new Label(text(item, "id"), Markup.line(text(item, "title")), link),
        new Copy(new Html(Markup.escaped(text(item, "summary")), link), new Html(content, link)),
        new Times(date(item, "date_published"), date(item, "date_modified")),
        new Credits(authors(item), texts(item.path("tags"))),
        enclosures(item));
  }

  private static List<String> authors(JsonNode node) {
    return Stream.concat(node.path("authors").valueStream(), Stream.of(node.path("author")))
        .map(a -> text(a, "name"))
        .filter(n -> !n.isEmpty())
        .distinct()
        .toList();
  }

  private static List<String> texts(JsonNode array) {
    return array.valueStream().filter(JsonNode::isString).map(JsonNode::stringValue).toList();
  }

  private List<Enclosure> enclosures(JsonNode item) {
    return item.path("attachments")
        .valueStream()
        .map(a -> new Enclosure(link(a, "url"), text(a, "mime_type"), text(a, "size_in_bytes")))
        .filter(e -> !e.url().isEmpty())
        .toList();
  }

  private String link(JsonNode node, String name) {
    return Address.resolve(url, text(node, name)).orElse("");
  }

  private static Optional<Instant> date(JsonNode node, String name) {
    return Stamps.read(text(node, name), ZoneOffset.UTC);
  }

  /// Strings, and numbers as they are written: ids are often numbers.
  private static String text(JsonNode node, String name) {
    JsonNode value = node.path(name);
    return value.isString() || value.isNumber() ? value.asString().strip() : "";
  }
}
