package org.chenbao.collect.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.chenbao.collect.feed.Documents.GOOD;
import static org.chenbao.collect.feed.Documents.feed;
import static org.chenbao.collect.feed.Documents.first;
import static org.chenbao.collect.feed.Documents.item;
import static org.chenbao.collect.feed.Documents.reading;
import static org.chenbao.collect.feed.Documents.rss;
import static org.chenbao.collect.feed.Documents.titles;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is no feed, or one that lies about dates, links, ids and what it shows.
class OddFeedTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " \n\t ",
        "\0\0\0\0",
        "<!doctype html><html><head><title>Just a moment...</title></head></html>",
        "{\"error\":\"rate limited\"}",
        "{\"version\":\"https://jsonfeed.org/version/1\",\"items\":{\"id\":\"1\"}}",
        "Internal Server Error",
        "<!--",
        "<opml version='2.0'><body><outline type='rss' xmlUrl='file:///etc/passwd'/></body></opml>",
        "\u0089PNG\r\n\u001a\n"
      })
  void whatIsNoFeedShouldBeSaidToBeNone(String text) {
    assertThat(reading(text)).isInstanceOf(Reading.NotFeed.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"<", "<a ", "-", "[", "{\"items\":[", "<outline text='x'>", "&#"})
  void longNonsenseShouldBeNoFeed(String piece) {
    assertThat(reading(piece.repeat(200_000))).isInstanceOf(Reading.NotFeed.class);
  }

  @Test
  void packedFeedShouldBeUnpacked() throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(packed)) {
      gzip.write(rss(GOOD).getBytes(UTF_8));
    }
    byte[] bytes = packed.toByteArray();

    assertThat(titles(feed(bytes))).containsExactly("good-item");
    assertThat(reading(java.util.Arrays.copyOf(bytes, 40))).isInstanceOf(Reading.NotFeed.class);
  }

  @Test
  void packedBombShouldBeNoFeed() throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(packed)) {
      byte[] blank = " ".repeat(1 << 20).getBytes(UTF_8);
      for (int i = 0; i < 30; i++) {
        gzip.write(blank);
      }
    }

    assertThat(reading(packed.toByteArray())).isInstanceOf(Reading.NotFeed.class);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          'Thu, 01 Jan 1970 00:00:00 GMT',
          'Fri, 31 Dec 9999 23:59:59 GMT',
          2026-02-30T00:00:00Z,
          yesterday,
          '',
          2026-02-14 08:00:00,            2026-02-14T08:00:00Z
          2026年2月14日 08:00,             2026-02-14T08:00:00Z
          1771056000,                     2026-02-14T08:00:00Z
          1771056000000,                  2026-02-14T08:00:00Z
          'Sat, 14 Feb 26 08:00 PST',     2026-02-14T16:00:00Z
          2026-02-14T08:00:00+0800,       2026-02-14T00:00:00Z
          20260214T080000Z,               2026-02-14T08:00:00Z
          """)
  void dateShouldBeReadOrLeftOut(String written, Instant read) {
    String entry = "<item><title>t</title><pubDate>%s</pubDate></item>".formatted(written);

    assertThat(first(rss(entry)).times().best().orElse(null)).isEqualTo(read);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          javascript:alert(1),              ''
          'data:text/html,x',               ''
          file:///etc/passwd,               ''
          //other.example/a,                https://other.example/a
          /rel/path,                        https://paper.example/rel/path
          ' https://paper.example/ws ',     https://paper.example/ws
          https://user:pw@paper.example/a,  https://paper.example/a
          https://例え.example/,             https://xn--r8jz45g.example/
          https://paper.example/a b,        https://paper.example/a%20b
          ht!tp://bad,                      ''
          """)
  void linkShouldBeOfTheWeb(String written, String read) {
    String entry = "<item><title>t</title><link>%s</link></item>".formatted(written);

    assertThat(first(rss(entry)).label().link()).isEqualTo(read);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p onclick=a()>t</p>",
        "<script>act()</script>",
        "<img src=x onerror=act()>",
        "<a href='JaVa&#9;ScRiPt:act()'>m</a>",
        "<svg><animate onbegin=act()></svg>",
        "<math><mi xlink:href='javascript:act()'></mi></math>",
        "<iframe src='https://e.example/act()'></iframe>",
        "<style>@import '//e.example/act()'</style>",
        "<form action='//e.example/act()'><input></form>",
        "<meta http-equiv=refresh content='0;url=//e.example/act()'>",
        "<p style='display:none'>act()</p>",
        "<p style='color:red; Visibility : HIDDEN'>act()</p>",
        "<p hidden>act()</p>"
      })
  void nothingThatActsOrHidesShouldBeShown(String html) {
    String entry =
        "<item><title>t</title><description><![CDATA[" + html + "]]></description></item>";

    assertThat(first(rss(entry)).copy().summary().safe())
        .doesNotContain("act()", "a()", "<form", "<iframe");
  }

  @Test
  void entriesOfOneIdOrNoneShouldAllBeRead() {
    String same = item("a", "1") + item("b", "1");
    String none = "<item><title>only title</title></item><item/>";

    assertThat(titles(feed(rss(same + none + GOOD))))
        .containsExactly("a", "b", "only title", "good-item");
  }

  @Test
  void brokenJsonShouldBeNoFeedAndOddJsonOne() {
    String start = "{\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":[{\"id\":\"1\"";

    assertThat(reading(start + ",\"x\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}]}"))
        .isInstanceOf(Reading.NotFeed.class);
    assertThat(reading(start + "},{\"id\":\"2\",\"ur")).isInstanceOf(Reading.NotFeed.class);
    assertThat(feed("\uFEFF" + start + ",\"id\":\"2\"}]}").entries()).hasSize(1);
  }
}
