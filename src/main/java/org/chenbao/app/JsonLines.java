package org.chenbao.app;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/// JSON Lines in and out: UTF-8, one object a line, ended by a line feed alone.
final class JsonLines {
  /// The one mapper of the commands; thread-safe.
  static final ObjectMapper JSON = JsonMapper.builder().build();

  private static final int GZIP_MAGIC = 0x8b1f;

  private JsonLines() {}

  /// Hands each object of a stream to `each`, as it comes; blank lines are passed over.
  ///
  /// @param name what to call the input in an error
  /// @throws CommandFailure where a line is not a JSON object
  static void read(InputStream in, String name, Consumer<JsonNode> each) {
    var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    try {
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (!line.isBlank()) {
          each.accept(object(line, name + " line " + number));
        }
      }
    } catch (IOException e) {
      throw CommandFailure.unusable(name + " cannot be read: " + e.getMessage());
    }
  }

  /// Reads a file, gzipped or plain, told apart by its first bytes.
  static void read(Path file, Consumer<JsonNode> each) {
    try (InputStream in = open(file)) {
      read(in, file.toString(), each);
    } catch (IOException e) {
      throw CommandFailure.unusable(file + " cannot be read: " + reason(e));
    }
  }

  /// Writes one object as one line and flushes, so that a pipe sees it at once.
  static void write(PrintStream out, Object value) {
    out.print(JSON.writeValueAsString(value) + "\n");
    out.flush();
    if (out.checkError()) {
      throw new UncheckedIOException(
          "the reader of the output has gone", new IOException("broken pipe"));
    }
  }

  /// The text of a string field; empty where it is absent or null.
  static String text(JsonNode row, String field) {
    JsonNode value = row.path(field);
    return value.isString() ? value.stringValue() : value.isNumber() ? value.toString() : "";
  }

  /// The text of a string field that has to be there.
  static String need(JsonNode row, String field) {
    String value = text(row, field);
    if (value.isEmpty()) {
      throw CommandFailure.unusable("a row has no \"" + field + "\": " + brief(row.toString()));
    }
    return value;
  }

  private static InputStream open(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw CommandFailure.noFile(file);
    }
    var in = new BufferedInputStream(Files.newInputStream(file));
    in.mark(2);
    int magic = in.read() | in.read() << 8;
    in.reset();
    return magic == GZIP_MAGIC ? new GZIPInputStream(in) : in;
  }

  private static JsonNode object(String line, String where) {
    try {
      JsonNode node = JSON.readTree(line);
      if (node.isObject()) {
        return node;
      }
    } catch (JacksonException e) {
      throw CommandFailure.unusable(
          where + " is not JSON: " + brief(e.getOriginalMessage()) + " (one object a line)");
    }
    throw CommandFailure.unusable(where + " is not a JSON object: " + brief(line));
  }

  private static String reason(IOException e) {
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }

  private static String brief(String text) {
    String line = text.replaceAll("\\s+", " ");
    return line.length() <= 80 ? line : line.substring(0, 79) + "…";
  }
}
