package org.chenbao.collect.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import tools.jackson.databind.JsonNode;

/// The article in what a page hands to its script: the longest text that stands with the page's own
/// title in one object.
final class StateBody {
  /// The title stands with the text, or some objects above it (`article.body.content[0].text`).
  private static final int NEAR = 6;

  /// Where editors keep the words of a paragraph, and its parts.
  private static final List<String> WORDS =
      List.of("text", "content", "html", "value", "children", "data", "body", "insert", "nodes");

  private static final List<String> TITLES = List.of("title", "headline");

  /// A page's state has thousands of values; more are looked at by nobody.
  private static final int MOST = 300_000;

  private final String title;
  private final List<String> found = new ArrayList<>();
  private int seen;

  private StateBody(String title) {
    this.title = title;
  }

  /// The text, HTML where it was HTML; empty where no object has the title.
  static Optional<String> of(Document document, String title) {
    var body = new StateBody(key(title));
    if (body.title.length() > 3) {
      ScriptState.of(document).forEach(body::look);
    }
    return body.found.stream().max(Comparator.comparingInt(String::length));
  }

  private void look(JsonNode node) {
    if (++seen > MOST) {
      return;
    }
    if (node.isObject() && node.valueStream().anyMatch(this::isTitle)) {
      found.add(longest(node, NEAR));
    }
    node.valueStream().filter(JsonNode::isContainer).forEach(this::look);
  }

  private boolean isTitle(JsonNode value) {
    return value.isString() && key(value.stringValue()).equals(title);
  }

  /// The longest text at or below a node: one string, or the paragraphs of one list.
  private String longest(JsonNode node, int depth) {
    if (++seen > MOST || depth == 0 || isAnother(node)) {
      return "";
    }
    if (node.isString()) {
      return isTitle(node) ? "" : node.stringValue();
    }
    Stream<String> listed =
        node.isArray() ? Stream.of(joined(node, "\n", depth - 1)) : Stream.empty();
    return Stream.concat(node.valueStream().map(v -> longest(v, depth - 1)), listed)
        .max(Comparator.comparingInt(String::length))
        .orElse("");
  }

  /// The words of a list's members, without addresses and numbers, which no member keeps as words.
  private String joined(JsonNode list, String between, int depth) {
    return list.valueStream()
        .map(v -> words(v, depth))
        .filter(w -> !w.isBlank())
        .collect(Collectors.joining(between));
  }

  private String words(JsonNode node, int depth) {
    if (++seen > MOST || depth == 0 || isAnother(node)) {
      return "";
    }
    if (node.isString()) {
      return node.stringValue();
    }
    return node.isArray()
        ? joined(node, "", depth - 1)
        : WORDS.stream()
            .filter(node::has)
            .map(name -> words(node.path(name), depth - 1))
            .filter(w -> !w.isBlank())
            .findFirst()
            .orElse("");
  }

  /// True of an object with a title of its own: a list of these is read elsewhere.
  private boolean isAnother(JsonNode node) {
    return TITLES.stream()
        .map(node::path)
        .anyMatch(t -> t.isString() && !t.stringValue().isBlank() && !isTitle(t));
  }

  private static String key(String text) {
    return text.length() > 1_000
        ? ""
        : text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
  }
}
