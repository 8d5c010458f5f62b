package org.chenbao.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.chenbao.model.Body;
import tools.jackson.databind.JsonNode;

/// A document as a row of input gives it: by file, in Base64, or as HTML.
///
/// @param contentType empty where the row has none
/// @param url empty where the row has none
record Given(String id, Body body, String contentType, String url) {

  static Given of(JsonNode row) {
    String html = JsonLines.text(row, "html");
    String type = JsonLines.text(row, "contentType");
    // HTML in a row is text already, whatever charset its own declaration names.
    String known = html.isEmpty() ? type : "text/html; charset=utf-8";
    return new Given(JsonLines.need(row, "id"), body(row, html), known, JsonLines.text(row, "url"));
  }

  private static Body body(JsonNode row, String html) {
    if (row.path("html").isString()) {
      return Body.of(html.getBytes(StandardCharsets.UTF_8));
    }
    return row.path("base64").isString()
        ? Body.of(unpacked(JsonLines.text(row, "base64")))
        : Body.of(file(JsonLines.need(row, "file")));
  }

  private static byte[] unpacked(String text) {
    try {
      return Base64.getDecoder().decode(text);
    } catch (IllegalArgumentException _) {
      throw CommandFailure.unusable("a row's \"base64\" is not Base64 (RFC 4648)");
    }
  }

  private static byte[] file(String name) {
    try {
      return Files.readAllBytes(Path.of(name));
    } catch (IOException _) {
      throw CommandFailure.unusable(name + " cannot be read; \"file\" must name a document");
    }
  }
}
