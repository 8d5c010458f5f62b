package org.chenbao.edit.standard;

import com.fasterxml.jackson.annotation.Nulls;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/// Reads a model's answer, or says why it is refused.
final class AnswerReader {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .changeDefaultNullHandling(nulls -> nulls.withContentNulls(Nulls.FAIL))
          .build();

  private AnswerReader() {}

  /// How reading ended.
  sealed interface Reading<T> {
    /// An answer that fits.
    record Fits<T>(T answer) implements Reading<T> {}

    /// An answer that must not be used.
    ///
    /// @param why in our own words: it is told to the model that is asked again
    record Unfit<T>(String why) implements Reading<T> {}
  }

  /// Reads an answer about `sentences` numbered sentences, given under a guide.
  static Reading<Answer> read(String text, int sentences, Guide guide) {
    return read(text, Answer.class, answer -> new Form(guide).fault(answer, sentences));
  }

  /// Reads an answer of any form.
  ///
  /// @param fault what is wrong with one that fits its schema
  static <T> Reading<T> read(String text, Class<T> form, Function<T, Optional<String>> fault) {
    try {
      @Nullable T answer = JSON.readValue(object(text), form);
      return answer == null
          ? new Reading.Unfit<>("it was empty")
          : fault
              .apply(answer)
              .<Reading<T>>map(Reading.Unfit::new)
              .orElseGet(() -> new Reading.Fits<>(answer));
    } catch (JacksonException e) {
      return new Reading.Unfit<>("it was not one JSON object that fits the schema");
    }
  }

  /// Models like to put a fence or a word around JSON: one object is taken, two are refused later.
  private static String object(String text) {
    int first = text.indexOf('{');
    int last = text.lastIndexOf('}');
    return first < 0 || last < first ? text : text.substring(first, last + 1);
  }
}
