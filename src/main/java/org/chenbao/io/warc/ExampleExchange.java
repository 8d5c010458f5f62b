package org.chenbao.io.warc;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chenbao.io.Unusable;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// How one document of an example day was answered, where not as usual.
record ExampleExchange(
    Optional<Integer> status,
    Optional<String> contentType,
    String charset,
    String location,
    Optional<Instant> at) {

  static final ExampleExchange NONE =
      new ExampleExchange(Optional.empty(), Optional.empty(), "", "", Optional.empty());

  private static final ObjectMapper YAML =
      YAMLMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  private record Row(
      @Nullable String path,
      @Nullable Integer status,
      @Nullable String contentType,
      @Nullable String encode,
      @Nullable String location,
      @Nullable String at) {}

  /// The exceptions of a day by path; none where it has no `exchanges.yaml`.
  ///
  /// @throws Unusable where an entry is wrong or names a document that is not there
  static Map<String, ExampleExchange> read(Path folder) throws IOException {
    Path file = folder.resolve("exchanges.yaml");
    var exchanges = new LinkedHashMap<String, ExampleExchange>();
    if (Files.exists(file)) {
      for (Row row : rows(file)) {
        String path = Optional.ofNullable(row.path).orElse("");
        if (!Files.isRegularFile(folder.resolve("sites").resolve(path))) {
          throw new Unusable(Unusable.Kind.INPUT, file + ": no document '" + path + "'");
        }
        exchanges.put(path, exchange(row));
      }
    }
    return exchanges;
  }

  /// The document's bytes as its server sends them.
  byte[] encode(byte[] utf) {
    return charset.isEmpty()
        ? utf
        : new String(utf, StandardCharsets.UTF_8).getBytes(Charset.forName(charset));
  }

  private static List<Row> rows(Path file) throws IOException {
    try {
      return YAML.readValue(Files.readString(file), new TypeReference<List<Row>>() {});
    } catch (JacksonException e) {
      throw new Unusable(
          Unusable.Kind.INPUT,
          file + " line " + e.getLocation().getLineNr() + ": " + e.getOriginalMessage(),
          e);
    }
  }

  private static ExampleExchange exchange(Row row) {
    return new ExampleExchange(
        Optional.ofNullable(row.status),
        Optional.ofNullable(row.contentType),
        Optional.ofNullable(row.encode).orElse(""),
        Optional.ofNullable(row.location).orElse(""),
        Optional.ofNullable(row.at).map(OffsetDateTime::parse).map(OffsetDateTime::toInstant));
  }
}
