package org.chenbao.app;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.chenbao.app.Stages.Stage;
import org.chenbao.model.Edition;
import org.chenbao.model.Finding;
import org.chenbao.model.Language;
import org.chenbao.model.Removed;
import org.chenbao.model.Risk;
import org.chenbao.model.Ruling;
import org.chenbao.model.Story;

/// What is to be known of a run: `report.json`.
///
/// @param asked how asking ended
/// @param stages what each stage made and took
/// @param model calls of a language model
/// @param ruling the gate's
record Report(Asked asked, List<Stage> stages, ModelBooks model, Ruling ruling) {

  /// How asking ended.
  ///
  /// @param sources of each source, as rows
  /// @param findings of asking as a whole
  record Asked(List<Map<String, Object>> sources, List<Finding> findings) {
    /// Nobody was asked.
    static final Asked NOBODY = new Asked(List.of(), List.of());

    Asked {
      sources = List.copyOf(sources);
      findings = List.copyOf(findings);
    }
  }

  /// The file's bytes: UTF-8, indented, ended by a line feed.
  byte[] bytes() {
    String json = JsonLines.JSON.writerWithDefaultPrettyPrinter().writeValueAsString(rows()) + "\n";
    return json.getBytes(StandardCharsets.UTF_8);
  }

  private Map<String, Object> rows() {
    Edition edition = ruling.edition();
    var rows = new LinkedHashMap<String, Object>();
    Language language = edition.masthead().language();
    rows.put("date", edition.masthead().date().toString());
    rows.put("writer", edition.masthead().imprint().writer());
    rows.put("sources", asked.sources);
    rows.put("findings", asked.findings.stream().map(f -> f.rule() + ": " + f.detail()).toList());
    rows.put("stages", stages.stream().map(Report::stage).toList());
    rows.put("seconds", round(stages.stream().mapToDouble(Stage::seconds).sum()));
    rows.put("counts", counts(edition));
    rows.put("model", model.rows());
    rows.put("removed", edition.removed().stream().map(r -> removed(r, language)).toList());
    rows.put("risks", edition.all().stream().flatMap(p -> risks(p.story(), language)).toList());
    rows.put("gate", gate());
    return rows;
  }

  /// The risks of a story with the outlets whose reports they come from.
  private static Stream<Map<String, Object>> risks(Story story, Language language) {
    return Risk.of(story).stream()
        .map(risk -> {
          var row = new LinkedHashMap<String, Object>();
          row.put("story", story.id());
          row.put("risk", risk.kind().name().toLowerCase(Locale.ROOT));
          row.put("words", risk.kind().words().in(language));
          row.put("sources", risk.outlets(story));
          return row;
        });
  }

  private Map<String, Object> counts(Edition edition) {
    var rows = new LinkedHashMap<String, Object>();
    rows.put("themes", edition.themes().size());
    rows.put("stories", edition.stories().size());
    rows.put("briefs", edition.all().size() - edition.stories().size());
    rows.put("claims", edition.all().stream().mapToInt(p -> p.claims().size()).sum());
    return rows;
  }

  private Map<String, Object> gate() {
    var rows = new LinkedHashMap<String, Object>();
    rows.put("passed", ruling instanceof Ruling.Cleared);
    rows.put("checks", ruling.checks().stream().map(Report::check).toList());
    return rows;
  }

  private static Map<String, Object> stage(Stage stage) {
    var row = new LinkedHashMap<String, Object>();
    row.put("stage", stage.name());
    row.put("count", stage.count());
    row.put("seconds", round(stage.seconds()));
    row.put("peakHeapMiB", stage.heap());
    return row;
  }

  private static Map<String, Object> removed(Removed removed, Language language) {
    var row = new LinkedHashMap<String, Object>();
    row.put("story", removed.story());
    row.put("text", removed.text());
    row.put("reason", removed.reason().in(language));
    return row;
  }

  private static Map<String, Object> check(Ruling.Check check) {
    var row = new LinkedHashMap<String, Object>();
    row.put("rule", check.rule());
    row.put("passed", check.passed());
    row.put("detail", check.detail(Language.EN));
    row.put("weight", check.weight().name().toLowerCase(Locale.ROOT));
    row.put("found", check.faults().stream().map(Report::fault).toList());
    return row;
  }

  private static Map<String, Object> fault(Ruling.Fault fault) {
    var row = new LinkedHashMap<String, Object>();
    row.put("story", fault.story());
    row.put("text", fault.words().english());
    return row;
  }

  private static double round(double seconds) {
    return Math.round(seconds * 1000) / 1000.0;
  }
}
