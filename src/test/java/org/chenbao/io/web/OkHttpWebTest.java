package org.chenbao.io.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chenbao.io.web.LoopbackWeb.NOW;
import static org.chenbao.io.web.LoopbackWeb.fresh;
import static org.chenbao.io.web.LoopbackWeb.moved;
import static org.chenbao.io.web.LoopbackWeb.status;
import static org.chenbao.io.web.LoopbackWeb.text;
import static org.chenbao.io.web.LoopbackWeb.why;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import okio.Buffer;
import org.chenbao.collect.Web.Purpose;
import org.chenbao.io.web.AddressPolicy.Use;
import org.chenbao.model.Body;
import org.chenbao.model.Capture;
import org.chenbao.model.Fetch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Against a server that behaves.
class OkHttpWebTest {
  private final LoopbackWeb web = new LoopbackWeb();

  @BeforeEach
  void start() throws IOException {
    web.start();
  }

  @AfterEach
  void stop() {
    web.close();
  }

  @Test
  void aFeedShouldBeAskedForAsWhatWeAre() throws InterruptedException {
    web.server.enqueue(
        new MockResponse.Builder().setHeader("Content-Type", "text/xml").body("<rss/>").build());
    Capture capture = fresh(web.fetch("/feed", Purpose.FEED));
    assertThat(capture.url()).isEqualTo(web.url("/feed"));
    assertThat(capture.finalUrl()).isEqualTo(web.url("/feed"));
    assertThat(capture.at()).isEqualTo(NOW);
    assertThat(capture.contentType()).isEqualTo("text/xml");
    assertThat(text(capture)).isEqualTo("<rss/>");
    RecordedRequest request = web.server.takeRequest();
    assertThat(request.getHeaders().get("User-Agent")).isEqualTo("Chenbao/0.1 (news reader)");
    assertThat(request.getHeaders().get("Accept-Encoding")).isEqualTo("gzip, deflate, br");
    assertThat(request.getHeaders().get("Cookie")).isNull();
  }

  @Test
  void contentCodingsShouldBeUndone() throws IOException {
    byte[] hello = "hello".getBytes(StandardCharsets.UTF_8);
    var gzip = new ByteArrayOutputStream();
    try (var out = new GZIPOutputStream(gzip)) {
      out.write(hello);
    }
    var zlib = new ByteArrayOutputStream();
    try (var out = new DeflaterOutputStream(zlib)) {
      out.write(hello);
    }
    byte[] brotli = HexFormat.of().parseHex("0b028068656c6c6f03");
    web.server.enqueue(coded("gzip", gzip.toByteArray()));
    web.server.enqueue(coded("Deflate", zlib.toByteArray()));
    web.server.enqueue(coded("br", brotli));
    web.server.enqueue(coded("identity", hello));
    for (int i = 0; i < 4; i++) {
      assertThat(text(fresh(web.fetch("/" + i, Purpose.FEED)))).isEqualTo("hello");
    }
    web.server.enqueue(coded("zstd", hello));
    assertThat(why(web.fetch("/z", Purpose.FEED))).contains("unknown content coding zstd");
  }

  @Test
  void anUnchangedSourceShouldBeSaidSo() throws InterruptedException {
    web.server.enqueue(
        new MockResponse.Builder()
            .setHeader("ETag", "\"one\"")
            .setHeader("Last-Modified", "Fri, 13 Feb 2026 08:00:00 GMT")
            .body("x")
            .build());
    web.server.enqueue(status(304));
    assertThat(web.fetch("/feed", Purpose.FEED)).isInstanceOf(Fetch.Fresh.class);
    assertThat(web.fetch("/feed", Purpose.FEED)).isEqualTo(new Fetch.Unchanged(web.url("/feed")));
    web.server.takeRequest();
    RecordedRequest second = web.server.takeRequest();
    assertThat(second.getHeaders().get("If-None-Match")).isEqualTo("\"one\"");
    assertThat(second.getHeaders().get("If-Modified-Since"))
        .isEqualTo("Fri, 13 Feb 2026 08:00:00 GMT");
  }

  @Test
  void theAnswerThatDidNotChangeShouldBeGivenWhereItIsKept() {
    web.server.enqueue(moved("/feed"));
    web.server.enqueue(status(304));
    var body = Body.of(new byte[] {1});
    var kept = new Capture(web.url("/feed"), web.url("/feed"), Instant.EPOCH, "text/xml", body);
    web.memory.tags.put(web.url("/feed"), new WebMemory.Tag("\"one\"", ""));
    web.memory.answers.put(web.url("/feed"), kept);
    Capture again = fresh(web.fetch("/old", Purpose.FEED));
    assertThat(again)
        .isEqualTo(
            new Capture(web.url("/old"), web.url("/feed"), NOW, "text/xml", body, again.request()));
  }

  @Test
  void unchangedWithoutHavingBeenAskedShouldFail() {
    web.server.enqueue(status(304));
    assertThat(why(web.fetch("/feed", Purpose.FEED))).isEqualTo("HTTP 304");
  }

  @Test
  void errorsShouldBeNamed() {
    web.server.enqueue(status(404));
    web.server.enqueue(status(403));
    web.server.enqueue(status(500));
    web.server.enqueue(status(302));
    assertThat(web.fetch("/a", Purpose.FEED))
        .isEqualTo(new Fetch.Failed(web.url("/a"), "HTTP 404: not found", true));
    assertThat(why(web.fetch("/b", Purpose.FEED))).isEqualTo("HTTP 403: turns us away");
    assertThat(why(web.fetch("/c", Purpose.FEED))).isEqualTo("HTTP 500: the server fails");
    assertThat(why(web.fetch("/d", Purpose.FEED)))
        .isEqualTo("HTTP 302: a redirect that leads nowhere");
  }

  @Test
  void aServerThatAsksToWaitShouldBeHeard() {
    web.server.enqueue(status(429).newBuilder().setHeader("Retry-After", "120").build());
    web.server.enqueue(status(503).newBuilder().setHeader("Retry-After", "99999999").build());
    web.server.enqueue(status(429));
    assertThat(web.fetch("/a", Purpose.FEED))
        .isEqualTo(new Fetch.Throttled(web.url("/a"), NOW.plusSeconds(120)));
    web.memory.rests.clear();
    assertThat(web.fetch("/b", Purpose.FEED))
        .isEqualTo(new Fetch.Throttled(web.url("/b"), NOW.plus(Duration.ofHours(24))));
    assertThat(why(web.fetch("/c", Purpose.FEED))).isEqualTo("HTTP 429: too many requests");
  }

  @Test
  void aHostWithTooManyRequestsShouldBeLeftAlone() {
    web.server.enqueue(status(429).newBuilder().setHeader("Retry-After", "120").build());
    OkHttpWeb asked = web.with(web.policy());

    assertThat(asked.fetch(web.url("/a"), Purpose.FEED)).isInstanceOf(Fetch.Throttled.class);
    assertThat(asked.fetch(web.url("/b"), Purpose.FEED))
        .isEqualTo(new Fetch.Throttled(web.url("/b"), NOW.plusSeconds(120)));
    assertThat(web.server.getRequestCount()).isEqualTo(1);
  }

  @Test
  void whatAServerAskedForShouldBeHeededByTheNextRun() {
    web.server.enqueue(status(503).newBuilder().setHeader("Retry-After", "600").build());
    web.server.enqueue(status(429).newBuilder().setHeader("Retry-After", "120").build());
    web.fetch("/busy", Purpose.FEED);
    web.fetch("/many", Purpose.FEED);

    assertThat(web.memory.rests)
        .isEqualTo(
            Map.of(web.url("/busy"), NOW.plusSeconds(600), "news.example", NOW.plusSeconds(120)));
    assertThat(web.fetch("/other", Purpose.FEED))
        .isEqualTo(new Fetch.Throttled(web.url("/other"), NOW.plusSeconds(120)));
    web.memory.rests.remove("news.example");
    assertThat(web.fetch("/busy", Purpose.FEED))
        .isEqualTo(new Fetch.Throttled(web.url("/busy"), NOW.plusSeconds(600)));
    assertThat(web.server.getRequestCount()).isEqualTo(2);
  }

  @Test
  void anAddressThatIsOverloadedShouldNotCloseItsHost() {
    web.server.enqueue(status(503).newBuilder().setHeader("Retry-After", "120").build());
    web.server.enqueue(new MockResponse.Builder().body("well").build());
    OkHttpWeb asked = web.with(web.policy());

    assertThat(asked.fetch(web.url("/a"), Purpose.FEED)).isInstanceOf(Fetch.Throttled.class);
    assertThat(text(fresh(asked.fetch(web.url("/b"), Purpose.FEED)))).isEqualTo("well");
  }

  @Test
  void aChallengeShouldBeNamed() {
    web.server.enqueue(status(403).newBuilder().body("<title>Just a moment...</title>").build());
    web.server.enqueue(status(503).newBuilder().setHeader("cf-mitigated", "challenge").build());

    assertThat(why(web.fetch("/a", Purpose.FEED))).isEqualTo("HTTP 403: a challenge for browsers");
    assertThat(why(web.fetch("/b", Purpose.FEED))).isEqualTo("HTTP 503: a challenge for browsers");
  }

  @Test
  void whatWasAskedShouldBeTold() {
    web.server.enqueue(new MockResponse.Builder().setHeader("ETag", "\"a\"").body("x").build());
    web.server.enqueue(status(304));
    Capture first = fresh(web.fetch("/feed?a=1", Purpose.FEED));
    assertThat(first.request().lines())
        .startsWith("GET /feed?a=1 HTTP/1.1")
        .contains(
            "User-Agent: Chenbao/0.1 (news reader)", "Host: news.example:" + web.server.getPort())
        .noneMatch(line -> line.startsWith("If-None-Match"));
    web.memory.answers.put(web.url("/feed?a=1"), first);
    assertThat(fresh(web.fetch("/feed?a=1", Purpose.FEED)).request())
        .contains("If-None-Match: \"a\"");
  }

  @Test
  void whatIsAskedOfAModelShouldNotBeTold() {
    web.server.enqueue(new MockResponse.Builder().body("x").build());
    var policy = new AddressPolicy(Set.of(web.allowance(Use.MODEL)));
    var courier = new Courier(policy, Use.MODEL, web.names, Duration.ofSeconds(10));
    Letter letter = Letter.get(web.url("/v1?key=secret"), Map.of("Authorization", "Bearer secret"));
    assertThat(((Reply.Answered) courier.send(letter)).request()).isEmpty();
  }

  private static MockResponse coded(String coding, byte[] body) {
    return new MockResponse.Builder()
        .setHeader("Content-Encoding", coding)
        .body(new Buffer().write(body))
        .build();
  }
}
