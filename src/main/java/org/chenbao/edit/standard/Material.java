package org.chenbao.edit.standard;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.chenbao.edit.write.Passage;
import org.chenbao.model.Fingerprint;
import tools.jackson.databind.json.JsonMapper;

/// A story's numbered sentences as they travel to a model.
///
/// Each is a JSON string, so no sentence can end its own quotation; the fence around them is
/// derived from all of them, so none can contain it.
final class Material {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int FENCE_DIGITS = 16;

  private Material() {}

  /// The fenced material of these passages, numbered from 1.
  static String of(List<Passage> passages, ZoneId zone) {
    List<Map<String, Object>> rows =
        IntStream.range(0, passages.size())
            .mapToObj(i -> row(i + 1, passages.get(i), zone))
            .toList();
    String json = JSON.writeValueAsString(rows);
    String fence = "====" + Fingerprint.of(json).substring(0, FENCE_DIGITS) + "====";
    return fence + "\n" + json + "\n" + fence;
  }

  private static Map<String, Object> row(int number, Passage passage, ZoneId zone) {
    var row = new LinkedHashMap<String, Object>();
    row.put("n", number);
    row.put("source", passage.article().origin().outlet().name());
    row.put("date", passage.article().origin().published().atZone(zone).toLocalDate().toString());
    row.put("text", passage.words());
    return row;
  }
}
