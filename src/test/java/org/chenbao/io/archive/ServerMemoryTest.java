package org.chenbao.io.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chenbao.collect.health.Standing;
import org.chenbao.collect.health.Standing.Good;
import org.chenbao.collect.health.Standing.Last;
import org.chenbao.collect.health.Standing.Outlook;
import org.chenbao.io.web.WebMemory.Answered;
import org.chenbao.io.web.WebMemory.Tag;
import org.chenbao.model.Capture;
import org.chenbao.model.Outlet;
import org.chenbao.model.Source;
import org.chenbao.model.Tier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is remembered of sources and servers from run to run.
class ServerMemoryTest {
  private static final Instant NOW = Instant.parse("2026-03-18T06:00:00Z");
  private static final Duration DAY = Duration.ofDays(1);
  private static final String OLD = "https://paper.example/rss";
  private static final String NEW = "https://paper.example/feed.xml";

  @TempDir private Path folder;
  private Archive archive;

  @BeforeEach
  void open() {
    archive = Archive.open(folder.resolve("data"));
  }

  @AfterEach
  void close() {
    archive.close();
  }

  @Test
  void aMoveShouldBeBelievedWhenItWasSaidOnThreeDays() {
    hear(new Answered(OLD, NEW, true), NOW);
    hear(new Answered(OLD, NEW, true), NOW.plusSeconds(60));
    hear(new Answered(OLD, NEW, true), NOW.plus(DAY));
    assertThat(archive.servers().moved(OLD)).isEmpty();
    reopen();
    hear(new Answered(OLD, NEW, true), NOW.plus(DAY.multipliedBy(5)));
    assertThat(archive.servers().moved(OLD)).contains(NEW);
    assertThat(archive.servers().moved(NEW)).isEmpty();
  }

  @Test
  void aMoveThatIsTakenBackShouldBeForgotten() {
    hear(new Answered(OLD, NEW, true), NOW);
    hear(new Answered(OLD, NEW, true), NOW.plus(DAY));
    hear(new Answered(OLD, OLD, true), NOW.plus(DAY.multipliedBy(2)));
    hear(new Answered(OLD, NEW, true), NOW.plus(DAY.multipliedBy(3)));
    hear(new Answered(OLD, NEW, false), NOW.plus(DAY.multipliedBy(4)));
    hear(new Answered(OLD, NEW, true), NOW.plus(DAY.multipliedBy(5)));
    assertThat(archive.servers().moved(OLD)).isEmpty();
  }

  @Test
  void aMoveToWhatCannotBeReadShouldBeForgotten() {
    for (int day = 0; day < 3; day++) {
      hear(new Answered(OLD, NEW, true), NOW.plus(DAY.multipliedBy(day)));
    }
    assertThat(archive.servers().moved(OLD)).contains(NEW);
    archive.keep(List.of(), Map.of(OLD, failing("not-a-feed")), NOW.plus(DAY.multipliedBy(4)));
    assertThat(archive.servers().moved(OLD)).isEmpty();
  }

  @Test
  void anArticleByItselfShouldNotBringValidatorsIntoForce() {
    Capture feed = Sample.capture(NOW.atOffset(ZoneOffset.UTC).toLocalDate(), 1);
    try (RunCaptures captures = archive.captures(NOW)) {
      captures.keep(feed);
      archive.servers().answered(new Answered(feed.url(), feed.url(), true), new Tag("x", ""));
      archive.keep(List.of(), NOW);
      assertThat(archive.servers().tag(feed.url())).isEmpty();
      archive.keep(List.of(), Map.of(), NOW);
      assertThat(archive.servers().tag(feed.url())).isPresent();
    }
  }

  @Test
  void whatServersAskForShouldBeKeptAtOnceAndUntilItsTime() {
    archive.servers().rest("busy.example", NOW.plusSeconds(600));
    reopen();
    assertThat(archive.servers().rests()).isEqualTo(Map.of("busy.example", NOW.plusSeconds(600)));
    archive.keep(List.of(), Map.of(), NOW.plusSeconds(601));
    assertThat(archive.servers().rests()).isEmpty();
  }

  @Test
  void standingsShouldBeKept() {
    Standing good = good(NEW);
    Standing failing = failing("HTTP 500: the server fails");
    archive.keep(List.of(), Map.of(OLD, good, "https://b.example/", failing), NOW);
    reopen();
    assertThat(Archive.standings(folder.resolve("nothing"))).isEmpty();
    assertThat(Archive.standings(folder.resolve("data")))
        .isEqualTo(Map.of(OLD, good, "https://b.example/", failing));
    assertThat(archive.diary().of(source(OLD))).contains(good);
    assertThat(archive.diary().of(source("https://c.example/"))).isEmpty();
  }

  @Test
  void theLastAnswerOfASourceShouldBeFoundUnderItsOwnAddress() {
    Capture feed = Sample.capture(NOW.atOffset(ZoneOffset.UTC).toLocalDate(), 1);
    try (RunCaptures captures = archive.captures(NOW)) {
      captures.keep(feed);
      archive.keep(List.of(), Map.of(OLD, good(feed.finalUrl())), NOW);
    }
    Capture found = archive.diary().answer(source(OLD)).orElseThrow();
    assertThat(found.url()).isEqualTo(OLD);
    assertThat(found.finalUrl()).isEqualTo(feed.finalUrl());
    assertThat(found.body()).isEqualTo(feed.body());
  }

  @Test
  void validatorsOfWhatCannotBeReadShouldNotBeKept() {
    Capture feed = Sample.capture(NOW.atOffset(ZoneOffset.UTC).toLocalDate(), 1);
    try (RunCaptures captures = archive.captures(NOW)) {
      captures.keep(feed);
      archive.servers().answered(new Answered(OLD, feed.url(), true), new Tag("\"x\"", ""));
      archive.keep(List.of(), Map.of(OLD, failing("not-a-feed")), NOW);
    }
    assertThat(archive.servers().tag(feed.url())).isEmpty();
  }

  private void hear(Answered answered, Instant at) {
    archive.servers().answered(answered, Tag.NONE);
    archive.keep(List.of(), Map.of(), at);
  }

  private static Standing good(String url) {
    return new Standing(
        new Last(NOW, "fresh", ""),
        0,
        Optional.of(new Good(NOW, url, Set.of("aa", "bb"))),
        new Outlook(2.5, NOW.plusSeconds(3600)));
  }

  private static Standing failing(String why) {
    return new Standing(
        new Last(NOW, "failed", why), 2, Optional.empty(), new Outlook(0, NOW.plusSeconds(60)));
  }

  private static Source source(String url) {
    var outlet = new Outlet("Paper", "paper.example", Tier.STANDARD);
    return new Source("paper", url, Source.Kind.FEED, outlet, false);
  }

  private void reopen() {
    archive.close();
    archive = Archive.open(folder.resolve("data"));
  }
}
