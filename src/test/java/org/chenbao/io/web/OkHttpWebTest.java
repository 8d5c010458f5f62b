package org.chenbao.io.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okio.Buffer;
import org.chenbao.collect.Web.Purpose;
import org.chenbao.io.web.AddressPolicy.Allowance;
import org.chenbao.io.web.AddressPolicy.Use;
import org.chenbao.model.Body;
import org.chenbao.model.Capture;
import org.chenbao.model.Fetch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Against a server that behaves.
class OkHttpWebTest {
  private static final Instant NOW = Instant.parse("2026-02-13T15:00:00Z");

  private final MockWebServer server = new MockWebServer();
  private final Names names = new Names().put("news.example", "127.0.0.1");
  private final NotedMemory memory = new NotedMemory();

  @BeforeEach
  void start() throws IOException {
    server.start();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void aFeedShouldBeAskedForAsWhatWeAre() throws InterruptedException {
    server.enqueue(
        new MockResponse.Builder().setHeader("Content-Type", "text/xml").body("<rss/>").build());
    Capture capture = fresh(fetch("/feed", Purpose.FEED));
    assertThat(capture.url()).isEqualTo(url("/feed"));
    assertThat(capture.finalUrl()).isEqualTo(url("/feed"));
    assertThat(capture.at()).isEqualTo(NOW);
    assertThat(capture.contentType()).isEqualTo("text/xml");
    assertThat(text(capture)).isEqualTo("<rss/>");
    RecordedRequest request = server.takeRequest();
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
    server.enqueue(coded("gzip", gzip.toByteArray()));
    server.enqueue(coded("Deflate", zlib.toByteArray()));
    server.enqueue(coded("br", brotli));
    server.enqueue(coded("identity", hello));
    for (int i = 0; i < 4; i++) {
      assertThat(text(fresh(fetch("/" + i, Purpose.FEED)))).isEqualTo("hello");
    }
    server.enqueue(coded("zstd", hello));
    assertThat(why(fetch("/z", Purpose.FEED))).contains("unknown content coding zstd");
  }

  @Test
  void anUnchangedSourceShouldBeSaidSo() throws InterruptedException {
    server.enqueue(
        new MockResponse.Builder()
            .setHeader("ETag", "\"one\"")
            .setHeader("Last-Modified", "Fri, 13 Feb 2026 08:00:00 GMT")
            .body("x")
            .build());
    server.enqueue(status(304));
    assertThat(fetch("/feed", Purpose.FEED)).isInstanceOf(Fetch.Fresh.class);
    assertThat(fetch("/feed", Purpose.FEED)).isEqualTo(new Fetch.Unchanged(url("/feed")));
    server.takeRequest();
    RecordedRequest second = server.takeRequest();
    assertThat(second.getHeaders().get("If-None-Match")).isEqualTo("\"one\"");
    assertThat(second.getHeaders().get("If-Modified-Since"))
        .isEqualTo("Fri, 13 Feb 2026 08:00:00 GMT");
  }

  @Test
  void theAnswerThatDidNotChangeShouldBeGivenWhereItIsKept() {
    server.enqueue(moved("/feed"));
    server.enqueue(status(304));
    var body = Body.of(new byte[] {1});
    var kept = new Capture(url("/feed"), url("/feed"), Instant.EPOCH, "text/xml", body);
    memory.tags.put(url("/feed"), new WebMemory.Tag("\"one\"", ""));
    memory.answers.put(url("/feed"), kept);
    assertThat(fresh(fetch("/old", Purpose.FEED)))
        .isEqualTo(new Capture(url("/old"), url("/feed"), Instant.EPOCH, "text/xml", body));
  }

  @Test
  void unchangedWithoutHavingBeenAskedShouldFail() {
    server.enqueue(status(304));
    assertThat(why(fetch("/feed", Purpose.FEED))).isEqualTo("HTTP 304");
  }

  @Test
  void errorsShouldBeNamed() {
    server.enqueue(status(404));
    server.enqueue(status(403));
    server.enqueue(status(500));
    server.enqueue(status(302));
    assertThat(fetch("/a", Purpose.FEED))
        .isEqualTo(new Fetch.Failed(url("/a"), "HTTP 404: not found", true));
    assertThat(why(fetch("/b", Purpose.FEED))).isEqualTo("HTTP 403: turns us away");
    assertThat(why(fetch("/c", Purpose.FEED))).isEqualTo("HTTP 500: the server fails");
    assertThat(why(fetch("/d", Purpose.FEED))).isEqualTo("HTTP 302: a redirect that leads nowhere");
  }

  @Test
  void aServerThatAsksToWaitShouldBeHeard() {
    server.enqueue(status(429).newBuilder().setHeader("Retry-After", "120").build());
    server.enqueue(status(503).newBuilder().setHeader("Retry-After", "99999999").build());
    server.enqueue(status(429));
    assertThat(fetch("/a", Purpose.FEED))
        .isEqualTo(new Fetch.Throttled(url("/a"), NOW.plusSeconds(120)));
    memory.rests.clear();
    assertThat(fetch("/b", Purpose.FEED))
        .isEqualTo(new Fetch.Throttled(url("/b"), NOW.plus(Duration.ofHours(24))));
    assertThat(why(fetch("/c", Purpose.FEED))).isEqualTo("HTTP 429: too many requests");
  }

  @Test
  void aHostWithTooManyRequestsShouldBeLeftAlone() {
    server.enqueue(status(429).newBuilder().setHeader("Retry-After", "120").build());
    OkHttpWeb web = web(policy());

    assertThat(web.fetch(url("/a"), Purpose.FEED)).isInstanceOf(Fetch.Throttled.class);
    assertThat(web.fetch(url("/b"), Purpose.FEED))
        .isEqualTo(new Fetch.Throttled(url("/b"), NOW.plusSeconds(120)));
    assertThat(server.getRequestCount()).isEqualTo(1);
  }

  @Test
  void whatAServerAskedForShouldBeHeededByTheNextRun() {
    server.enqueue(status(503).newBuilder().setHeader("Retry-After", "600").build());
    server.enqueue(status(429).newBuilder().setHeader("Retry-After", "120").build());
    fetch("/busy", Purpose.FEED);
    fetch("/many", Purpose.FEED);

    assertThat(memory.rests)
        .isEqualTo(
            Map.of(url("/busy"), NOW.plusSeconds(600), "news.example", NOW.plusSeconds(120)));
    assertThat(fetch("/other", Purpose.FEED))
        .isEqualTo(new Fetch.Throttled(url("/other"), NOW.plusSeconds(120)));
    memory.rests.remove("news.example");
    assertThat(fetch("/busy", Purpose.FEED))
        .isEqualTo(new Fetch.Throttled(url("/busy"), NOW.plusSeconds(600)));
    assertThat(server.getRequestCount()).isEqualTo(2);
  }

  @Test
  void onlyRedirectsForGoodShouldBeNotedAsMoves() {
    server.enqueue(status(308).newBuilder().setHeader("Location", "/b").build());
    server.enqueue(new MockResponse.Builder().body("there").build());
    server.enqueue(moved("/c"));
    server.enqueue(new MockResponse.Builder().body("there").build());
    fetch("/a", Purpose.FEED);
    fetch("/x", Purpose.FEED);

    assertThat(memory.answered.get(url("/a")))
        .isEqualTo(new WebMemory.Answered(url("/a"), url("/b"), true));
    assertThat(memory.answered.get(url("/x")))
        .isEqualTo(new WebMemory.Answered(url("/x"), url("/c"), false));
  }

  @Test
  void aMoveThatIsBelievedShouldBeAskedWhereItLedTo() throws InterruptedException {
    server.enqueue(new MockResponse.Builder().body("there").build());
    memory.moves.put(url("/a"), url("/b"));
    Capture capture = fresh(fetch("/a", Purpose.FEED));

    assertThat(capture.url()).isEqualTo(url("/a"));
    assertThat(capture.finalUrl()).isEqualTo(url("/b"));
    assertThat(server.takeRequest().getTarget()).isEqualTo("/b");
  }

  @Test
  void aMoveShouldNotLeadWhereNothingMayBeAsked() {
    memory.moves.put(url("/a"), "http://10.0.0.1/feed");

    assertThat(fetch("/a", Purpose.FEED)).isInstanceOf(Fetch.Refused.class);
    assertThat(server.getRequestCount()).isZero();
  }

  @Test
  void anAddressThatIsOverloadedShouldNotCloseItsHost() {
    server.enqueue(status(503).newBuilder().setHeader("Retry-After", "120").build());
    server.enqueue(new MockResponse.Builder().body("well").build());
    OkHttpWeb web = web(policy());

    assertThat(web.fetch(url("/a"), Purpose.FEED)).isInstanceOf(Fetch.Throttled.class);
    assertThat(text(fresh(web.fetch(url("/b"), Purpose.FEED)))).isEqualTo("well");
  }

  @Test
  void aChallengeShouldBeNamed() {
    server.enqueue(status(403).newBuilder().body("<title>Just a moment...</title>").build());
    server.enqueue(status(503).newBuilder().setHeader("cf-mitigated", "challenge").build());

    assertThat(why(fetch("/a", Purpose.FEED))).isEqualTo("HTTP 403: a challenge for browsers");
    assertThat(why(fetch("/b", Purpose.FEED))).isEqualTo("HTTP 503: a challenge for browsers");
  }

  @Test
  void aProxyShouldBeAskedForThePublicWebOnly() throws InterruptedException {
    server.enqueue(new MockResponse.Builder().body("through").build());
    server.enqueue(new MockResponse.Builder().body("near").build());
    Proxy proxy = Proxies.read("http://127.0.0.1:" + server.getPort()).orElseThrow();
    var pace = new OkHttpWeb.Pace(Duration.ofSeconds(10), Duration.ZERO, proxy);
    Resolver inside = _ -> List.of(InetAddress.ofLiteral("10.0.0.1"));
    Resolver nowhere =
        host -> {
          throw new java.net.UnknownHostException(host);
        };
    OkHttpWeb web = new OkHttpWeb(policy(), memory, InstantSource.fixed(NOW), nowhere, pace);
    OkHttpWeb led = new OkHttpWeb(policy(), memory, InstantSource.fixed(NOW), inside, pace);

    assertThat(text(fresh(web.fetch("http://far.example/feed", Purpose.FEED))))
        .isEqualTo("through");
    assertThat(server.takeRequest().getRequestLine()).contains("http://far.example/feed");
    assertThat(led.fetch("http://far.example/feed", Purpose.FEED))
        .isInstanceOf(Fetch.Refused.class);
    assertThat(led.fetch("http://10.0.0.1/feed", Purpose.FEED)).isInstanceOf(Fetch.Refused.class);
    assertThat(server.getRequestCount()).isEqualTo(1);
  }

  @Test
  void redirectsShouldBeFollowedAndTold() {
    server.enqueue(moved("/b"));
    server.enqueue(new MockResponse.Builder().setHeader("ETag", "\"b\"").body("there").build());
    Capture capture = fresh(fetch("/a", Purpose.FEED));
    assertThat(capture.url()).isEqualTo(url("/a"));
    assertThat(capture.finalUrl()).isEqualTo(url("/b"));
    assertThat(memory.tags).containsOnlyKeys(url("/b"));
  }

  @Test
  void redirectsThatDoNotEndShouldBeGivenUp() {
    for (int i = 0; i < 10; i++) {
      server.enqueue(moved("/again"));
    }
    assertThat(why(fetch("/again", Purpose.FEED))).contains("more than 5 redirects");
    assertThat(server.getRequestCount()).isEqualTo(6);
  }

  @Test
  void aRedirectShouldNotLeadInside() {
    names.put("inside.example", "10.0.0.5").put("both.example", "93.184.215.14", "127.0.0.1");
    for (String to :
        new String[] {
          "http://inside.example/",
          "http://both.example/",
          "http://169.254.169.254/latest",
          "http://127.0.0.1:" + server.getPort() + "/",
          "http://[::1]/"
        }) {
      server.enqueue(moved(to));
      Fetch fetch = fetch("/a", Purpose.FEED);
      assertThat(fetch).as(to).isInstanceOf(Fetch.Refused.class);
      assertThat(((Fetch.Refused) fetch).why()).startsWith("redirected to http").contains("public");
    }
    assertThat(server.getRequestCount()).isEqualTo(5);
  }

  @Test
  void whatIsForbiddenShouldNotBeConnectedTo() {
    OkHttpWeb strict = web(new AddressPolicy(Set.of()));
    for (String url :
        new String[] {
          url("/"), "http://127.0.0.1:" + server.getPort() + "/", "ftp://news.example/"
        }) {
      assertThat(strict.fetch(url, Purpose.FEED)).isInstanceOf(Fetch.Refused.class);
      assertThat(strict.fetch(url, Purpose.PAGE)).isInstanceOf(Fetch.Refused.class);
    }
    // Allowed as a source is not allowed as a page.
    var feedsOnly = new AddressPolicy(Set.of(allowance(Use.FEED)));
    assertThat(web(feedsOnly).fetch(url("/"), Purpose.PAGE)).isInstanceOf(Fetch.Refused.class);
    assertThat(server.getRequestCount()).isZero();
  }

  @Test
  void aNameThatIsNotThereShouldFail() {
    assertThat(web(new AddressPolicy(Set.of())).fetch("https://gone.example/", Purpose.FEED))
        .isEqualTo(new Fetch.Failed("https://gone.example/", "no such host", false));
  }

  @Test
  void pagesShouldBeReadWhereRobotsTxtLetsUs() throws InterruptedException {
    server.enqueue(
        new MockResponse.Builder()
            .setHeader("Content-Type", "text/plain")
            .body("User-agent: *\nDisallow: /private\n\nUser-agent: chenbao\nDisallow: /not-us\n")
            .build());
    server.enqueue(new MockResponse.Builder().body("page").build());
    OkHttpWeb web = web(policy());
    assertThat(text(fresh(web.fetch(url("/private"), Purpose.PAGE)))).isEqualTo("page");
    assertThat(web.fetch(url("/not-us/x"), Purpose.PAGE))
        .isEqualTo(new Fetch.Refused(url("/not-us/x"), "robots.txt does not let us read it"));
    assertThat(server.takeRequest().getTarget()).isEqualTo("/robots.txt");
    assertThat(server.getRequestCount()).isEqualTo(2);
  }

  @Test
  void aSiteWithoutRobotsTxtShouldBeOpen() {
    server.enqueue(status(404));
    server.enqueue(new MockResponse.Builder().body("page").build());
    assertThat(text(fresh(fetch("/a", Purpose.PAGE)))).isEqualTo("page");
  }

  @Test
  void aSiteWhoseRobotsTxtFailsShouldBeClosed() {
    server.enqueue(status(500));
    assertThat(why(fetch("/a", Purpose.PAGE))).isEqualTo("robots.txt answers with HTTP 500");
    assertThat(server.getRequestCount()).isEqualTo(1);
  }

  @Test
  void robotsTxtShouldBeAskedAtEachHostOfARedirect() {
    names.put("other.example", "127.0.0.1");
    server.enqueue(status(404));
    server.enqueue(moved("http://other.example:" + server.getPort() + "/b"));
    server.enqueue(new MockResponse.Builder().body("User-agent: *\nDisallow: /").build());
    Fetch fetch = fetch("/a", Purpose.PAGE);
    assertThat(((Fetch.Refused) fetch).why()).contains("other.example").contains("robots.txt");
  }

  private static MockResponse status(int code) {
    return new MockResponse.Builder().code(code).build();
  }

  private static MockResponse moved(String to) {
    return new MockResponse.Builder().code(302).setHeader("Location", to).build();
  }

  private static MockResponse coded(String coding, byte[] body) {
    return new MockResponse.Builder()
        .setHeader("Content-Encoding", coding)
        .body(new Buffer().write(body))
        .build();
  }

  private String url(String path) {
    return "http://news.example:" + server.getPort() + path;
  }

  private Allowance allowance(Use use) {
    return new Allowance("news.example", server.getPort(), use);
  }

  private AddressPolicy policy() {
    return new AddressPolicy(
        Set.of(
            allowance(Use.FEED),
            allowance(Use.PAGE),
            new Allowance("other.example", server.getPort(), Use.PAGE)));
  }

  private OkHttpWeb web(AddressPolicy policy) {
    var pace = new OkHttpWeb.Pace(Duration.ofSeconds(10), Duration.ZERO);
    return new OkHttpWeb(policy, memory, InstantSource.fixed(NOW), names, pace);
  }

  private Fetch fetch(String path, Purpose purpose) {
    return web(policy()).fetch(url(path), purpose);
  }

  private static Capture fresh(Fetch fetch) {
    assertThat(fetch).isInstanceOf(Fetch.Fresh.class);
    return ((Fetch.Fresh) fetch).capture();
  }

  private static String text(Capture capture) {
    return new String(capture.body().bytes(), StandardCharsets.UTF_8);
  }

  private static String why(Fetch fetch) {
    assertThat(fetch).isInstanceOf(Fetch.Failed.class);
    return ((Fetch.Failed) fetch).why();
  }
}
