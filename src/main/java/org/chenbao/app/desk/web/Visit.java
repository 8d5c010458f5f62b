package org.chenbao.app.desk.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.chenbao.app.desk.guard.Session;
import org.chenbao.model.Language;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/// One request, as a route reads it and answers it: everything in it is bounded and checked.
///
/// @param session of the person who makes it
record Visit(Context context, Session session) {
  /// An edition has some 30,000 characters, three bytes each, and a paste may be larger.
  static final int MOST_BYTES = 2_000_000;

  private static final ObjectMapper JSON = JsonMapper.builder().build();

  /// True where whoever looks has a wish of RFC 7240; what changes something is done at once.
  boolean prefers(String wish) {
    return Shield.reading(context)
        && Arrays.stream(Shield.header(context, "Prefer").split("[,;]"))
            .anyMatch(given -> given.strip().equalsIgnoreCase(wish));
  }

  /// The day that the path names.
  LocalDate date() {
    return date(context.pathParam("date"));
  }

  /// The language that the path names.
  Language language() {
    return language(context.pathParam("lang"));
  }

  static LocalDate date(String written) {
    try {
      return LocalDate.parse(written);
    } catch (DateTimeException _) {
      throw Declined.unreadable("a day is written as 2026-02-13");
    }
  }

  static Language language(String written) {
    Language language = Language.of(written);
    if (language == Language.OTHER) {
      throw Declined.unreadable("the language is zh or en");
    }
    return language;
  }

  /// A number in the path or the query.
  static long number(String written) {
    if (!written.matches("\\d{1,15}")) {
      throw Declined.unreadable("a version is a number");
    }
    return Long.parseLong(written);
  }

  /// The JSON object that was sent.
  JsonNode body() {
    byte[] bytes = bytes();
    try {
      JsonNode node = JSON.readTree(bytes);
      if (node.isObject()) {
        return node;
      }
    } catch (JacksonException _) {
      throw Declined.unreadable("what was sent is not JSON");
    }
    throw Declined.unreadable("what was sent is not a JSON object");
  }

  private byte[] bytes() {
    try (InputStream in = context.req().getInputStream()) {
      byte[] bytes = in.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        throw Declined.large("at most " + MOST_BYTES + " bytes are taken at once");
      }
      return bytes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A text in what was sent, empty where it is left out.
  ///
  /// @param most its characters at most
  static String text(JsonNode body, String key, int most) {
    JsonNode node = body.path(key);
    if (node.isMissingNode() || node.isNull()) {
      return "";
    }
    if (!node.isString()) {
      throw Declined.unreadable(key + " is a text");
    }
    String text = node.asString();
    if (text.length() > most) {
      throw Declined.large(key + " has at most " + most + " characters");
    }
    return text;
  }

  /// A list of texts in what was sent.
  static List<String> texts(JsonNode body, String key, int most) {
    JsonNode node = body.path(key);
    if (node.isMissingNode() || node.isNull()) {
      return List.of();
    }
    if (!node.isArray() || node.size() > most || node.valueStream().anyMatch(v -> !v.isString())) {
      throw Declined.unreadable(key + " is a list of at most " + most + " texts");
    }
    return node.valueStream().map(JsonNode::asString).toList();
  }

  /// A yes or no in what was sent.
  static boolean flag(JsonNode body, String key) {
    JsonNode node = body.path(key);
    if (!node.isBoolean()) {
      throw Declined.unreadable(key + " is true or false");
    }
    return node.asBoolean();
  }

  /// A number in what was sent.
  static long number(JsonNode body, String key) {
    JsonNode node = body.path(key);
    if (!node.canConvertToLong() || node.asLong() < 0) {
      throw Declined.unreadable(key + " is a number");
    }
    return node.asLong();
  }

  /// Who sits there.
  String name() {
    return session.name();
  }

  /// Answers.
  void say(Object answer) {
    say(context, answer);
  }

  static void say(Context context, Object answer) {
    context.contentType("application/json").result(JSON.writeValueAsBytes(answer));
  }

  /// JSON that was kept.
  static JsonNode read(String json) {
    return JSON.readTree(json);
  }

  /// The same as text.
  static String json(Object answer) {
    return JSON.writeValueAsString(answer);
  }

  /// The language a person reads: what they chose, or what the browser says.
  static String tongue(String accepted) {
    return accepted.strip().toLowerCase(Locale.ROOT).startsWith("en") ? "en" : "zh";
  }
}
