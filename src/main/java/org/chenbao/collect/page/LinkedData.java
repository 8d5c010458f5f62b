package org.chenbao.collect.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chenbao.collect.intake.Markup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a page says of its article in JSON-LD (schema.org).
final class LinkedData {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .build();

  private static final Set<String> ARTICLES =
      Set.of(
          "Article",
          "NewsArticle",
          "BlogPosting",
          "ReportageNewsArticle",
          "TechArticle",
          "Report",
          "AnalysisNewsArticle",
          "OpinionNewsArticle",
          "ScholarlyArticle",
          "LiveBlogPosting",
          "AdvertiserContentArticle",
          "BackgroundNewsArticle",
          "ReviewNewsArticle",
          "Review",
          "SocialMediaPosting",
          "DiscussionForumPosting");

  /// Pages carry a few nodes; a graph larger than this is not read to its end.
  private static final int MOST_NODES = 500;

  private final List<JsonNode> nodes = new ArrayList<>();

  static LinkedData of(Document document) {
    var data = new LinkedData();
    for (Element script : document.select("script[type*=ld+json]")) {
      try {
        data.add(MAPPER.readTree(script.data().replaceAll("^\\s*(<!--|//<!\\[CDATA\\[)", "")));
      } catch (JacksonException _) {
        // Broken data says nothing; the page says the same elsewhere.
      }
    }
    return data;
  }

  Optional<JsonNode> article() {
    return nodes.stream().filter(n -> types(n).anyMatch(ARTICLES::contains)).findFirst();
  }

  boolean has(String type) {
    return nodes.stream().anyMatch(n -> types(n).anyMatch(type::equals));
  }

  /// The text of a field of the article.
  String text(String field) {
    return article().map(a -> string(a.path(field))).orElse("");
  }

  /// The text of a field of the article, else of the page that it stands on.
  String textOfPage(String field) {
    return articleThenPage()
        .map(n -> string(n.path(field)))
        .filter(t -> !t.isEmpty())
        .findFirst()
        .orElse("");
  }

  /// The text of a field of the first node that has it: Baidu's own vocabulary names no types.
  String textOfAny(String field) {
    return nodes.stream()
        .map(n -> string(n.path(field)))
        .filter(t -> !t.isEmpty())
        .findFirst()
        .orElse("");
  }

  private Stream<JsonNode> articleThenPage() {
    return Stream.concat(article().stream(), nodes.stream().filter(LinkedData::isPage));
  }

  private static boolean isPage(JsonNode node) {
    return types(node).anyMatch(t -> t.endsWith("Page"));
  }

  /// The names of the people in a field of the article, else of the page that it stands on.
  List<String> names(String field) {
    return articleThenPage()
        .map(n -> people(n.path(field)).filter(p -> !p.isEmpty()).distinct().toList())
        .filter(p -> !p.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  String image() {
    return article()
        .map(a -> a.path("image"))
        .map(i -> i.isArray() ? i.path(0) : i)
        .map(i -> i.isObject() ? string(i.path("url")) : string(i))
        .orElse("");
  }

  private Stream<String> people(JsonNode node) {
    if (node.isArray()) {
      return node.valueStream().limit(20).flatMap(this::people);
    }
    JsonNode person = node.isObject() && !node.has("name") ? meant(node) : node;
    return Stream.of(Markup.line(string(person.isObject() ? person.path("name") : person)));
  }

  /// The node that a mere reference means, by its `@id`.
  private JsonNode meant(JsonNode reference) {
    String id = string(reference.path("@id"));
    return nodes.stream()
        .filter(n -> !id.isEmpty() && n.has("name") && string(n.path("@id")).equals(id))
        .findFirst()
        .orElse(reference);
  }

  private void add(JsonNode node) {
    if (nodes.size() >= MOST_NODES) {
      return;
    }
    if (node.isArray()) {
      node.valueStream().forEach(this::add);
    } else if (node.isObject()) {
      nodes.add(node);
      add(node.path("@graph"));
      add(node.path("mainEntity"));
    }
  }

  private static Stream<String> types(JsonNode node) {
    JsonNode type = node.path("@type");
    return type.isArray()
        ? type.valueStream().map(LinkedData::string)
        : Stream.of(string(type)).filter(t -> !t.isEmpty());
  }

  private static String string(JsonNode node) {
    if (node.isArray()) {
      return node.valueStream().map(LinkedData::string).collect(Collectors.joining(" "));
    }
    return node.isString() ? node.stringValue().strip() : node.isBoolean() ? node.asString() : "";
  }
}
