package org.chenbao.app;

import java.io.PrintWriter;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chenbao.app.desk.duty.Runs.Watch;
import org.chenbao.collect.Web;
import org.chenbao.model.Fetch;
import org.chenbao.model.Source;

/// Tells the desk how far a run is: each source as it answers, then what became of it, and each
/// stage.
final class DeskProgress extends Progress {
  private final Watch watch;

  DeskProgress(Watch watch) {
    super(new PrintWriter(Writer.nullWriter()), true);
    this.watch = watch;
  }

  @Override
  void done(Stages.Stage stage) {
    watch.stage(stage.name(), stage.count(), stage.seconds());
  }

  @Override
  void asked(List<Map<String, Object>> outcomes) {
    for (Map<String, Object> row : outcomes) {
      watch.source(
          text(row, "id"),
          text(row, "name"),
          text(row, "outcome"),
          text(row, "why"),
          row.get("articles") instanceof Integer made ? made : 0);
    }
  }

  private static String text(Map<String, Object> row, String key) {
    return String.valueOf(row.getOrDefault(key, ""));
  }

  @Override
  Web watching(Web web, List<Source> sources) {
    Map<String, Source> byUrl = new HashMap<>();
    sources.forEach(source -> byUrl.put(source.url(), source));
    return (url, purpose) -> {
      Fetch fetch = web.fetch(url, purpose);
      Source source = byUrl.get(url);
      if (source != null) {
        watch.source(source.id(), source.outlet().name(), answered(fetch), why(fetch), 0);
      }
      return fetch;
    };
  }

  private static String answered(Fetch fetch) {
    return switch (fetch) {
      case Fetch.Fresh _ -> "answered";
      case Fetch.Unchanged _ -> "unchanged";
      case Fetch.Throttled _ -> "throttled";
      case Fetch.Refused _ -> "refused";
      case Fetch.Failed _ -> "failed";
    };
  }

  private static String why(Fetch fetch) {
    return switch (fetch) {
      case Fetch.Refused(_, String why) -> why;
      case Fetch.Failed(_, String why, _) -> why;
      case Fetch.Throttled(_, var until) -> "asks to wait until " + until;
      case Fetch.Fresh _, Fetch.Unchanged _ -> "";
    };
  }
}
