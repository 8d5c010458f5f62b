package org.chenbao.app;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.chenbao.digest.Digest;
import org.chenbao.digest.Interests;
import org.chenbao.digest.Stories;
import org.chenbao.digest.Usage;
import org.chenbao.digest.event.Online;
import org.chenbao.digest.event.Online.Change;
import org.chenbao.model.Article;
import org.chenbao.model.Finding;
import org.chenbao.model.Language;
import org.chenbao.model.Removed;
import org.chenbao.model.Story;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `chenbao stories --jsonl`: articles in, the day's ranked stories out, one a line.
///
/// A stage alone asks no archive: nothing was told before, so `follows` is always null here.
@Command(
    name = "stories",
    mixinStandardHelpOptions = true,
    description = "Groups articles into ranked stories, as JSON Lines.",
    footer = {"", "Example:", "  gzip -dc DAY.jsonl.gz | chenbao stories --jsonl | head -n 20"})
final class StoriesCommand implements Runnable {
  @Mixin private CommonOptions common = new CommonOptions();

  @Option(names = "--lang", paramLabel = "zh|en", description = "Language of reasons and themes.")
  private String language = "zh";

  @Option(
      names = "--profile",
      paramLabel = "FILE",
      description = "Whose interests lift a story; see docs/settings.md.")
  private @Nullable Path profile;

  @Option(
      names = "--online",
      description = "Tells each article's story as it comes, and corrections as they happen.")
  private boolean online;

  @Spec @Nullable CommandSpec spec;

  /// Says what the rows are; there is no other form yet, so nothing has to be kept.
  @Option(names = "--jsonl", required = true, description = "JSON Lines on stdin and stdout.")
  void jsonLines(boolean asked) {}

  @Override
  public void run() {
    Progress progress = Console.of(spec, common.quiet).progress();
    try (var models = Models.open(common.folder(), progress, ModelBooks.none())) {
      if (online) {
        stream(new Online(Usage.NONE, models.likeness(), models.weights()));
        return;
      }
      List<Article> articles = read();
      var digest =
          new Digest(models.likeness(), models.weights(), wanted().in(Language.of(language)));
      Stories stories = digest.stories(articles, (_, _) -> List.of(), day(articles));
      stories.told().forEach(story -> JsonLines.write(System.out, row(story, stories.removed())));
    }
  }

  private Interests wanted() {
    return (profile == null ? Profile.STANDARD : Profile.read(profile)).interests();
  }

  private static void stream(Online stories) {
    each(article -> stories.add(article).forEach(StoriesCommand::tell));
    stories.settled().forEach(StoriesCommand::tell);
  }

  private static void tell(Change change) {
    var row = new LinkedHashMap<String, Object>();
    switch (change) {
      case Change.Assigned(String article, String story) -> {
        row.put("id", article);
        row.put("story", story);
      }
      case Change.Merged(String story, String other) -> row.put("merge", List.of(story, other));
      case Change.Split(String story, List<String> articles, String other) -> {
        row.put("split", story);
        row.put("articles", articles);
        row.put("story", other);
      }
    }
    JsonLines.write(System.out, row);
  }

  private static List<Article> read() {
    List<Article> articles = new ArrayList<>();
    each(articles::add);
    return articles;
  }

  /// The articles on stdin; of one id the first counts.
  private static void each(Consumer<Article> take) {
    Set<String> seen = new HashSet<>();
    JsonLines.read(
        System.in,
        "stdin",
        row -> {
          Article article = ArticleJson.read(row);
          if (seen.add(article.id())) {
            take.accept(article);
          }
        });
  }

  private static LocalDate day(List<Article> articles) {
    return articles.stream()
        .map(a -> a.origin().published())
        .max(Comparator.naturalOrder())
        .orElse(Instant.EPOCH)
        .atZone(ZoneOffset.UTC)
        .toLocalDate();
  }

  private static List<String> ids(Stream<Article> articles) {
    return articles.map(Article::id).toList();
  }

  private static Map<String, Object> row(Story story, List<Removed> removed) {
    var row = new LinkedHashMap<String, Object>();
    row.put("story", story.id());
    Story.Reports reports = story.reports();
    row.put("articles", ids(Stream.concat(reports.all().stream(), reports.related().stream())));
    row.put("related", ids(reports.related().stream()));
    row.put("lead", story.lead().id());
    row.put("title", story.lead().title());
    row.put(
        "copies",
        story.reports().copies().stream().map(c -> List.of(c.original(), c.copy())).toList());
    row.put("publishers", story.reports().publishers());
    row.put("rank", story.rank().place());
    row.put("score", Math.round(story.rank().score() * 1e4) / 1e4);
    row.put("reasons", story.rank().reasons());
    row.put("theme", story.topic().theme());
    row.put("section", story.topic().section());
    row.put(
        "findings",
        removed.stream()
            .filter(r -> r.story().equals(story.id()))
            .map(r -> PageRow.plain(changed(r)))
            .toList());
    row.put("follows", story.past().follows().map(told -> told.story()).orElse(null));
    return row;
  }

  private static Finding changed(Removed copy) {
    String detail = copy.text() + "：" + copy.reason().chinese();
    return Finding.of("copy-changed", Finding.Severity.WARNING, detail);
  }
}
