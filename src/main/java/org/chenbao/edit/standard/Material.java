package org.chenbao.edit.standard;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chenbao.edit.write.Passage;
import tools.jackson.databind.json.JsonMapper;

/// A story's numbered sentences as they travel to a model: report by report, each with its source
/// and day said once.
///
/// Each sentence is a JSON string, so none can end its own quotation; the pen puts a fence around
/// all of them on the way out.
final class Material {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private Material() {}

  /// These passages, numbered from 1 in their order: `[{"source":…,"date":…,"1":…,"4":…},…]`.
  static String of(List<Passage> passages, ZoneId zone) {
    var reports = new LinkedHashMap<String, Map<String, String>>();
    for (int i = 0; i < passages.size(); i++) {
      Passage passage = passages.get(i);
      reports
          .computeIfAbsent(passage.article().id(), _ -> report(passage, zone))
          .put(String.valueOf(i + 1), passage.words());
    }
    return JSON.writeValueAsString(reports.values());
  }

  private static Map<String, String> report(Passage passage, ZoneId zone) {
    var origin = passage.article().origin();
    var report = new LinkedHashMap<String, String>();
    report.put("source", origin.outlet().name());
    report.put("date", origin.published().atZone(zone).toLocalDate().toString());
    return report;
  }
}
