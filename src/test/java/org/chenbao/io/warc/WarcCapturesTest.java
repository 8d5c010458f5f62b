package org.chenbao.io.warc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.chenbao.collect.Web.Purpose;
import org.chenbao.io.Unusable;
import org.chenbao.model.Body;
import org.chenbao.model.Capture;
import org.chenbao.model.Fetch;
import org.chenbao.model.Outlet;
import org.chenbao.model.Source;
import org.chenbao.model.Tier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WarcCapturesTest {
  private static final Instant NOW = Instant.parse("2026-02-13T15:00:00.123456Z");
  private static final List<Source> SOURCES =
      List.of(
          new Source(
              "a",
              "https://a.example/feed",
              Source.Kind.FEED,
              new Outlet("A", "a.example", Tier.PRIMARY),
              false));

  @TempDir private Path folder;

  @Test
  void whatIsKeptShouldBeAnsweredAgain() {
    Path file = folder.resolve("captures/day.warc.gz");
    write(file, 3);
    WarcWeb web = WarcWeb.open(List.of(file));
    assertThat(IntStream.range(0, 3).mapToObj(i -> fetch(web, url(i))).toList())
        .isEqualTo(IntStream.range(0, 3).mapToObj(i -> new Fetch.Fresh(capture(i))).toList());
    assertThat(web.sources()).isEqualTo(SOURCES);
    assertThat(web.latest()).as("when the sources were asked").isEqualTo(NOW);
    assertThat(web.findings()).isEmpty();
    assertThat(web.captures()).hasSize(3).allMatch(h -> h.format() == Format.PAGE);
  }

  @Test
  void aRedirectShouldBeFollowedAgain() {
    Path file = folder.resolve("day.warc.gz");
    var moved =
        new Capture("http://m.example/a", "https://m.example/b", NOW, "text/html", body("moved"));
    try (var captures = WarcCaptures.open(file, NOW)) {
      captures.keep(moved);
    }
    WarcWeb web = WarcWeb.open(List.of(file));
    assertThat(fetch(web, "http://m.example/a")).isEqualTo(new Fetch.Fresh(moved));
    assertThat(fetch(web, "https://m.example/b"))
        .isEqualTo(
            new Fetch.Fresh(
                new Capture(moved.finalUrl(), moved.finalUrl(), NOW, "text/html", moved.body())));
  }

  @Test
  void howAskingEndedShouldBeToldAgain() {
    Path file = folder.resolve("day.warc.gz");
    List<Fetch> ended =
        List.of(
            new Fetch.Failed("https://a.example/f", "timed out after 30000 ms", true),
            new Fetch.Failed("https://a.example/g", "no such host", false),
            new Fetch.Refused("https://a.example/r", "robots.txt does not let us read it"),
            new Fetch.Throttled("https://a.example/t", NOW),
            new Fetch.Unchanged("https://a.example/u"));
    try (var captures = WarcCaptures.open(file, NOW)) {
      captures.keep(capture(0));
      ended.forEach(fetch -> captures.keep(fetch, NOW));
      captures.keep(new Fetch.Fresh(capture(1)), NOW);
    }
    WarcWeb web = WarcWeb.open(List.of(file));
    ended.forEach(fetch -> assertThat(fetch(web, fetch.url())).isEqualTo(fetch));
    assertThat(web.captures()).extracting(Held::url).containsExactly(url(0));
  }

  @Test
  void theSameCapturesShouldGiveTheSameBytes() throws IOException {
    write(folder.resolve("one.warc.gz"), 3);
    write(folder.resolve("two.warc.gz"), 3);
    assertThat(folder.resolve("one.warc.gz")).hasSameBinaryContentAs(folder.resolve("two.warc.gz"));
  }

  @Test
  void aFileCutAnywhereShouldBeContinuedToTheSameBytes() throws IOException {
    Path whole = folder.resolve("whole.warc.gz");
    write(whole, 2);
    byte[] bytes = Files.readAllBytes(whole);
    Path cut = folder.resolve("cut.warc.gz");
    for (int length = 0; length <= bytes.length; length += 3) {
      Files.write(cut, Arrays.copyOf(bytes, length));
      write(cut, 2);
      assertThat(Files.readAllBytes(cut)).as("cut at %s", length).isEqualTo(bytes);
    }
  }

  @Test
  void aCutLastRecordShouldBePassedOverWithAFinding() throws IOException {
    Path file = folder.resolve("day.warc.gz");
    write(file, 3);
    byte[] bytes = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(bytes, bytes.length - 5));
    WarcWeb web = WarcWeb.open(List.of(file));
    assertThat(fetch(web, url(1))).isInstanceOf(Fetch.Fresh.class);
    assertThat(fetch(web, url(2)))
        .isEqualTo(new Fetch.Failed(url(2), "not in the captures", false));
    assertThat(web.findings()).hasSize(1);
    assertThat(web.findings().getFirst().detail()).contains("the file ends inside a record");
  }

  @Test
  void aDamagedByteShouldCostOneRecordAtMost() throws IOException {
    Path file = folder.resolve("day.warc.gz");
    write(file, 4);
    byte[] bytes = Files.readAllBytes(file);
    var random = new Random(7);
    for (int i = 0; i < 300; i++) {
      byte[] damaged = bytes.clone();
      damaged[random.nextInt(bytes.length)] ^= (byte) (1 + random.nextInt(255));
      Files.write(file, damaged);
      WarcWeb web = WarcWeb.open(List.of(file));
      var held = web.captures().stream().map(Held::url).toList();
      assertThat(held).as("damage %s", i).hasSizeGreaterThanOrEqualTo(3);
      held.forEach(u -> assertThat(fetch(web, u)).isInstanceOf(Fetch.Fresh.class));
    }
  }

  @Test
  void somebodyElsesFileShouldNotBeWrittenOver() throws IOException {
    Path file = folder.resolve("thesis.warc.gz");
    byte[] bytes = "not captures ".repeat(1000).getBytes(StandardCharsets.UTF_8);
    Files.write(file, bytes);
    assertThatThrownBy(() -> WarcCaptures.open(file, NOW))
        .isInstanceOf(Unusable.class)
        .hasMessageContaining("move it aside");
    assertThat(file).hasBinaryContent(bytes);
  }

  @Test
  void aFolderThatCannotBeMadeShouldBeNamed() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    assertThatThrownBy(() -> WarcCaptures.open(file.resolve("day.warc.gz"), NOW))
        .isInstanceOf(Unusable.class)
        .hasMessageContaining("day.warc.gz");
  }

  @Test
  void aLineEndInATypeShouldNotStartAHeader() {
    Path file = folder.resolve("day.warc.gz");
    String type = "text/html\r\nLocation: https://evil.example/";
    try (var captures = WarcCaptures.open(file, NOW)) {
      captures.keep(new Capture("https://a.example/", "https://a.example/", NOW, type, body("x")));
    }
    Fetch fetch = fetch(WarcWeb.open(List.of(file)), "https://a.example/");
    assertThat(((Fetch.Fresh) fetch).capture().contentType())
        .isEqualTo("text/html Location: https://evil.example/");
  }

  private static void write(Path file, int count) {
    try (var captures = WarcCaptures.open(file, NOW)) {
      captures.keep(SOURCES, NOW);
      IntStream.range(0, count).forEach(i -> captures.keep(capture(i)));
      IntStream.range(0, count).forEach(i -> captures.keep(capture(i)));
    }
  }

  private static Capture capture(int number) {
    String text = "<html>第 " + number + " 页 " + "word".repeat(number * 50);
    return new Capture(url(number), url(number), NOW.plusSeconds(number), "text/html", body(text));
  }

  private static String url(int number) {
    return "https://a.example/" + number + "?q=1";
  }

  private static Body body(String text) {
    return Body.of(text.getBytes(StandardCharsets.UTF_8));
  }

  private static Fetch fetch(WarcWeb web, String url) {
    return web.fetch(url, Purpose.PAGE);
  }
}
