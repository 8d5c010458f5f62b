package org.chenbao.io.llm;

import java.util.Optional;
import org.chenbao.edit.Pen;
import org.chenbao.edit.Pen.Prompt;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Which of the optional words of the chat API an endpoint understands.
///
/// Servers that call themselves compatible refuse different ones with status 400; each is then left
/// out, one at a time, and the endpoint is spoken to that way from there on.
///
/// @param schema the answer's JSON Schema is enforced; otherwise it is only told
/// @param temperature it may be set to 0; models that reason refuse it
/// @param limit the name of the limit on the answer's length
record Dialect(boolean schema, boolean temperature, String limit) {
  static final Dialect FULL = new Dialect(true, true, "max_tokens");

  private static final String NEWER_LIMIT = "max_completion_tokens";
  private static final Fence FENCE = Fence.random();
  private static final ObjectMapper JSON = JsonMapper.builder().build();

  /// The body of a request.
  String request(String model, Prompt prompt) {
    ObjectNode request = JSON.createObjectNode();
    request.put("model", model);
    var messages = request.putArray("messages");
    messages.addObject().put("role", "system").put("content", instructions(prompt));
    messages.addObject().put("role", "user").put("content", FENCE.around(prompt.material()));
    request.put(limit, Pen.MOST_TOKENS_OUT);
    if (temperature) {
      request.put("temperature", 0);
    }
    ObjectNode format = request.putObject("response_format");
    if (schema) {
      format.put("type", "json_schema");
      ObjectNode named = format.putObject("json_schema");
      named.put("name", "answer").put("strict", true);
      named.set("schema", JSON.readTree(prompt.schema()));
    } else {
      format.put("type", "json_object");
    }
    return request.toString();
  }

  /// What to try after a 400; empty where nothing is left to leave out.
  ///
  /// @param complaint what the endpoint said
  Optional<Dialect> without(String complaint) {
    if (temperature && complaint.contains("temperature")) {
      return Optional.of(new Dialect(schema, false, limit));
    }
    if (!limit.equals(NEWER_LIMIT) && complaint.contains("max_tokens")) {
      return Optional.of(new Dialect(schema, temperature, NEWER_LIMIT));
    }
    return schema ? Optional.of(new Dialect(false, temperature, limit)) : Optional.empty();
  }

  private String instructions(Prompt prompt) {
    return schema
        ? prompt.instructions()
        : prompt.instructions()
            + "\n\nAnswer with one JSON object that fits this JSON Schema:\n"
            + prompt.schema();
  }
}
