package org.chenbao.collect.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What a page hands to its script to show: JSON in a script of its own, as Next.js and Nuxt print
/// it, or assigned to a variable such as `window.__INITIAL_STATE__`. Nothing is run.
final class ScriptState {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_UNQUOTED_PROPERTY_NAMES)
          .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
          .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  /// A variable that is given an object, or a string to be parsed as one.
  private static final Pattern ASSIGNED =
      Pattern.compile(
          "(?:window|self|globalThis|var|let|const)[.\\s\\[\"']{1,4}[\\w$]{2,60}[\\]\"']{0,2}\\s{0,4}="
              + "\\s{0,4}(JSON\\.parse\\(\\s{0,4})?(?=[{\\[\"'])");

  /// Longer scripts are programs.
  private static final int LONGEST = 4_000_000;

  /// Less holds no article.
  private static final int LEAST = 400;

  /// A page has one state or two; a script that assigns more often is a program.
  private static final int MOST = 20;

  /// Of a list that means itself, so many values and levels are followed.
  private static final int MOST_RESOLVED = 50_000;

  private static final int NESTED = 8;

  private ScriptState() {}

  /// The objects in a page's scripts, in reading order; what is no JSON is passed over.
  static List<JsonNode> of(Document document) {
    List<JsonNode> states = new ArrayList<>();
    for (Element script : document.select("script:not([src])")) {
      String data = script.data();
      String type = script.attr("type").toLowerCase(Locale.ROOT);
      if (data.length() < LEAST || data.length() > LONGEST || type.contains("ld+json")) {
        continue;
      }
      if (type.contains("json")) {
        parsed(data).map(s -> isFlat(s) ? resolved(s) : s).ifPresent(states::add);
      } else {
        assigned(data, states);
      }
    }
    return states;
  }

  private static void assigned(String data, List<JsonNode> states) {
    Matcher assigned = ASSIGNED.matcher(data);
    int at = 0;
    for (int tries = 0; tries < MOST && data.length() - at >= LEAST; tries++) {
      if (!assigned.find(at)) {
        return;
      }
      at = assigned.end();
      boolean quoted = assigned.group(1) != null;
      parsed(data.substring(at))
          .flatMap(v -> quoted && v.isString() ? parsed(v.stringValue()) : Optional.of(v))
          .filter(v -> v.isObject() || v.isArray())
          .ifPresent(states::add);
    }
  }

  private static Optional<JsonNode> parsed(String json) {
    try {
      return Optional.of(MAPPER.readTree(json));
    } catch (JacksonException _) {
      return Optional.empty();
    }
  }

  /// Nuxt prints one list of all values; numbers in its objects and lists are places in it.
  private static boolean isFlat(JsonNode state) {
    return state.isArray()
        && state.size() > 2
        && state.path(0).isContainer()
        && state.path(0).valueStream().allMatch(v -> v.isInt() || v.isString());
  }

  /// The objects of such a list, each with what its numbers mean.
  private static JsonNode resolved(JsonNode flat) {
    ArrayNode objects = MAPPER.createArrayNode();
    var budget = new int[] {MOST_RESOLVED};
    flat.valueStream()
        .filter(JsonNode::isObject)
        .forEach(o -> objects.add(resolved(flat, o, NESTED, budget)));
    return objects;
  }

  private static JsonNode resolved(JsonNode flat, JsonNode node, int depth, int[] budget) {
    if (!node.isContainer() || depth == 0 || --budget[0] < 0) {
      return node;
    }
    if (node.isArray()) {
      ArrayNode list = MAPPER.createArrayNode();
      node.valueStream().forEach(v -> list.add(resolved(flat, meant(flat, v), depth - 1, budget)));
      return list;
    }
    ObjectNode object = MAPPER.createObjectNode();
    node.properties()
        .forEach(p ->
            object.set(p.getKey(), resolved(flat, meant(flat, p.getValue()), depth - 1, budget)));
    return object;
  }

  private static JsonNode meant(JsonNode flat, JsonNode value) {
    return value.isInt() && flat.has(value.intValue()) ? flat.path(value.intValue()) : value;
  }
}
