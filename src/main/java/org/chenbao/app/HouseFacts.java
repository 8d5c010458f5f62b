package org.chenbao.app;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chenbao.app.api.House;
import org.chenbao.collect.health.Standing;
import org.chenbao.io.archive.Archive;
import org.chenbao.io.llm.Cost;
import org.chenbao.model.Language;
import org.chenbao.model.Source;

/// Sources, costs and files of a data folder, for programs that ask.
///
/// @param costs what was spent in a span of time
record HouseFacts(Path data, Profile profile, Books costs) implements House {
  /// The books of what models used.
  interface Books {
    /// What was spent from `from` (inclusive) to `before` (exclusive).
    List<Cost> between(Instant from, Instant before);
  }

  @Override
  public List<Map<String, Object>> sources() {
    Map<String, Standing> standings = Archive.standings(data);
    var rows = new ArrayList<Map<String, Object>>();
    asked()
        .forEach((whose, sources) ->
            sources.forEach(
                s -> rows.add(row(whose, s, Optional.ofNullable(standings.get(s.url()))))));
    return List.copyOf(rows);
  }

  private Map<String, List<Source>> asked() {
    var own = new OwnSources(data);
    var asked = new LinkedHashMap<String, List<Source>>();
    profile
        .sources()
        .ifPresentOrElse(
            file -> asked.put("profile", OwnSources.given(file)),
            () -> {
              asked.put("built-in", Bundled.sources());
              asked.put("own", own.always());
            });
    asked.put("once", own.once());
    return asked;
  }

  private static Map<String, Object> row(String whose, Source source, Optional<Standing> known) {
    var row = new LinkedHashMap<String, Object>();
    row.put("id", source.id());
    row.put("whose", whose);
    row.put("kind", source.kind().name().toLowerCase(Locale.ROOT));
    row.put("tier", source.outlet().tier().name().toLowerCase(Locale.ROOT));
    row.put("name", source.outlet().name());
    row.put("url", source.url());
    row.put("outcome", known.map(s -> s.last().outcome()).orElse(""));
    row.put("why", known.map(s -> s.last().why()).orElse(""));
    row.put("asked", known.map(s -> s.last().at().toString()).orElse(null));
    row.put("good", known.flatMap(Standing::good).map(g -> g.at().toString()).orElse(null));
    row.put("failures", known.map(Standing::failures).orElse(0));
    row.put("due", known.map(s -> s.outlook().due().toString()).orElse(null));
    return row;
  }

  @Override
  public Map<String, Object> costs(Instant from, Instant before) {
    return CostCommand.rows(costs.between(from, before));
  }

  @Override
  public Optional<byte[]> markdown(LocalDate date, Language language) {
    return Optional.ofNullable(new EditionFiles(data).of(date, language).get("edition.md"));
  }
}
