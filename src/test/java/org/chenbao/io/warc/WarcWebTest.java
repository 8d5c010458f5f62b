package org.chenbao.io.warc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.chenbao.collect.Web.Purpose;
import org.chenbao.io.Unusable;
import org.chenbao.model.Capture;
import org.chenbao.model.Fetch;
import org.chenbao.model.Source;
import org.chenbao.model.Tier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files as other people's crawlers write them.
class WarcWebTest {
  private static final String EARLY = "2026-02-13T10:00:00Z";
  private static final String LATE = "2026-02-13T11:00:00Z";
  private static final byte[] FEED =
      "<?xml version='1.0'?>\n<!-- <html> --><rss version='2.0'/>".getBytes(StandardCharsets.UTF_8);

  private static final Charset UTF = StandardCharsets.UTF_8;

  @TempDir private Path folder;

  @Test
  void headsShouldBeReadAsTheyComeInTheWild() throws IOException {
    byte[] chunked = WarcText.lines("4\nwiki\n5\npedia\n0\n\n");
    byte[] file =
        new WarcText()
            .record("WARC-Type: warcinfo\nWARC-Date: " + EARLY, WarcText.lines("software: x\n"))
            .record(
                "WARC-Type: response\nWARC-Target-URI: dns:w.example\nWARC-Date: " + EARLY,
                WarcText.lines("20260213\n"))
            .response("<http://w.example/>", EARLY, ok("Transfer-Encoding: chunked"), chunked)
            .response(
                "http://w.example/gz",
                EARLY,
                ok("Content-Encoding: gzip"),
                WarcText.gzip("packed".getBytes(StandardCharsets.UTF_8)))
            .response(
                "http://w.example/said-gz", EARLY, ok("Content-Encoding: gzip"), "x".getBytes(UTF))
            .response("http://w.example/none", EARLY, "HTTP/1.1 204", new byte[0])
            .bytes();
    for (boolean packed : new boolean[] {false, true}) {
      WarcWeb web = open(packed ? WarcText.gzip(file) : file);
      assertThat(text(web, "http://W.example:80#top")).isEqualTo("wikipedia");
      assertThat(text(web, "http://w.example/gz")).isEqualTo("packed");
      assertThat(text(web, "http://w.example/said-gz")).isEqualTo("x");
      assertThat(text(web, "http://w.example/none")).isEmpty();
      assertThat(web.findings()).isEmpty();
    }
  }

  @Test
  void errorsShouldFailWithTheirStatus() throws IOException {
    WarcWeb web =
        open(
            new WarcText()
                .response("http://e.example/a", EARLY, "HTTP/1.1 404 Not Found", new byte[0])
                .response("http://e.example/b", EARLY, "HTTP/1.1 503 Busy", new byte[0])
                .response("http://e.example/c", EARLY, "HTTP/1.1 304 Same", new byte[0])
                .bytes());
    assertThat(fetch(web, "http://e.example/a"))
        .isEqualTo(new Fetch.Failed("http://e.example/a", "HTTP 404", true));
    assertThat(fetch(web, "http://e.example/b"))
        .isEqualTo(new Fetch.Failed("http://e.example/b", "HTTP 503", true));
    assertThat(fetch(web, "http://e.example/c"))
        .isEqualTo(new Fetch.Unchanged("http://e.example/c"));
    assertThat(fetch(web, "file:///etc/passwd")).isInstanceOf(Fetch.Refused.class);
    assertThatThrownBy(web::latest)
        .isInstanceOf(Unusable.class)
        .hasMessageEndingWith("no captures in it");
  }

  @Test
  void redirectsShouldBeFollowedToAnEnd() throws IOException {
    WarcWeb web =
        open(
            new WarcText()
                .response("http://r.example/a", EARLY, moved("/b?x=中 文"), new byte[0])
                .response(
                    "http://r.example/b?x=%E4%B8%AD%20%E6%96%87",
                    EARLY, moved("//s.example/c"), new byte[0])
                .response("http://s.example/c", EARLY, ok("X: y"), "end".getBytes(UTF))
                .response("http://r.example/loop", EARLY, moved("/loop"), new byte[0])
                .response("http://r.example/out", EARLY, moved("/nowhere"), new byte[0])
                .bytes());
    Fetch found = fetch(web, "http://r.example/a");
    assertThat(((Fetch.Fresh) found).capture())
        .extracting(Capture::url, Capture::finalUrl)
        .containsExactly("http://r.example/a", "http://s.example/c");
    assertThat(fetch(web, "http://r.example/loop"))
        .isEqualTo(new Fetch.Failed("http://r.example/loop", "more than 5 redirects", true));
    assertThat(((Fetch.Failed) fetch(web, "http://r.example/out")).why())
        .isEqualTo("not in the captures: http://r.example/nowhere");
  }

  @Test
  void theNewestAnswerShouldBeGiven() throws IOException {
    Path late = write("late.warc", page("http://n.example/", LATE, "late"));
    Path early = write("early.warc", page("http://n.example/", EARLY, "early"));
    WarcWeb web = WarcWeb.open(List.of(late, early));
    assertThat(text(web, "http://n.example/")).isEqualTo("late");
    assertThat(web.latest()).isEqualTo(Instant.parse(LATE));
  }

  @Test
  void aRevisitShouldHaveTheBodyItRepeats() throws IOException {
    String digest = "WARC-Payload-Digest: sha1:AAAA\n";
    String again = "WARC-Type: revisit\nWARC-Date: " + LATE + "\nWARC-Target-URI: ";
    byte[] body = WarcText.join(WarcText.lines(ok("Content-Type: text/html") + "\n\n"), FEED);
    WarcWeb web =
        open(
            new WarcText()
                .record(
                    "WARC-Type: response\nWARC-Record-ID: <urn:a>\nWARC-Target-URI: http://v.example/\n"
                        + digest
                        + "WARC-Date: "
                        + EARLY,
                    body)
                .record(again + "http://v.example/\n" + digest, new byte[0])
                .record(again + "http://v.example/id\nWARC-Refers-To: <urn:a>", new byte[0])
                .record(
                    again + "http://v.example/304\nWARC-Refers-To: <urn:a>",
                    WarcText.lines("HTTP/1.1 304 Same\n\n"))
                .record(again + "http://v.example/gone\nWARC-Refers-To: <urn:b>", new byte[0])
                .bytes());
    for (String path : List.of("", "id", "304")) {
      Capture capture = ((Fetch.Fresh) fetch(web, "http://v.example/" + path)).capture();
      assertThat(capture.body().bytes()).isEqualTo(FEED);
      assertThat(capture.contentType()).isEqualTo("text/html");
      assertThat(capture.at()).isEqualTo(Instant.parse(LATE));
    }
    assertThat(((Fetch.Failed) fetch(web, "http://v.example/gone")).why())
        .isEqualTo("repeats a capture that is not in the files");
  }

  @Test
  void feedsShouldBeTheSourcesOfAFileThatHasNoList() throws IOException {
    WarcWeb web =
        open(
            new WarcText()
                .response("https://news.f.co.uk/a/feed.xml", EARLY, ok("X: y"), FEED)
                .response("https://news.f.co.uk/a/feed.xml", LATE, ok("X: y"), FEED)
                .response(
                    "https://g.example/",
                    EARLY,
                    ok("Content-Type: text/html"),
                    "<!DOCTYPE html><html>".getBytes(UTF))
                .response(
                    "https://g.example/feed",
                    EARLY,
                    ok("Content-Type: application/json"),
                    "{\"version\":\"https://jsonfeed.org/version/1.1\"}".getBytes(UTF))
                .bytes());
    assertThat(web.sources())
        .extracting(Source::id, s -> s.outlet().owner(), s -> s.outlet().tier(), Source::kind)
        .containsExactly(
            tuple("news-f-co-uk-a-feed-xml", "f.co.uk", Tier.MINOR, Source.Kind.FEED),
            tuple("g-example-feed", "g.example", Tier.MINOR, Source.Kind.FEED));
    assertThat(web.captures())
        .extracting(Held::format)
        .containsExactly(Format.FEED, Format.FEED, Format.PAGE, Format.FEED);
  }

  @Test
  void pagesShouldBeListedWhereThereIsNoFeedEither() throws IOException {
    var file = new WarcText();
    for (int i = 0; i < 101; i++) {
      String page = "<html><meta charset='GBK'><title>\n第 " + i + " 页 &lt;i&gt;</title>";
      byte[] body = page.getBytes(Charset.forName("GBK"));
      file.response(
          "https://p.example/" + i + "?a=1&b=2", EARLY, ok("Content-Type: text/html"), body);
    }
    WarcWeb web = open(file.bytes());
    assertThat(web.sources())
        .extracting(Source::id, Source::url, Source::kind)
        .containsExactly(
            tuple("pages-1", "https://captures.invalid/pages-1", Source.Kind.DIGEST),
            tuple("pages-2", "https://captures.invalid/pages-2", Source.Kind.DIGEST));
    assertThat(text(web, "https://captures.invalid/pages-2"))
        .contains("jsonfeed.org/version/1.1")
        .contains(
            "<ul><li><a href=\\\"https://p.example/100?a=1&amp;b=2\\\">第 100 页 &lt;i&gt;</a></li></ul>");
    assertThat(text(web, "https://captures.invalid/pages-1").split("<li>", -1)).hasSize(101);
  }

  @Test
  void aDamagedPlainRecordShouldCostItselfOnly() throws IOException {
    byte[] first = page("http://d.example/1", EARLY, "first page");
    byte[] second = page("http://d.example/2", EARLY, "second page");
    byte[] third = page("http://d.example/3", EARLY, "third page");
    byte[] bytes = WarcText.join(WarcText.join(first, second), third);
    var random = new Random(11);
    for (int i = 0; i < 300; i++) {
      byte[] damaged = bytes.clone();
      damaged[first.length + random.nextInt(second.length - 40)] ^=
          (byte) (1 + random.nextInt(255));
      WarcWeb web = open(damaged);
      assertThat(text(web, "http://d.example/1")).isEqualTo("first page");
      assertThat(text(web, "http://d.example/3")).as("damage %s", i).isEqualTo("third page");
    }
  }

  @Test
  void aLengthThatIsWrongShouldNotSwallowTheRecordsBehind() throws IOException {
    byte[] first = page("http://d.example/1", EARLY, "first page");
    byte[] third = page("http://d.example/3", EARLY, "third page");
    for (String length : List.of("5", "200", "99999999999", "-1", "x", "70000000")) {
      byte[] second =
          new String(page("http://d.example/2", EARLY, "second page"), UTF)
              .replaceFirst("Content-Length: \\d+", "Content-Length: " + length)
              .getBytes(UTF);
      WarcWeb web = open(WarcText.join(WarcText.join(first, second), third));
      assertThat(text(web, "http://d.example/3")).as(length).isEqualTo("third page");
      assertThat(web.findings()).as(length).hasSize(1);
    }
  }

  @Test
  void whatIsNoWarcFileShouldBeSaidSo() throws IOException {
    Path file = write("notes.txt", "hello".getBytes(UTF));
    assertThatThrownBy(() -> WarcWeb.open(List.of(file)))
        .isInstanceOf(Unusable.class)
        .hasMessageContaining("is not a WARC file");
    assertThatThrownBy(() -> WarcWeb.open(List.of(folder.resolve("gone.warc"))))
        .isInstanceOf(Unusable.class)
        .hasMessageStartingWith("no such file");
  }

  private static byte[] page(String url, String at, String text) {
    return new WarcText()
        .response(url, at, ok("Content-Type: text/html"), text.getBytes(UTF))
        .bytes();
  }

  private static String ok(String header) {
    return "HTTP/1.1 200 OK\n" + header;
  }

  private static String moved(String to) {
    return "HTTP/1.1 302 Found\nLocation: " + to;
  }

  private WarcWeb open(byte[] bytes) throws IOException {
    return WarcWeb.open(List.of(write("file.warc", bytes)));
  }

  private Path write(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private static Fetch fetch(WarcWeb web, String url) {
    return web.fetch(url, Purpose.PAGE);
  }

  private static String text(WarcWeb web, String url) {
    return fetch(web, url) instanceof Fetch.Fresh fresh
        ? new String(fresh.capture().body().bytes(), UTF)
        : fetch(web, url).toString();
  }
}
