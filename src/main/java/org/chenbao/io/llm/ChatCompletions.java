package org.chenbao.io.llm;

import java.util.Map;
import org.chenbao.edit.Pen.Usage;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// OpenAI's chat completions, and all that call themselves compatible.
record ChatCompletions() implements Dialect {

  @Override
  public String path(String model) {
    return "/chat/completions";
  }

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
    request.put(question.manner().limit(), Question.MOST_TOKENS);
    if (question.manner().temperature()) {
      request.put("temperature", 0);
    }
    switch (question.manner().form()) {
      case SCHEMA -> {
        ObjectNode format = request.putObject("response_format").put("type", "json_schema");
        ObjectNode named = format.putObject("json_schema").put("name", "answer");
        named.put("strict", true).set("schema", question.form());
      }
      case OBJECT -> request.putObject("response_format").put("type", "json_object");
      case WORDS -> request.remove("response_format");
    }
    return request;
  }

  @Override
  public Completion read(JsonNode response, Usage most) {
    JsonNode choice = response.path("choices").path(0);
    JsonNode message = choice.path("message");
    String end = choice.path("finish_reason").asString("");
    return new Completion(
        message.path("content").asString(""),
        message.path("refusal").asString(""),
        end.equals("content_filter") || end.equals("sensitive"),
        end.equals("length"),
        usage(response, most));
  }

  private static Usage usage(JsonNode response, Usage most) {
    JsonNode usage = response.path("usage");
    return Completion.usage(
        response.path("model").asString(most.model()),
        usage.path("prompt_tokens").asLong(most.tokensIn()),
        usage.at("/prompt_tokens_details/cached_tokens").asLong(0),
        usage.path("completion_tokens").asLong(most.tokensOut()));
  }
}
