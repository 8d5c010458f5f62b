package org.chenbao.io.llm;

import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A JSON Schema in the words of OpenAPI's older ones: without references, with types in capitals.
final class OpenApiSchema {
  /// Our schema's own words that OpenAPI 3.0 has not.
  private static final Set<String> UNKNOWN = Set.of("additionalProperties", "$defs");

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private OpenApiSchema() {}

  static JsonNode of(JsonNode schema) {
    return plain(schema, schema);
  }

  private static JsonNode plain(JsonNode node, JsonNode root) {
    if (node.has("$ref")) {
      return plain(root.at(node.path("$ref").asString("").substring(1)), root);
    }
    if (node.isArray()) {
      ArrayNode items = JSON.createArrayNode();
      node.forEach(item -> items.add(plain(item, root)));
      return items;
    }
    if (!node.isObject()) {
      return node;
    }
    ObjectNode object = JSON.createObjectNode();
    node.properties().stream()
        .filter(p -> !UNKNOWN.contains(p.getKey()))
        .forEach(p -> object.set(p.getKey(), value(p.getKey(), p.getValue(), root)));
    return object;
  }

  private static JsonNode value(String name, JsonNode value, JsonNode root) {
    return name.equals("type") && value.isString()
        ? JSON.valueToTree(value.asString("").toUpperCase(Locale.ROOT))
        : plain(value, root);
  }
}
