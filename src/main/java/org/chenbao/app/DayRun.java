package org.chenbao.app;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chenbao.collect.Collector;
import org.chenbao.collect.Web;
import org.chenbao.collect.health.Diary;
import org.chenbao.io.archive.Archive;
import org.chenbao.io.archive.RunCaptures;
import org.chenbao.io.warc.WarcWeb;
import org.chenbao.io.web.OkHttpWeb;
import org.chenbao.model.Article;
import org.chenbao.model.Finding;
import org.chenbao.model.Source;

/// A run for one day: live, from captures, or from articles.
final class DayRun {
  /// Answers are recorded for the example day alone.
  private static final Path NO_ANSWERS = Path.of("");

  private final BriefOptions options;
  private final Path data;
  private final Console console;
  private final Profile profile;
  private final InstantSource clock = InstantSource.system();
  private final Lockdown lockdown = new Lockdown();

  DayRun(BriefOptions options, Path data, Console console) {
    this.options = options;
    this.data = data;
    this.console = console;
    this.profile = options.profile();
  }

  /// Runs and tells the exit code.
  int run() {
    if (!options.inputs.replay.isEmpty()) {
      return replay(options.inputs.replay);
    }
    return options.inputs.articles.isEmpty() ? live() : articles(options.inputs.articles);
  }

  private int replay(List<Path> files) {
    WarcWeb web = WarcWeb.open(files);
    web.findings().forEach(f -> console.progress().say("  " + f.detail()));
    Instant now = web.latest();
    var collector = new Collector(options.lockdown ? lockdown.around(web) : web, _ -> {});
    return sit(now, new SourcesIntake(collector, web.sources(), now, lockdown::findings));
  }

  private static String names(List<Path> files) {
    return files.stream().map(Path::toString).collect(Collectors.joining(", "));
  }

  private int articles(List<Path> files) {
    // Two days' files may hold one article; the later wording is the publisher's correction.
    Map<String, Article> latest = new LinkedHashMap<>();
    files.forEach(f -> JsonLines.read(f, row -> keep(ArticleJson.read(row), latest)));
    List<Article> articles = linked(latest.values());
    Instant newest =
        articles.stream()
            .map(a -> a.origin().published())
            .max(Comparator.naturalOrder())
            .orElseThrow(() -> CommandFailure.unusable("no article in " + names(files)));
    return sit(newest, Intake.ready(upToTheDay(articles)));
  }

  private static void keep(Article article, Map<String, Article> latest) {
    latest.put(article.id(), article);
  }

  /// What a reader cannot be sent to is no source; how much of it there is is said.
  private List<Article> linked(Collection<Article> articles) {
    List<Article> linked = articles.stream().filter(a -> a.origin().linked()).toList();
    if (linked.size() < articles.size()) {
      int unlinked = articles.size() - linked.size();
      console.progress().say("  " + unlinked + " articles have no usable link and are left out");
    }
    return linked;
  }

  /// Articles dated after the edition's day are no news of it; how many there are is said.
  private List<Article> upToTheDay(List<Article> articles) {
    Instant end =
        options
            .day()
            .map(day -> day.plusDays(1).atStartOfDay(profile.zone()).toInstant())
            .orElse(Instant.MAX);
    List<Article> kept =
        articles.stream().filter(a -> a.origin().published().isBefore(end)).toList();
    if (kept.size() < articles.size()) {
      int later = articles.size() - kept.size();
      console.progress().say("  " + later + " articles are dated after the day and left out");
    }
    return kept;
  }

  private int live() {
    if (options.lockdown) {
      throw CommandFailure.unusable(
          "lockdown is on: nothing is asked of the network; name captures with --replay");
    }
    try (var archive = Archive.open(data)) {
      return live(archive);
    }
  }

  /// Asks the sources, into an archive that is open.
  int live(Archive archive) {
    Instant now = clock.instant();
    try (RunCaptures captures = archive.captures(now)) {
      var scout = new Scout(data, profile);
      List<Source> once = scout.own().once();
      List<Source> sources = sources(scout);
      if (sources.isEmpty()) {
        throw CommandFailure.unusable("every source is turned off: chenbao sources on ID");
      }
      captures.keep(sources, now);
      var web =
          new OkHttpWeb(scout.policy(), archive.servers(), clock, Folders.proxy(System.getenv()));
      Web open = lockdown.until(options.closed, web);
      Web watched = console.progress().watching(open, sources);
      Web asked = options.all ? watched : archive.sparing(watched, now);
      Diary diary = options.all ? archive.diary().askingAll() : archive.diary();
      var collector = new Collector(captures.recording(asked), captures, diary);
      var intake = new SourcesIntake(collector, sources, now, () -> risks(scout.unverified()));
      int code = sit(archive, now, intake);
      scout.own().asked(once);
      return code;
    }
  }

  /// Whom the run asks, each address once, without those that are turned off.
  private static List<Source> sources(Scout scout) {
    Set<String> off = scout.own().off();
    Map<String, Source> byUrl = new LinkedHashMap<>();
    scout
        .asked()
        .forEach((whose, sources) ->
            sources.stream()
                .filter(s -> !off.contains(s.url()))
                .forEach(s -> byUrl.putIfAbsent(s.url(), whose.equals("once") ? renamed(s) : s)));
    return List.copyOf(byUrl.values());
  }

  private static List<Finding> risks(List<Source> unverified) {
    return unverified.stream()
        .map(s ->
            Finding.of(
                "tls-unverified",
                Finding.Severity.WARNING,
                "the certificate of %s is not checked: others can change what it says"
                    .formatted(s.id())))
        .toList();
  }

  private static Source renamed(Source source) {
    return new Source(
        "once-" + source.id(), source.url(), source.kind(), source.outlet(), source.general());
  }

  private int sit(Instant now, Intake intake) {
    try (var archive = Archive.open(data)) {
      return sit(archive, now, intake);
    }
  }

  private int sit(Archive archive, Instant now, Intake intake) {
    LocalDate day = options.day().orElse(now.atZone(profile.zone()).toLocalDate());
    Path folder = options.out == null ? data.resolve("editions").resolve(name(day)) : options.out;
    var assignment = new Assignment(day, now, profile, folder.toAbsolutePath().normalize(), false);
    var pens = new Pens(System.getenv(), NO_ANSWERS, archive);
    ModelBooks books = pens.of(options, assignment, lockdown);
    try (var models = Models.open(data, console.progress(), books)) {
      return new Sitting(archive, models, console).run(assignment, intake, options);
    }
  }

  private String name(LocalDate day) {
    return profile.language() == Profile.STANDARD.language()
        ? day.toString()
        : day + "-" + profile.language().code();
  }
}
