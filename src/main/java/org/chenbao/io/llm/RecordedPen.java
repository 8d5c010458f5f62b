package org.chenbao.io.llm;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.chenbao.edit.Pen;
import org.chenbao.io.Unusable;
import org.chenbao.language.Tables;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Answers that people wrote beforehand, so that a day with a model can be made offline.
///
/// A file of JSON Lines, one answer a line: `about` holds words of one sentence of the story it is
/// for, `answer` is what a model would have answered, but that `from` cites by words instead of by
/// number: numbers change whenever the choice of sentences does, words do not. Where several
/// sentences say a thing, their words stand parted by bars; a fact whose words are not given is
/// left out. Immutable; safe for use by many threads.
///
/// ```
/// {"about":"…","answer":{"headline":{"text":"…","from":["…"]},…}}
/// ```
public final class RecordedPen implements Pen {
  /// A day has tens of answers of a few KiB.
  private static final long MAX_BYTES = 64L << 20;

  private static final Usage BY_HAND = new Usage("written by hand", 0, 0);
  private static final ObjectMapper JSON = JsonMapper.builder().build();

  private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

  private final List<Recorded> answers;

  private record Recorded(String about, JsonNode answer) {}

  private RecordedPen(List<Recorded> answers) {
    this.answers = List.copyOf(answers);
  }

  /// Reads a file.
  ///
  /// @throws Unusable where it cannot be read, with the line
  public static RecordedPen open(Path file) {
    try {
      if (Files.size(file) > MAX_BYTES) {
        throw unusable(file + " is larger than " + (MAX_BYTES >> 20) + " MiB");
      }
      var answers = new ArrayList<Recorded>();
      int number = 0;
      for (String line : Files.readAllLines(file)) {
        number++;
        if (!line.isBlank()) {
          answers.add(recorded(line, file + " line " + number));
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
  public String name() {
    return "recorded";
  }

  @Override
  public Answer ask(Prompt prompt) {
    SortedMap<Integer, String> sentences = sentences(prompt.material());
    return answers.stream()
        .filter(a -> number(a.about(), sentences) > 0)
        .findFirst()
        .<Answer>map(a -> numbered(a, sentences))
        .orElseGet(() -> new Answer.Silent("no recorded answer for " + prompt.subject()));
  }

  /// What is cited by words that are not given is left out; headline and lead cannot be.
  private static Answer numbered(Recorded recorded, SortedMap<Integer, String> sentences) {
    JsonNode answer = recorded.answer().deepCopy();
    for (JsonNode items : answer) {
      if (items instanceof ArrayNode list) {
        list.removeIf(item -> !cite((ObjectNode) item, sentences));
      } else if (!cite((ObjectNode) items, sentences)) {
        return new Answer.Silent("no sentence given has the words its headline or lead cites");
      }
    }
    return new Answer.Written(answer.toString(), BY_HAND);
  }

  /// Puts numbers in the place of words; false where some are not given.
  private static boolean cite(ObjectNode cited, SortedMap<Integer, String> sentences) {
    ArrayNode numbers = JSON.createArrayNode();
    cited.path("from").forEach(words -> numbers.add(number(words.asString(""), sentences)));
    cited.set("from", numbers);
    return numbers.valueStream().noneMatch(number -> number.asInt() == 0);
  }

  /// The number of the first sentence that has one of these words, parted by bars; 0 where none
  /// has.
  private static int number(String words, SortedMap<Integer, String> sentences) {
    List<String> any = Tables.alternatives(words);
    return sentences.entrySet().stream()
        .filter(sentence -> any.stream().anyMatch(sentence.getValue()::contains))
        .findFirst()
        .map(Map.Entry::getKey)
        .orElse(0);
  }

  /// The sentences of a material by their numbers.
  private static SortedMap<Integer, String> sentences(String material) {
    var sentences = new TreeMap<Integer, String>();
    for (JsonNode report : JSON.readTree(material)) {
      report.properties().stream()
          .filter(p -> NUMBER.matcher(p.getKey()).matches())
          .forEach(p -> sentences.put(Integer.valueOf(p.getKey()), p.getValue().asString("")));
    }
    return sentences;
  }

  private static Recorded recorded(String line, String where) {
    try {
      JsonNode row = JSON.readTree(line);
      String about = row.path("about").asString("");
      if (about.isEmpty() || !row.path("answer").isObject()) {
        throw unusable(where + " has no \"about\" or no \"answer\"");
      }
      return new Recorded(about, row.path("answer"));
    } catch (JacksonException e) {
      throw unusable(
          where + " is not JSON: " + e.getOriginalMessage().lines().findFirst().orElse(""));
    }
  }

  private static Unusable unusable(String message) {
    return new Unusable(Unusable.Kind.INPUT, message);
  }
}
