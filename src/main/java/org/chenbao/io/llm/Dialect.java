package org.chenbao.io.llm;

import java.util.Map;
import org.chenbao.edit.Pen.Usage;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The way an API is spoken to: where its questions go, how they look, how its answers look.
///
/// Written from the documentation of each API. None gets tools, history or anything to look up.
sealed interface Dialect permits AnthropicMessages, ChatCompletions, GeminiContent, OllamaChat {

  /// What stands behind a base address.
  String path(String model);

  /// The headers that carry a key, and those that every question needs.
  Map<String, String> headers(String key);

  /// The body of a question.
  ObjectNode request(Question question);

  /// What a good response says.
  ///
  /// @param most what was used where the endpoint does not say
  Completion read(JsonNode response, Usage most);

  /// The dialect of a name in the table of providers.
  static Dialect of(String name) {
    return switch (name) {
      case "chat" -> new ChatCompletions();
      case "messages" -> new AnthropicMessages();
      case "generate" -> new GeminiContent();
      case "ollama" -> new OllamaChat();
      default -> throw new IllegalArgumentException("no dialect " + name);
    };
  }
}
