package org.chenbao.io.llm;

import java.util.regex.Pattern;
import org.chenbao.edit.Pen;
import org.chenbao.edit.Pen.Answer;
import org.chenbao.edit.Pen.Usage;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/// Reads what an endpoint answered.
final class Completion {
  private static final ObjectMapper JSON = JsonMapper.builder().build();

  /// What a person needs of a provider's complaint.
  private static final int MAX_COMPLAINT = 200;

  /// Some servers leave the model's thinking in front of the answer.
  private static final Pattern THINKING = Pattern.compile("(?s)^\\s*<think>.*?</think>");

  /// Some models put JSON into a fence, asked or not.
  private static final Pattern FENCE =
      Pattern.compile("(?s)^\\s*```(?:json)?\\s*(.*?)\\s*```\\s*$");

  private Completion() {}

  /// The answer in the body of a good response.
  ///
  /// @param most what was used where the endpoint does not say
  static Answer read(byte[] body, Usage most) {
    try {
      JsonNode response = JSON.readTree(body);
      JsonNode choice = response.path("choices").path(0);
      String refusal = choice.path("message").path("refusal").asString("");
      String text = text(choice.path("message").path("content").asString(""));
      String end = choice.path("finish_reason").asString("");
      Usage usage = usage(response, most);
      if (!refusal.isBlank()) {
        return new Answer.Silent("the model refused: " + brief(refusal), usage);
      }
      if (end.equals("content_filter")) {
        return new Answer.Silent("the provider's content filter held the answer back", usage);
      }
      if (end.equals("length")) {
        return new Answer.Silent(
            "the answer was cut off at " + Pen.MOST_TOKENS_OUT + " tokens", usage);
      }
      return text.isEmpty()
          ? new Answer.Silent("the model answered nothing", usage)
          : new Answer.Written(text, usage);
    } catch (JacksonException e) {
      return new Answer.Silent("the endpoint answered with something other than JSON", most);
    }
  }

  /// What an endpoint says is wrong, in one short line; empty where it says nothing readable.
  static String complaint(byte[] body) {
    try {
      JsonNode error = JSON.readTree(body).path("error");
      return brief(error.isString() ? error.asString("") : error.path("message").asString(""));
    } catch (JacksonException _) {
      return "";
    }
  }

  /// As the endpoint counts; one that does not count is booked at the most.
  private static Usage usage(JsonNode response, Usage most) {
    JsonNode usage = response.path("usage");
    long in = usage.path("prompt_tokens").asLong(most.tokensIn());
    long cached = usage.at("/prompt_tokens_details/cached_tokens").asLong(0);
    long out = usage.path("completion_tokens").asLong(most.tokensOut());
    return new Usage(
        response.path("model").asString(most.model()),
        Math.max(0, in),
        Math.clamp(cached, 0, Math.max(0, in)),
        Math.max(0, out));
  }

  private static String text(String content) {
    String answer = THINKING.matcher(content).replaceFirst("");
    return FENCE.matcher(answer).replaceFirst("$1").strip();
  }

  private static String brief(String text) {
    String line = text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    return line.length() <= MAX_COMPLAINT ? line : line.substring(0, MAX_COMPLAINT) + "…";
  }
}
