package org.chenbao.io.llm;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.chenbao.edit.Pen;
import org.chenbao.io.Unusable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/// Answers from a file of JSON Lines, so that a day with a model can be made offline.
///
/// `{"prompt":"<PromptKey>","model":"…","answer":"… or an object","tokensIn":1,"tokensOut":1}`;
/// more fields may stand there for readers. Immutable; safe for use by many threads.
public final class RecordedPen implements Pen {
  /// A day has tens of answers of a few KiB.
  private static final long MAX_BYTES = 64L << 20;

  private static final ObjectMapper JSON = JsonMapper.builder().build();

  private final Map<String, Answer.Written> answers;

  private RecordedPen(Map<String, Answer.Written> answers) {
    this.answers = Map.copyOf(answers);
  }

  /// Reads a file; of two answers to one prompt the later one counts.
  ///
  /// @throws Unusable where it cannot be read, with the line
  public static RecordedPen open(Path file) {
    try {
      if (Files.size(file) > MAX_BYTES) {
        throw unusable(file + " is larger than " + (MAX_BYTES >> 20) + " MiB");
      }
      Map<String, Answer.Written> answers = new HashMap<>();
      int number = 0;
      for (String line : Files.readAllLines(file)) {
        number++;
        if (!line.isBlank()) {
          add(line, file + " line " + number, answers);
        }
      }
      return new RecordedPen(answers);
    } catch (MalformedInputException e) {
      throw new Unusable(Unusable.Kind.INPUT, file + " is not UTF-8", e);
    } catch (IOException e) {
      throw Unusable.of(file.toString(), e);
    }
  }

  @Override
  public Answer ask(Prompt prompt) {
    String key = PromptKey.of(prompt);
    return Optional.<Answer>ofNullable(answers.get(key))
        .orElseGet(() -> new Answer.Silent("no recorded answer for " + key));
  }

  private static void add(String line, String where, Map<String, Answer.Written> answers) {
    try {
      JsonNode row = JSON.readTree(line);
      String prompt = row.path("prompt").asString("");
      JsonNode answer = row.path("answer");
      if (prompt.isEmpty() || answer.isMissingNode()) {
        throw unusable(where + " has no \"prompt\" or no \"answer\"");
      }
      var usage =
          new Usage(
              row.path("model").asString("recorded"),
              row.path("tokensIn").asLong(0),
              row.path("tokensOut").asLong(0));
      String text = answer.isString() ? answer.asString("") : answer.toString();
      answers.put(prompt, new Answer.Written(text, usage));
    } catch (JacksonException e) {
      throw unusable(
          where + " is not JSON: " + e.getOriginalMessage().lines().findFirst().orElse(""));
    }
  }

  private static Unusable unusable(String message) {
    return new Unusable(Unusable.Kind.INPUT, message);
  }
}
