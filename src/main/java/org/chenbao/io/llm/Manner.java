package org.chenbao.io.llm;

import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Which of an API's optional words an endpoint understands.
///
/// Servers that call themselves compatible refuse different ones; each is then left out, one at a
/// time, and the endpoint is spoken to that way from there on.
///
/// @param form how the answer's form is asked for
/// @param temperature it may be set to 0; models that reason refuse it
/// @param limit the name of the limit on the answer's length, where it has more than one
/// @param extra what else the provider wants said, as a JSON object
record Manner(Form form, boolean temperature, String limit, String extra) {
  private static final String LIMIT = "max_tokens";
  private static final String NEWER_LIMIT = "max_completion_tokens";
  private static final String NOTHING = "{}";
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /// For an endpoint that nothing is known of.
  static final Manner FULL = new Manner(Form.SCHEMA, true, LIMIT, NOTHING);

  /// How the form of an answer is asked for.
  enum Form {
    /// The provider holds the model to a JSON Schema.
    SCHEMA,
    /// The provider holds the model to JSON; the schema is told in words.
    OBJECT,
    /// All is told in words.
    WORDS
  }

  /// What to try after a refusal; empty where nothing is left to leave out.
  ///
  /// @param complaint what the endpoint said
  Optional<Manner> without(String complaint) {
    if (extras().propertyNames().stream().anyMatch(complaint::contains)) {
      return Optional.of(new Manner(form, temperature, limit, NOTHING));
    }
    if (temperature && complaint.contains("temperature")) {
      return Optional.of(new Manner(form, false, limit, extra));
    }
    if (limit.equals(LIMIT) && complaint.contains(LIMIT)) {
      return Optional.of(new Manner(form, temperature, NEWER_LIMIT, extra));
    }
    return switch (form) {
      case SCHEMA -> Optional.of(new Manner(Form.OBJECT, temperature, limit, extra));
      case OBJECT ->
          complaint.contains("format")
              ? Optional.of(new Manner(Form.WORDS, temperature, limit, extra))
              : Optional.empty();
      case WORDS -> Optional.empty();
    };
  }

  /// What else is to be said, by name.
  JsonNode extras() {
    return JSON.readTree(extra);
  }
}
