package org.chenbao.app.api;

import io.javalin.http.Context;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chenbao.app.desk.guard.Token;
import org.chenbao.app.desk.web.Declined;
import org.chenbao.model.Language;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// One request of a program, as a route reads it and answers it.
record Call(Context context, Token token) {
  /// Rows of an answer, where nothing is said of them.
  static final int PAGE = 50;

  static final int MOST = 200;
  private static final int LONGEST = 500;
  private static final JsonMapper JSON = JsonMapper.builder().build();

  LocalDate date() {
    return day(context.pathParam("date"));
  }

  Language language() {
    return language(context.pathParam("lang"));
  }

  static LocalDate day(String written) {
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

  /// A value of the query; empty where it is left out.
  Optional<String> asked(String name) {
    Optional<String> value = Optional.ofNullable(context.queryParam(name));
    if (value.filter(v -> v.length() > LONGEST).isPresent()) {
      throw Declined.large(name + " has at most " + LONGEST + " characters");
    }
    return value.filter(v -> !v.isBlank());
  }

  /// A whole number of the query.
  int number(String name, int standard, int most) {
    return asked(name).map(v -> number(name, v, most)).orElse(standard);
  }

  private static int number(String name, String written, int most) {
    if (!written.matches("\\d{1,6}") || Integer.parseInt(written) > most) {
      throw Declined.unreadable(name + " is a number, " + most + " at most");
    }
    return Integer.parseInt(written);
  }

  /// The JSON object that was sent; an empty one where nothing was.
  JsonNode body() {
    byte[] bytes = context.bodyAsBytes();
    try {
      JsonNode node = bytes.length == 0 ? JSON.createObjectNode() : JSON.readTree(bytes);
      if (node.isObject()) {
        return node;
      }
    } catch (JacksonException _) {
      throw Declined.unreadable("what was sent is not JSON");
    }
    throw Declined.unreadable("what was sent is not a JSON object");
  }

  /// Answers with a page of rows and, where there are more, where the next begins.
  void page(List<?> rows) {
    int limit = Math.max(1, number("limit", PAGE, MOST));
    int offset = number("offset", 0, Integer.MAX_VALUE);
    var page = new LinkedHashMap<String, Object>();
    page.put("total", rows.size());
    page.put("items", rows.stream().skip(offset).limit(limit).toList());
    if (offset + (long) limit < rows.size()) {
      page.put("next", offset + limit);
    }
    say(page);
  }

  void say(Object answer) {
    say("application/json", JSON.writeValueAsBytes(answer));
  }

  /// Answers, or says that nothing changed since the program asked last.
  void say(String type, byte[] bytes) {
    String tag = "\"" + digest(bytes) + "\"";
    context.header("ETag", tag);
    context.header("Cache-Control", "private, no-cache");
    String known = Optional.ofNullable(context.req().getHeader("If-None-Match")).orElse("");
    if (Arrays.stream(known.split(","))
        .map(k -> k.strip().replace("W/", ""))
        .anyMatch(tag::equals)) {
      context.status(304);
    } else {
      context.contentType(type).result(bytes);
    }
  }

  private static String digest(byte[] bytes) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(hash, 0, hash.length / 2);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /// Tells why a request is not answered, as RFC 9457 has it.
  static void problem(Context context, int status, String words) {
    var problem = new LinkedHashMap<String, Object>(Map.of("status", status));
    problem.put("title", words);
    context.contentType("application/problem+json").result(JSON.writeValueAsBytes(problem));
  }
}
