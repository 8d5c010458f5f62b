package org.chenbao.io.llm;

import org.chenbao.edit.Pen;
import org.chenbao.edit.Pen.Prompt;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A prompt as an endpoint is to be asked it: fenced, and with the schema in words where the
/// endpoint takes none.
///
/// @param instructions fixed words of ours
/// @param material between the lines of its fence
/// @param schema JSON Schema that the answer must fit
record Question(String model, String instructions, String material, String schema, Manner manner) {
  /// Told to every endpoint, in its own word.
  static final int MOST_TOKENS = Pen.MOST_TOKENS_OUT;

  private static final JsonMapper JSON = JsonMapper.builder().build();

  static Question of(Prompt prompt, String model, Manner manner, Fence fence) {
    String told =
        manner.form() == Manner.Form.SCHEMA
            ? prompt.instructions()
            : prompt.instructions() + "\n\nJSON Schema:\n" + prompt.schema();
    return new Question(model, told, fence.around(prompt.material()), prompt.schema(), manner);
  }

  /// True where the schema goes along as one.
  boolean bySchema() {
    return manner.form() == Manner.Form.SCHEMA;
  }

  /// The schema as JSON.
  JsonNode form() {
    return JSON.readTree(schema);
  }

  /// A body to fill, with what the provider wants said besides.
  ObjectNode body() {
    ObjectNode body = JSON.createObjectNode();
    manner.extras().properties().forEach(p -> body.set(p.getKey(), p.getValue()));
    return body;
  }
}
