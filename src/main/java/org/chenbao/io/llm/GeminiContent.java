package org.chenbao.io.llm;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chenbao.edit.Pen.Usage;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Gemini's `generateContent`, with structured output by `responseSchema`.
record GeminiContent() implements Dialect {
  /// What ends an answer that the provider holds back.
  private static final Set<String> HELD =
      Set.of("SAFETY", "RECITATION", "BLOCKLIST", "PROHIBITED_CONTENT", "SPII", "LANGUAGE");

  @Override
  public String path(String model) {
    return "/models/" + URLEncoder.encode(model, StandardCharsets.UTF_8) + ":generateContent";
  }

  @Override
  public Map<String, String> headers(String key) {
    return key.isEmpty() ? Map.of() : Map.of("x-goog-api-key", key);
  }

  @Override
  public ObjectNode request(Question question) {
    ObjectNode request = question.body();
    request
        .putObject("systemInstruction")
        .putArray("parts")
        .addObject()
        .put("text", question.instructions());
    var content = request.putArray("contents").addObject().put("role", "user");
    content.putArray("parts").addObject().put("text", question.material());
    ObjectNode config = request.putObject("generationConfig");
    config.put("maxOutputTokens", Question.MOST_TOKENS);
    if (question.manner().temperature()) {
      config.put("temperature", 0);
    }
    if (question.manner().form() != Manner.Form.WORDS) {
      config.put("responseMimeType", "application/json");
    }
    if (question.bySchema()) {
      config.set("responseSchema", OpenApiSchema.of(question.form()));
    }
    return request;
  }

  @Override
  public Completion read(JsonNode response, Usage most) {
    JsonNode candidate = response.path("candidates").path(0);
    String text =
        candidate
            .path("content")
            .path("parts")
            .valueStream()
            .filter(part -> !part.path("thought").asBoolean(false))
            .map(part -> part.path("text").asString(""))
            .collect(Collectors.joining());
    String end = candidate.path("finishReason").asString("");
    boolean blocked = response.path("promptFeedback").has("blockReason");
    return new Completion(
        text, "", blocked || HELD.contains(end), end.equals("MAX_TOKENS"), usage(response, most));
  }

  /// Thinking is counted apart from the answer and paid like it.
  private static Usage usage(JsonNode response, Usage most) {
    JsonNode usage = response.path("usageMetadata");
    long answer = usage.path("candidatesTokenCount").asLong(most.tokensOut());
    return Completion.usage(
        response.path("modelVersion").asString(most.model()),
        usage.path("promptTokenCount").asLong(most.tokensIn()),
        usage.path("cachedContentTokenCount").asLong(0),
        answer + usage.path("thoughtsTokenCount").asLong(0));
  }
}
