package org.chenbao.edit.standard;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.chenbao.edit.Pen.Prompt;
import org.chenbao.edit.Wording;
import org.chenbao.model.Fingerprint;
import org.chenbao.model.Language;

/// What a model is told to do with a story's material, and the form its answer must have.
///
/// @param instructions in the edition's language
/// @param advice true where readers ask for investment advice
public record Guide(String instructions, Language language, boolean advice) {
  private static final String SCHEMA = resource("answer-schema.json");

  /// Where the instructions say whether there may be investment advice.
  private static final String PLACE = "{advice}";

  /// Where the instructions leave a place for it, what holds of advice stands there.
  public Guide {
    Wording rule = advice ? Wording.ADVICE_WELCOME : Wording.ADVICE_UNWELCOME;
    instructions = instructions.strip().replace(PLACE, rule.in(language));
  }

  /// The guide that ships with the program.
  public static Guide builtIn(Language language, boolean advice) {
    return new Guide(resource(fileName(language)), language, advice);
  }

  /// The name of the file that holds the instructions in a language.
  public static String fileName(Language language) {
    return "instructions-" + (language == Language.EN ? "en" : "zh") + ".md";
  }

  /// The form of an answer, as JSON Schema.
  String schema() {
    return SCHEMA;
  }

  /// What the report knows these words by.
  public String fingerprint() {
    return Fingerprint.of(instructions + "\u0000" + SCHEMA);
  }

  /// A prompt after an answer that did not fit: it is said what was wrong, and nothing else.
  static Prompt again(Prompt prompt, String fault) {
    String told =
        prompt.instructions()
            + "\n\nYour last answer could not be used: "
            + fault
            + ". Answer anew.";
    return new Prompt(prompt.subject(), told, prompt.material(), prompt.schema());
  }

  private static String resource(String name) {
    try (InputStream in = Objects.requireNonNull(Guide.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
