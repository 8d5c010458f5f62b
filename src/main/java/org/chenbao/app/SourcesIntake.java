package org.chenbao.app;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.chenbao.collect.Collector;
import org.chenbao.collect.Gathered;
import org.chenbao.collect.SourceOutcome;
import org.chenbao.collect.health.Standing;
import org.chenbao.model.Article;
import org.chenbao.model.Finding;
import org.chenbao.model.Source;

/// Articles from sources, live or replayed.
final class SourcesIntake implements Intake {
  private final Collector collector;
  private final List<Source> sources;
  private final Instant now;
  private final Supplier<List<Finding>> risks;
  private Gathered gathered = Gathered.NOTHING;

  /// @param now the end of the window of news
  SourcesIntake(Collector collector, List<Source> sources, Instant now) {
    this(collector, sources, now, List::of);
  }

  /// @param risks tells what else there is to tell of the run
  SourcesIntake(
      Collector collector, List<Source> sources, Instant now, Supplier<List<Finding>> risks) {
    this.collector = collector;
    this.sources = List.copyOf(sources);
    this.now = now;
    this.risks = risks;
  }

  /// Asks every source.
  ///
  /// @throws CommandFailure where not one could be reached (exit code 3)
  @Override
  public List<Article> articles() {
    gathered = collector.gather(sources, now);
    if (gathered.outcomes().stream().noneMatch(o -> o.ending().reached())) {
      throw CommandFailure.unreachable(
          "none of "
              + sources.size()
              + " sources could be reached; check the network, or see a day offline with"
              + " chenbao brief --example");
    }
    return gathered.articles();
  }

  @Override
  public List<Map<String, Object>> outcomes() {
    return gathered.outcomes().stream().map(SourcesIntake::row).toList();
  }

  @Override
  public Map<String, Standing> standings() {
    Map<String, Standing> standings = new LinkedHashMap<>();
    gathered
        .outcomes()
        .forEach(o -> o.standing().ifPresent(s -> standings.put(o.source().url(), s)));
    return standings;
  }

  @Override
  public List<Finding> findings() {
    return Stream.concat(risks.get().stream(), gathered.incident().stream()).toList();
  }

  private static Map<String, Object> row(SourceOutcome outcome) {
    var row = new LinkedHashMap<String, Object>();
    row.put("id", outcome.source().id());
    row.put("name", outcome.source().outlet().name());
    row.put("url", outcome.source().url());
    row.put("outcome", outcome.ending().label());
    row.put("why", outcome.ending().why());
    row.put("entries", outcome.tally().seen());
    row.put("articles", outcome.tally().made());
    row.put("offTopic", outcome.tally().offTopic());
    row.put("old", outcome.tally().old());
    row.put("doubled", outcome.tally().doubled());
    row.put(
        "findings", outcome.findings().stream().map(f -> f.rule() + ": " + f.detail()).toList());
    outcome.standing().ifPresent(s -> row.put("health", health(s)));
    return row;
  }

  private static String why(Standing.Last last) {
    return last.why().isEmpty() ? "" : ": " + last.why();
  }

  private static Map<String, Object> health(Standing standing) {
    var row = new LinkedHashMap<String, Object>();
    row.put("last", standing.last().outcome() + why(standing.last()));
    row.put("lastGood", standing.good().map(g -> g.at().toString()).orElse(""));
    row.put("failuresInARow", standing.failures());
    row.put("itemsADay", Math.round(standing.outlook().daily() * 10) / 10.0);
    row.put("due", standing.outlook().due().toString());
    return row;
  }
}
