package org.chenbao.io.llm;

import java.util.regex.Pattern;
import org.chenbao.edit.Pen.Answer;
import org.chenbao.edit.Pen.Usage;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/// What an endpoint answered, whatever its dialect.
///
/// @param refusal the model's own words for not answering; empty where it answers
/// @param held the provider's filter keeps the answer back
/// @param cut the answer ends where its limit is
record Completion(String text, String refusal, boolean held, boolean cut, Usage usage) {
  private static final ObjectMapper JSON = JsonMapper.builder().build();

  /// What a person needs of a provider's complaint.
  private static final int MAX_COMPLAINT = 200;

  /// Some servers leave the model's thinking in front of the answer.
  private static final Pattern THINKING = Pattern.compile("(?s)^\\s*<think>.*?</think>");

  /// The answer in the body of a good response.
  ///
  /// @param most what was used where the endpoint does not say
  static Answer read(Dialect dialect, byte[] body, Usage most) {
    try {
      return dialect.read(JSON.readTree(body), most).answer();
    } catch (JacksonException e) {
      return new Answer.Silent("the endpoint answered with something other than JSON", most);
    }
  }

  private Answer answer() {
    if (!refusal.isBlank()) {
      return new Answer.Silent("the model refused: " + brief(refusal), usage);
    }
    if (held) {
      return new Answer.Silent("the provider's content filter held the answer back", usage);
    }
    if (cut) {
      return new Answer.Silent(
          "the answer was cut off at " + Question.MOST_TOKENS + " tokens", usage);
    }
    String answer = THINKING.matcher(text).replaceFirst("").strip();
    return answer.isEmpty()
        ? new Answer.Silent("the model answered nothing", usage)
        : new Answer.Written(answer, usage);
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

  /// What was used, as far as an endpoint's numbers can be.
  static Usage usage(String model, long in, long cached, long out) {
    long all = Math.max(0, in);
    return new Usage(model, all, Math.clamp(cached, 0, all), Math.max(0, out));
  }

  private static String brief(String text) {
    String line = text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    return line.length() <= MAX_COMPLAINT ? line : line.substring(0, MAX_COMPLAINT) + "…";
  }
}
