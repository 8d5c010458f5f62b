package org.chenbao.io.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.chenbao.collect.Web.Purpose;
import org.chenbao.io.warc.WarcWeb;
import org.chenbao.model.Body;
import org.chenbao.model.Capture;
import org.chenbao.model.Fetch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Bodies that come again in a later run: written once, found by every run, and not deleted before
/// the last file that repeats them.
class RepeatedCapturesTest {
  private static final Instant NOW = Instant.parse("2026-03-18T06:00:00Z");
  private static final Duration DAY = Duration.ofDays(1);
  private static final String URL = "https://paper.example/feed";

  /// Random bytes, which no compression makes small.
  private static final Body BODY = noise();

  @TempDir private Path folder;
  private Archive archive;

  @BeforeEach
  void open() {
    archive = Archive.open(folder);
  }

  @AfterEach
  void close() {
    archive.close();
  }

  @Test
  void aBodyThatComesAgainShouldBeWrittenOnce() throws IOException {
    Path first = run(NOW, URL);
    Path second = run(NOW.plus(DAY), URL);
    Path third = run(NOW.plus(DAY.multipliedBy(2)), URL + "?page=1");
    assertThat(Files.size(first)).isGreaterThan(BODY.bytes().length);
    assertThat(Files.size(second)).isLessThan(2_000);
    assertThat(Files.size(third)).isLessThan(2_000);
    assertThat(archive.servers().answer(URL)).get().isEqualTo(capture(NOW.plus(DAY), URL));
    assertThat(replayed(third, URL + "?page=1"))
        .isEqualTo(new Fetch.Fresh(capture(NOW.plus(DAY.multipliedBy(2)), URL + "?page=1")));
  }

  @Test
  void aBodyThatComesTwiceInARunShouldBeWrittenOnce() throws IOException {
    Path file;
    try (RunCaptures run = archive.captures(NOW)) {
      run.keep(capture(NOW, URL));
      run.keep(capture(NOW, URL + "?again"));
      file = run.path();
    }
    assertThat(Files.size(file)).isLessThan(2L * BODY.bytes().length);
    assertThat(replayed(file, URL + "?again")).isInstanceOf(Fetch.Fresh.class);
  }

  @Test
  void aFileShouldStayAsLongAsOneThatRepeatsIt() {
    Path first = run(NOW, URL);
    Path second = run(NOW.plus(DAY), URL);
    Path third = run(NOW.plus(DAY.multipliedBy(2)), URL);
    assertThat(archive.capturesBefore(NOW.plus(DAY))).isEmpty();
    assertThat(archive.capturesBefore(NOW.plus(DAY.multipliedBy(2)))).containsExactly(second);
    archive.delete(List.of(second));
    assertThat(replayed(third, URL)).isInstanceOf(Fetch.Fresh.class);
    assertThat(archive.capturesBefore(NOW.plus(DAY.multipliedBy(3)))).containsExactly(first, third);
  }

  @Test
  void aBodyShouldBeWrittenAgainAfterAWeek() throws IOException {
    run(NOW, URL);
    assertThat(Files.size(run(NOW.plus(Duration.ofDays(8)), URL)))
        .isGreaterThan(BODY.bytes().length);
  }

  @Test
  void aBodyShouldBeWrittenAgainWhereItsFileIsGone() throws IOException {
    Files.delete(run(NOW, URL));
    assertThat(Files.size(run(NOW.plus(DAY), URL))).isGreaterThan(BODY.bytes().length);
  }

  @Test
  void whatAKilledRunRepeatsShouldBeKnownToo() throws IOException {
    Path first = run(NOW, URL);
    // Not closed, as a killed run leaves it.
    RunCaptures killed = archive.captures(NOW.plus(DAY));
    killed.keep(capture(NOW.plus(DAY), URL));
    killed.keep(new Capture(URL + "/b", URL + "/b", NOW.plus(DAY), "", other()));
    Path second = killed.path();
    archive.close();
    archive = Archive.open(folder);
    assertThat(archive.capturesBefore(NOW.plus(DAY))).isEmpty();
    assertThat(archive.capturesBefore(NOW.plus(DAY).plusSeconds(1))).containsExactly(first, second);
    Instant later = NOW.plus(DAY.multipliedBy(2));
    try (RunCaptures run = archive.captures(later)) {
      run.keep(new Capture(URL + "/b", URL + "/b", later, "", other()));
      assertThat(Files.size(run.path())).isLessThan(2_000);
    }
  }

  private Path run(Instant at, String url) {
    try (RunCaptures run = archive.captures(at)) {
      run.keep(capture(at, url));
      return run.path();
    }
  }

  private static Fetch replayed(Path file, String url) {
    return WarcWeb.open(List.of(file)).fetch(url, Purpose.FEED);
  }

  private static Capture capture(Instant at, String url) {
    return new Capture(url, url, at, "application/rss+xml", BODY);
  }

  private static Body noise() {
    byte[] bytes = new byte[20_000];
    new Random(3).nextBytes(bytes);
    return Body.of(bytes);
  }

  private static Body other() {
    byte[] bytes = BODY.bytes().clone();
    bytes[0]++;
    return Body.of(bytes);
  }
}
