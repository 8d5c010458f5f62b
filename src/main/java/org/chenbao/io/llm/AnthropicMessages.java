package org.chenbao.io.llm;

import java.util.Map;
import java.util.stream.Collectors;
import org.chenbao.edit.Pen.Usage;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Anthropic's Messages API, with structured output by `output_config.format`.
record AnthropicMessages() implements Dialect {
  private static final String VERSION = "2023-06-01";

  @Override
  public String path(String model) {
    return "/v1/messages";
  }

  @Override
  public Map<String, String> headers(String key) {
    return key.isEmpty()
        ? Map.of("anthropic-version", VERSION)
        : Map.of("anthropic-version", VERSION, "x-api-key", key);
  }

  @Override
  public ObjectNode request(Question question) {
    ObjectNode request = question.body();
    request.put("model", question.model());
    request.put("max_tokens", Question.MOST_TOKENS);
    if (question.manner().temperature()) {
      request.put("temperature", 0);
    }
    request.put("system", question.instructions());
    var message = request.putArray("messages").addObject();
    message.put("role", "user").put("content", question.material());
    if (question.bySchema()) {
      ObjectNode format = request.putObject("output_config").putObject("format");
      format.put("type", "json_schema").set("schema", question.form());
    }
    return request;
  }

  @Override
  public Completion read(JsonNode response, Usage most) {
    String text =
        response
            .path("content")
            .valueStream()
            .filter(block -> block.path("type").asString("").equals("text"))
            .map(block -> block.path("text").asString(""))
            .collect(Collectors.joining());
    String end = response.path("stop_reason").asString("");
    return new Completion(
        text,
        end.equals("refusal") ? "it gave no reason" : "",
        false,
        end.equals("max_tokens") || end.equals("model_context_window_exceeded"),
        usage(response, most));
  }

  /// The tokens read from a cache are not among those counted as input here.
  private static Usage usage(JsonNode response, Usage most) {
    JsonNode usage = response.path("usage");
    long cached = usage.path("cache_read_input_tokens").asLong(0);
    long written = usage.path("cache_creation_input_tokens").asLong(0);
    long in = usage.path("input_tokens").asLong(most.tokensIn());
    return Completion.usage(
        response.path("model").asString(most.model()),
        in + cached + written,
        cached,
        usage.path("output_tokens").asLong(most.tokensOut()));
  }
}
