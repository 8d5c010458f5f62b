package org.chenbao.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.chenbao.collect.health.Standing;
import org.chenbao.io.archive.Archive;
import org.chenbao.model.Source;

/// Whom a run asks, and how each has answered, as rows of JSON.
record SourceRows(Scout scout) {

  /// The rows.
  ///
  /// @param more adds to a row what else is known of its source
  List<Map<String, Object>> all(BiConsumer<Source, Map<String, Object>> more) {
    Map<String, Standing> standings = Archive.standings(scout.data());
    Set<String> off = scout.own().off();
    var rows = new ArrayList<Map<String, Object>>();
    scout
        .asked()
        .forEach((whose, sources) ->
            sources.forEach(source -> {
              Map<String, Object> row = row(whose, source);
              row.put("off", off.contains(source.url()));
              stand(row, Optional.ofNullable(standings.get(source.url())));
              more.accept(source, row);
              rows.add(row);
            }));
    return List.copyOf(rows);
  }

  private static Map<String, Object> row(String whose, Source source) {
    var row = new LinkedHashMap<String, Object>();
    row.put("id", source.id());
    row.put("whose", whose);
    row.put("kind", source.kind().name().toLowerCase(Locale.ROOT));
    row.put("tier", source.outlet().tier().name().toLowerCase(Locale.ROOT));
    row.put("name", source.outlet().name());
    row.put("url", source.url());
    return row;
  }

  private static void stand(Map<String, Object> row, Optional<Standing> known) {
    row.put("outcome", known.map(s -> s.last().outcome()).orElse(""));
    row.put("why", known.map(s -> s.last().why()).orElse(""));
    row.put("asked", known.map(s -> s.last().at().toString()).orElse(null));
    row.put("good", known.flatMap(Standing::good).map(g -> g.at().toString()).orElse(null));
    row.put("failures", known.map(Standing::failures).orElse(0));
    row.put("daily", known.map(s -> Math.round(s.outlook().daily() * 10) / 10.0).orElse(0.0));
    row.put("due", known.map(s -> s.outlook().due().toString()).orElse(null));
  }
}
