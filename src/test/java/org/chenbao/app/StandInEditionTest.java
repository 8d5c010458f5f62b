package org.chenbao.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chenbao.collect.Collector;
import org.chenbao.digest.Digest;
import org.chenbao.digest.Interests;
import org.chenbao.digest.Likeness;
import org.chenbao.digest.Memory;
import org.chenbao.digest.Stories;
import org.chenbao.digest.event.Weights;
import org.chenbao.edit.Pen;
import org.chenbao.edit.compose.Orders;
import org.chenbao.edit.deep.Cuttings;
import org.chenbao.io.archive.Archive;
import org.chenbao.io.llm.Conduct;
import org.chenbao.io.llm.StandIn;
import org.chenbao.io.llm.Wrote;
import org.chenbao.io.warc.ExampleDay;
import org.chenbao.io.warc.WarcWeb;
import org.chenbao.model.Article;
import org.chenbao.model.Edition;
import org.chenbao.model.Edition.Author;
import org.chenbao.model.Language;
import org.chenbao.model.Ruling;
import org.chenbao.publish.form.MarkdownEdition;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Whole editions of the bundled day, written with stand-ins for models that do everything wrong.
class StandInEditionTest {
  /// Enough for an edition that is not short; the rest is told in one line.
  private static final int STORIES = 6;

  @TempDir static Path home;
  private static Archive archive;
  private static Memory memory;
  private static Assignment day;
  private static Digest digest;
  private static Stories stories;
  private static Edition extractive;

  @BeforeAll
  static void tellTheStoriesApart() throws IOException {
    Path warc = home.resolve("day.warc.gz");
    ExampleDay.pack(Path.of("examples/2026-02-13"), warc);
    WarcWeb web = WarcWeb.open(List.of(warc));
    Instant now = web.latest();
    var intake = new SourcesIntake(new Collector(web, _ -> {}), web.sources(), now);
    List<Article> articles = intake.articles();
    archive = Archive.open(home.resolve("data"));
    memory = archive.memory(Language.ZH);
    day = new Assignment(ExampleRun.DAY, now, Profile.STANDARD.telling(STORIES), home, true);
    digest = new Digest(Likeness.SILENT, Weights.bundled(), new Interests(Language.ZH, List.of()));
    stories = digest.stories(articles, memory, day.day());
    extractive = edition(ModelBooks.none());
  }

  @AfterAll
  static void close() {
    archive.close();
  }

  static Stream<Arguments> everyConduct() {
    List<Conduct> all = List.of(Conduct.values());
    return IntStream.range(0, all.size()).mapToObj(i -> Arguments.of(provider(i), all.get(i)));
  }

  static Stream<Arguments> everyDialect() {
    return StandIn.PROVIDERS.stream().map(p -> Arguments.of(p, Conduct.GOOD));
  }

  private static String provider(int number) {
    return StandIn.PROVIDERS.get(number % StandIn.PROVIDERS.size());
  }

  @ParameterizedTest
  @MethodSource({"everyConduct", "everyDialect"})
  void anEditionShouldBeWholeAndTrueWhateverTheModelDoes(String provider, Conduct conduct)
      throws IOException {
    try (var server = new StandIn(provider, conduct)) {
      ModelBooks books = books(server.pen());
      Edition edition = edition(books);
      assertThat(headlines(edition)).hasSameSizeAs(headlines(extractive));
      assertThat(page(edition)).doesNotContain(Wrote.NEVER);
      assertThat(server.asked()).isPositive();
      if (conduct.usable()) {
        assertThat(books.author()).isInstanceOf(Author.Model.class);
        assertThat(page(edition).contains("**要点1**")).isEqualTo(conduct.sound());
      } else {
        assertThat(books.author()).isEqualTo(Author.PROGRAM);
        assertThat(page(edition)).isEqualTo(page(extractive));
        assertThat(rows(books)).allSatisfy(row -> assertThat(row).containsKey("failed"));
      }
      assertThat(server.bodies()).noneMatch(b -> b.contains(StandIn.KEY) || b.contains("://"));
    }
  }

  /// The same for lead stories with several drafts and a judge.
  @ParameterizedTest
  @MethodSource("everyConduct")
  void aDeepEditionShouldBeWholeAndTrueWhateverTheModelDoes(String provider, Conduct conduct)
      throws IOException {
    try (var server = new StandIn(provider, conduct)) {
      ModelBooks books = books(server.pen());
      Edition edition = edition(Writers.DEEP, books);
      assertThat(headlines(edition)).hasSameSizeAs(headlines(extractive));
      assertThat(page(edition)).doesNotContain(Wrote.NEVER);
      assertThat(books.rows()).containsKey("deep");
      if (conduct.usable()) {
        assertThat(books.author()).isInstanceOf(Author.Model.class);
        assertThat(page(edition).contains("**要点1**")).isEqualTo(conduct.sound());
      } else {
        assertThat(page(edition))
            .isEqualTo(page(extractive).replace("writer: standard", "writer: deep"));
      }
      assertThat(server.bodies()).noneMatch(b -> b.contains(StandIn.KEY) || b.contains("://"));
    }
  }

  @Test
  void whereOneProviderFailsTheNextShouldWriteTheSameEdition() throws IOException {
    try (var bad = new StandIn("openai", Conduct.INVALID_JSON);
        var good = new StandIn("anthropic", Conduct.GOOD);
        var alone = new StandIn("gemini", Conduct.GOOD)) {
      Edition second = edition(books(bad.pen(), good.pen()));
      assertThat(page(second)).isEqualTo(page(edition(books(alone.pen()))));
      assertThat(bad.asked()).as("asked and told why, each time").isEven();
      assertThat(bad.asked()).isGreaterThanOrEqualTo(good.asked());
    }
  }

  /// What one story's answer does wrong changes that story alone.
  @Test
  void aStoryThatFailsShouldNotTouchTheOthers() throws IOException {
    try (var good = new StandIn("openai", Conduct.GOOD)) {
      Edition all = edition(books(good.pen()));
      String first = all.stories().getFirst().story().id();
      Pen pen = good.pen();
      Pen picky =
          prompt ->
              prompt.subject().equals(first) ? new Pen.Answer.Silent("refused") : pen.ask(prompt);
      Edition one = edition(books(picky));
      assertThat(told(one, first)).isEqualTo(told(extractive, first));
      all.stories().stream()
          .map(p -> p.story().id())
          .filter(id -> !id.equals(first))
          .forEach(id -> assertThat(told(one, id)).isEqualTo(told(all, id)));
    }
  }

  /// Stories that hold each by itself may still make an edition that the gate holds.
  @Test
  void anEditionThatTheGateHoldsShouldBeWrittenAnewBySelection() throws IOException {
    try (var good = new StandIn("openai", Conduct.GOOD)) {
      Pen pen = good.pen();
      ModelBooks books = books(prompt -> sameHeadline(pen.ask(prompt)));
      Edition again = edition(books);
      assertThat(headlines(again)).isEqualTo(headlines(extractive));
      assertThat(again.masthead().imprint().author()).isEqualTo(Author.PROGRAM);
      assertThat(again.removed()).hasSizeGreaterThan(extractive.removed().size());
    }
  }

  private static Pen.Answer sameHeadline(Pen.Answer answer) {
    return answer instanceof Pen.Answer.Written(String text, Pen.Usage usage)
        ? new Pen.Answer.Written(
            text.replaceFirst("(\"headline\":\\{\"text\":)\"[^\"]*\"", "$1\"AI 新进展\""), usage)
        : answer;
  }

  private static Object told(Edition edition, String story) {
    return edition.stories().stream()
        .filter(p -> p.story().id().equals(story))
        .map(p -> List.of(p.headline(), p.lead(), p.blocks()))
        .toList();
  }

  private static ModelBooks books(Pen... pens) {
    List<Pens.Hired> hired =
        Stream.of(pens).map(pen -> new Pens.Hired(pen, Optional.empty())).toList();
    return new ModelBooks(hired, ModelBooks.ENDPOINT, "", Optional.empty());
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> rows(ModelBooks books) {
    return (List<Map<String, Object>>) books.rows().getOrDefault("stories", List.of());
  }

  private static Edition edition(ModelBooks books) {
    return edition(Writers.STANDARD, books);
  }

  private static Edition edition(String name, ModelBooks books) {
    var writer = new Writers(day.profile(), books, Cuttings.NONE).of(name, books.pens());
    var stages = new Stages(() -> 0, new Progress(new PrintWriter(Writer.nullWriter()), true));
    Ruling ruling =
        new Newsroom(digest, writer, books::author, memory, stages)
            .edition(day, stories, Orders.NONE);
    assertThat(ruling).isInstanceOf(Ruling.Cleared.class);
    return ruling.edition();
  }

  private static List<String> headlines(Edition edition) {
    return edition.stories().stream().map(p -> p.headline().text()).toList();
  }

  private static String page(Edition edition) {
    return new String(MarkdownEdition.of(edition), StandardCharsets.UTF_8);
  }
}
