package org.chenbao.app;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chenbao.app.desk.web.Declined;
import org.chenbao.app.desk.web.Sources;
import org.chenbao.collect.Probe.Sight;
import org.chenbao.collect.SourceOutcome.Ending;
import org.chenbao.collect.feed.Feed;
import org.chenbao.io.archive.Archive;
import org.chenbao.io.archive.Harvest;
import org.chenbao.io.archive.Run;
import org.chenbao.model.Source;

/// The sources for a person at the desk: what `chenbao sources` shows and does, by the same code.
final class DeskSources implements Sources {
  /// What a source brought is counted over a week: many publish on workdays alone.
  private static final int DAYS = 7;

  /// Enough to see that it is the right one.
  private static final int SHOWN = 5;

  /// A page leads to more feeds than this only where it is a list of feeds.
  private static final int MOST_FEEDS = 20;

  private static final int LONGEST = 300;

  private final Archive archive;
  private final Scout scout;

  DeskSources(Archive archive, Scout scout) {
    this.archive = archive;
    this.scout = scout;
  }

  @Override
  public Map<String, Object> told() {
    Optional<LocalDate> last = archive.desk().runs().stream().findFirst().map(Run::date);
    Map<String, Harvest> harvest =
        last
            .map(day -> day.minusDays(DAYS - 1).atStartOfDay(ZoneOffset.UTC).toInstant())
            .map(archive::harvest)
            .orElse(List.of())
            .stream()
            .collect(Collectors.toMap(Harvest::outlet, Function.identity()));
    Set<Source> risky = new HashSet<>(scout.unverified());
    var told = new LinkedHashMap<String, Object>();
    told.put("last", last.map(LocalDate::toString).orElse(null));
    told.put("days", DAYS);
    told.put("list", scout.profile().sources().map(Object::toString).orElse(""));
    told.put(
        "items",
        new SourceRows(scout)
            .all((source, row) -> {
              Optional<Harvest> brought = Optional.ofNullable(harvest.get(source.outlet().name()));
              row.put("articles", brought.map(Harvest::articles).orElse(0));
              row.put("flagged", brought.map(Harvest::flagged).orElse(0));
              row.put("unverified", risky.contains(source));
            }));
    return told;
  }

  @Override
  public Map<String, Object> test(String which) {
    return switch (scout.test(which)) {
      case Sight.AFeed(String at, Feed feed) -> row(at, feed);
      case Sight.APage(String at, var page, List<String> feeds) -> {
        var row = row("page", at);
        row.put("title", cut(page.head().title()));
        row.put("kind", page.kind().name().toLowerCase(Locale.ROOT));
        row.put("feeds", feeds.stream().limit(MOST_FEEDS).toList());
        yield row;
      }
      case Sight.Nothing(Ending ending) -> {
        var row = row("nothing", which);
        row.put("outcome", ending.label());
        row.put("words", cut(ending.why()));
        yield row;
      }
    };
  }

  @Override
  public synchronized Map<String, Object> add(String url) {
    scout
        .profile()
        .sources()
        .ifPresent(file -> {
          throw Declined.impossible("the profile asks the list in " + file + ": add it there");
        });
    return switch (scout.add(url)) {
      case Scout.Added.Found(String at, Feed feed, Scout.Known known) -> {
        Map<String, Object> row = row(at, feed);
        row.put("known", known.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        yield row;
      }
      case Scout.Added.NoFeed(String at) ->
          throw Declined.impossible(at + " leads to no feed; a single article is added to its day");
      case Scout.Added.Nothing(String _, Ending ending) ->
          throw Declined.impossible(cut(ending.label() + ": " + ending.why()));
    };
  }

  @Override
  public synchronized void turn(String url, boolean on) {
    Source source =
        scout
            .source(url)
            .orElseThrow(() -> Declined.missing("there is no such source: look at the list again"));
    scout.own().turn(source, on);
  }

  private static Map<String, Object> row(String what, String at) {
    var row = new LinkedHashMap<String, Object>();
    row.put("what", what);
    row.put("at", at);
    return row;
  }

  private static Map<String, Object> row(String at, Feed feed) {
    var row = row("feed", at);
    row.put("title", cut(feed.label().title()));
    row.put("format", feed.form().format().toString());
    row.put("entries", feed.entries().size());
    row.put(
        "newest",
        feed.entries().stream()
            .limit(SHOWN)
            .map(e ->
                Map.of(
                    "title", cut(e.label().title()),
                    "link", e.label().link(),
                    "at", e.times().best().map(Instant::toString).orElse("")))
            .toList());
    return row;
  }

  private static String cut(String words) {
    return words.length() > LONGEST ? words.substring(0, LONGEST) + "…" : words;
  }
}
