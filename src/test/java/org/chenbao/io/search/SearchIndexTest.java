package org.chenbao.io.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chenbao.io.archive.Archive;
import org.chenbao.io.archive.Catalog;
import org.chenbao.io.archive.Printed;
import org.chenbao.model.Article;
import org.chenbao.model.Claim;
import org.chenbao.model.Field;
import org.chenbao.model.Language;
import org.chenbao.model.Origin;
import org.chenbao.model.Outlet;
import org.chenbao.model.Place;
import org.chenbao.model.Tier;
import org.chenbao.model.Told;
import org.chenbao.model.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchIndexTest {
  private static final LocalDate DAY = LocalDate.of(2026, 2, 13);

  @TempDir Path folder;

  @BeforeEach
  void fill() {
    keep(
        article("chip", "星野智能发布推理芯片", "星野智能 13 日发布推理芯片，功耗降低一半。它将在三月出货。", Language.ZH),
        article("law", "立法會通過人工智慧條例", "條例規定模型須標示來源。", Language.ZH),
        article(
            "robot",
            "Google's robots learn to fold laundry",
            "The company said its models learned from ten hours of video. Nobody was paid.",
            Language.EN));
  }

  @ParameterizedTest
  @CsvSource({
    "推理芯片, chip",
    "芯片推理, chip",
    "芯片 功耗, chip",
    "星, chip",
    "人工智能, ''",
    "人工智慧条例, law",
    "标示来源, law",
    "ROBOT, robot",
    "谷歌, robot",
    "google 视频, ''",
    "\"learned from\", robot",
    "\"from learned\", ''",
    "companies model, robot",
    "laundry AND, ''",
    "title:chip*, ''"
  })
  void wordsShouldFindWhatHoldsThemAll(String words, String id) {
    assertThat(ids(Question.of(words))).isEqualTo(id.isEmpty() ? List.of() : List.of(id));
  }

  @Test
  void whatIsAskedForShouldBeMarkedInItsSentence() {
    Hit hit = find(Question.of("芯片")).getFirst();
    String text = hit.passage().text();
    assertThat(text).startsWith("星野智能 13 日发布推理芯片");
    assertThat(hit.passage().marks()).extracting(m -> m.of(text)).containsOnly("芯片");
    assertThat(hit.outlet()).isEqualTo("Example Daily");
    assertThat(hit.url()).isEqualTo("https://example.com/chip");
  }

  @Test
  void filtersShouldHold() {
    Question any = Question.of("发布");
    assertThat(ids(any)).containsExactly("chip");
    assertThat(ids(with(any, "example daily", Optional.empty()))).containsExactly("chip");
    assertThat(ids(with(any, "Other", Optional.empty()))).isEmpty();
    assertThat(ids(with(any, "", Optional.of(Language.EN)))).isEmpty();
    assertThat(ids(days(any, DAY, DAY))).containsExactly("chip");
    assertThat(ids(days(any, DAY.plusDays(1), DAY.plusDays(9)))).isEmpty();
    assertThat(ids(days(any, LocalDate.MIN.plusDays(1), DAY.minusDays(1)))).isEmpty();
  }

  @Test
  void anEditionAndItsStoriesShouldBeFoundInTheirLatestRevision() {
    store(1, "星野智能发布推理芯片", "首版");
    assertThat(ids(only("首版", Kind.EDITION))).containsExactly("2026-02-13-zh");
    assertThat(ids(only("功耗", Kind.STORY))).containsExactly("s-1");
    store(2, "星野智能：芯片三月出货", "改版");
    assertThat(find(only("首版", Kind.EDITION))).isEmpty();
    assertThat(find(only("出货", Kind.STORY))).extracting(Hit::title).containsExactly("星野智能：芯片三月出货");
  }

  @Test
  void aNewWordingShouldTakeThePlaceOfTheOldOne() {
    assertThat(ids(Question.of("三月"))).containsExactly("chip");
    keep(article("chip", "星野智能发布推理芯片", "星野智能推迟到四月出货。", Language.ZH));
    assertThat(ids(Question.of("三月"))).isEmpty();
    assertThat(ids(Question.of("四月"))).containsExactly("chip");
  }

  @Test
  void aDamagedIndexShouldBeMadeAnew() throws IOException {
    assertThat(ids(Question.of("芯片"))).containsExactly("chip");
    try (Stream<Path> files = Files.list(folder.resolve("search"))) {
      for (Path file : files.filter(f -> f.toString().contains("segments")).toList()) {
        Files.write(file, new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9});
      }
    }
    assertThat(ids(Question.of("芯片"))).containsExactly("chip");
  }

  @Test
  void aSearchBesideAnotherShouldAnswerFromWhatIsThere() {
    try (Archive archive = Archive.open(folder)) {
      assertThat(ids(Question.of("芯片"))).containsExactly("chip");
      assertThat(archive.folder()).isEqualTo(folder);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "\"\"", "，。", "\"，\""})
  void aQuestionWithoutWordsShouldBeRefused(String words) {
    assertThatThrownBy(() -> find(Question.of(words)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no word");
  }

  private List<String> ids(Question question) {
    return find(question).stream().map(Hit::id).toList();
  }

  private List<Hit> find(Question question) {
    try (Catalog catalog = Catalog.of(folder).orElseThrow();
        SearchIndex index = SearchIndex.open(folder)) {
      index.follow(catalog);
      return index.find(question, 10);
    }
  }

  private static Question with(Question q, String outlet, Optional<Language> language) {
    return new Question(q.words(), q.kinds(), q.from(), q.until(), language, outlet);
  }

  private static Question days(Question q, LocalDate from, LocalDate until) {
    return new Question(
        q.words(), q.kinds(), Optional.of(from), Optional.of(until), q.language(), q.outlet());
  }

  private static Question only(String words, Kind kind) {
    Question q = Question.of(words);
    return new Question(words, Set.of(kind), q.from(), q.until(), q.language(), q.outlet());
  }

  private void keep(Article... articles) {
    try (Archive archive = Archive.open(folder)) {
      archive.keep(List.of(articles), Instant.parse("2026-02-13T12:00:00Z"));
    }
  }

  private void store(int revision, String headline, String title) {
    Article article = article("chip", headline, headline + "，功耗降低一半。", Language.ZH);
    var whole = article.evidence(Field.TEXT, new Place(0, headline.length() + 7));
    var head = article.evidence(Field.TITLE, new Place(0, headline.length()));
    var told =
        new Told(
            "s-1",
            DAY,
            new Claim(headline, List.of(head)),
            List.of(new Claim(whole.quote(), List.of(whole))),
            List.of(article));
    var page = new Printed.Page(title, "{\"revision\":" + revision + ",\"t\":\"" + title + "\"}");
    try (Archive archive = Archive.open(folder)) {
      archive.store(
          new Printed(DAY, Language.ZH, revision, page, Printed.State.CLEARED),
          List.of(told),
          Instant.parse("2026-02-13T12:00:00Z"));
    }
  }

  private static Article article(String id, String title, String text, Language language) {
    var outlet = new Outlet("Example Daily", "example.com", Tier.STANDARD);
    Instant noon = Instant.parse("2026-02-13T04:00:00Z");
    var origin = new Origin("https://example.com/" + id, outlet, "", noon, language);
    return new Article(id, origin, new Words(title, "", text), List.of());
  }
}
