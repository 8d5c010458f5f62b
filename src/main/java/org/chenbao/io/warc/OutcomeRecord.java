package org.chenbao.io.warc;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import org.chenbao.model.Body;
import org.chenbao.model.Fetch;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/// The record of an address that gave nothing to keep: how asking it ended, as JSON in a metadata
/// record, so that a replay ends the same way and says the same in its report.
final class OutcomeRecord {
  /// Told from other people's metadata records by this.
  static final String TYPE = "application/x-chenbao-outcome+json";

  private static final ObjectMapper JSON = JsonMapper.builder().build();

  private OutcomeRecord() {}

  /// What to write; empty for an answer, which has a record of its own.
  static Optional<Body> of(Fetch fetch) {
    var row = JSON.createObjectNode();
    switch (fetch) {
      case Fetch.Fresh _ -> {
        return Optional.empty();
      }
      case Fetch.Unchanged _ -> row.put("ended", "unchanged");
      case Fetch.Throttled throttled ->
          row.put("ended", "throttled").put("until", throttled.until().toString());
      case Fetch.Refused refused -> row.put("ended", "refused").put("why", refused.why());
      case Fetch.Failed failed ->
          row.put("ended", "failed").put("why", failed.why()).put("reached", failed.reached());
    }
    return Optional.of(Body.of(row.toString().getBytes(StandardCharsets.UTF_8)));
  }

  /// What was written; a record that says nothing known is a failure.
  static Fetch read(String url, byte[] json) {
    try {
      JsonNode row = JSON.readTree(json);
      String why = row.path("why").asString("");
      return switch (row.path("ended").asString("")) {
        case "unchanged" -> new Fetch.Unchanged(url);
        case "throttled" -> new Fetch.Throttled(url, Instant.parse(row.path("until").asString("")));
        case "refused" -> new Fetch.Refused(url, why);
        case String _ -> new Fetch.Failed(url, why, row.path("reached").asBoolean(false));
      };
    } catch (JacksonException | DateTimeException _) {
      return new Fetch.Failed(url, "the record of how it ended cannot be read", false);
    }
  }
}
