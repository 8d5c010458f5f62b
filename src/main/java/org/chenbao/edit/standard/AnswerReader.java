package org.chenbao.edit.standard;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Reads a model's answer, or says why it is refused.
final class AnswerReader {
  private static final int LONGEST_TEXT = 400;
  private static final int LONGEST_LABEL = 40;
  private static final int MOST_ITEMS = 6;
  private static final Pattern MARKUP =
      Pattern.compile("<[a-zA-Z/!]|\\]\\(|https?:|www\\.|javascript:|```|\\*\\*|[\\p{Cc}\\p{Cf}]");
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .build();

  private AnswerReader() {}

  /// A sentence with the numbers of the sentences it rests on.
  record Cited(String text, List<Integer> from) {}

  /// The same under a label: a fact, or a consequence.
  record Labelled(String label, String text, List<Integer> from) {}

  /// The answer as the schema has it.
  record Answer(
      Cited headline,
      Cited lead,
      List<Labelled> facts,
      List<Cited> insight,
      List<Labelled> impact) {}

  /// How reading ended.
  sealed interface Reading {
    /// An answer that fits.
    record Fits(Answer answer) implements Reading {}

    /// An answer that must not be used.
    record Unfit(String why) implements Reading {}
  }

  /// Reads an answer about `sentences` numbered sentences.
  static Reading read(String text, int sentences) {
    try {
      @Nullable Answer answer = JSON.readValue(object(text), Answer.class);
      if (answer == null) {
        return new Reading.Unfit("the answer is empty");
      }
      String fault = fault(answer, sentences);
      return fault.isEmpty() ? new Reading.Fits(answer) : new Reading.Unfit(fault);
    } catch (JacksonException e) {
      return new Reading.Unfit("the answer is not the JSON asked for");
    }
  }

  /// Models like to put a fence or a word around JSON: one object is taken, two are refused later.
  private static String object(String text) {
    int first = text.indexOf('{');
    int last = text.lastIndexOf('}');
    return first < 0 || last < first ? text : text.substring(first, last + 1);
  }

  private static String fault(Answer answer, int sentences) {
    if (Stream.of(answer.facts(), answer.insight(), answer.impact())
        .anyMatch(items -> items.size() > MOST_ITEMS)) {
      return "the answer has too many items";
    }
    if (numbers(answer).anyMatch(n -> n < 1 || n > sentences)) {
      return "the answer cites a sentence that was not given";
    }
    if (labels(answer).anyMatch(l -> l.length() > LONGEST_LABEL || MARKUP.matcher(l).find())) {
      return "the answer has a label that is too long or holds markup";
    }
    return texts(answer).map(AnswerReader::fault).filter(f -> !f.isEmpty()).findFirst().orElse("");
  }

  private static String fault(String text) {
    if (text.isBlank() || text.length() > LONGEST_TEXT) {
      return "the answer has an empty text or one over " + LONGEST_TEXT + " characters";
    }
    return MARKUP.matcher(text).find() ? "the answer has markup or an address in its prose" : "";
  }

  private static Stream<Integer> numbers(Answer answer) {
    return Stream.concat(cited(answer).map(Cited::from), labelled(answer).map(Labelled::from))
        .flatMap(List::stream);
  }

  private static Stream<String> labels(Answer answer) {
    return labelled(answer).map(Labelled::label);
  }

  private static Stream<String> texts(Answer answer) {
    return Stream.concat(cited(answer).map(Cited::text), labelled(answer).map(Labelled::text));
  }

  private static Stream<Cited> cited(Answer answer) {
    return Stream.concat(Stream.of(answer.headline(), answer.lead()), answer.insight().stream());
  }

  private static Stream<Labelled> labelled(Answer answer) {
    return Stream.concat(answer.facts().stream(), answer.impact().stream());
  }
}
