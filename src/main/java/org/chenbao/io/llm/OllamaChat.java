package org.chenbao.io.llm;

import java.util.Map;
import org.chenbao.edit.Pen.Usage;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Ollama's own `/api/chat`, with structured output by `format`.
record OllamaChat() implements Dialect {
  /// Room for a question and the longest answer; Ollama cuts what is longer without a word.
  private static final int CONTEXT = 2 * Question.MOST_TOKENS;

  @Override
  public String path(String model) {
    return "/api/chat";
  }

  /// Ollama itself wants no key; what stands in front of it may.
  @Override
  public Map<String, String> headers(String key) {
    return key.isEmpty() ? Map.of() : Map.of("Authorization", "Bearer " + key);
  }

  @Override
  public ObjectNode request(Question question) {
    ObjectNode request = question.body();
    request.put("model", question.model());
    var messages = request.putArray("messages");
    messages.addObject().put("role", "system").put("content", question.instructions());
    messages.addObject().put("role", "user").put("content", question.material());
    request.put("stream", false);
    switch (question.manner().form()) {
      case SCHEMA -> request.set("format", question.form());
      case OBJECT -> request.put("format", "json");
      case WORDS -> request.remove("format");
    }
    ObjectNode options = request.putObject("options");
    options.put("num_predict", Question.MOST_TOKENS).put("num_ctx", CONTEXT);
    if (question.manner().temperature()) {
      options.put("temperature", 0);
    }
    return request;
  }

  @Override
  public Completion read(JsonNode response, Usage most) {
    return new Completion(
        response.path("message").path("content").asString(""),
        "",
        false,
        response.path("done_reason").asString("").equals("length"),
        Completion.usage(
            response.path("model").asString(most.model()),
            response.path("prompt_eval_count").asLong(most.tokensIn()),
            0,
            response.path("eval_count").asLong(most.tokensOut())));
  }
}
