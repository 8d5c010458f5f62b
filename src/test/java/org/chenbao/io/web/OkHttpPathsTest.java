package org.chenbao.io.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chenbao.io.web.LoopbackWeb.NOW;
import static org.chenbao.io.web.LoopbackWeb.fresh;
import static org.chenbao.io.web.LoopbackWeb.moved;
import static org.chenbao.io.web.LoopbackWeb.status;
import static org.chenbao.io.web.LoopbackWeb.text;
import static org.chenbao.io.web.LoopbackWeb.why;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Proxy;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import mockwebserver3.MockResponse;
import org.chenbao.collect.Web.Purpose;
import org.chenbao.io.web.AddressPolicy.Use;
import org.chenbao.model.Capture;
import org.chenbao.model.Fetch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Where asking may lead: redirects, moves, proxies, robots.txt and what is forbidden.
class OkHttpPathsTest {
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
  void onlyRedirectsForGoodShouldBeNotedAsMoves() {
    web.server.enqueue(status(308).newBuilder().setHeader("Location", "/b").build());
    web.server.enqueue(new MockResponse.Builder().body("there").build());
    web.server.enqueue(moved("/c"));
    web.server.enqueue(new MockResponse.Builder().body("there").build());
    web.fetch("/a", Purpose.FEED);
    web.fetch("/x", Purpose.FEED);

    assertThat(web.memory.answered.get(web.url("/a")))
        .isEqualTo(new WebMemory.Answered(web.url("/a"), web.url("/b"), true));
    assertThat(web.memory.answered.get(web.url("/x")))
        .isEqualTo(new WebMemory.Answered(web.url("/x"), web.url("/c"), false));
  }

  @Test
  void aMoveThatIsBelievedShouldBeAskedWhereItLedTo() throws InterruptedException {
    web.server.enqueue(new MockResponse.Builder().body("there").build());
    web.memory.moves.put(web.url("/a"), web.url("/b"));
    Capture capture = fresh(web.fetch("/a", Purpose.FEED));

    assertThat(capture.url()).isEqualTo(web.url("/a"));
    assertThat(capture.finalUrl()).isEqualTo(web.url("/b"));
    assertThat(web.server.takeRequest().getTarget()).isEqualTo("/b");
  }

  @Test
  void aMoveShouldNotLeadWhereNothingMayBeAsked() {
    web.memory.moves.put(web.url("/a"), "http://10.0.0.1/feed");

    assertThat(web.fetch("/a", Purpose.FEED)).isInstanceOf(Fetch.Refused.class);
    assertThat(web.server.getRequestCount()).isZero();
  }

  @Test
  void aProxyShouldBeAskedForThePublicWebOnly() throws InterruptedException {
    web.server.enqueue(new MockResponse.Builder().body("through").build());
    web.server.enqueue(new MockResponse.Builder().body("near").build());
    Proxy proxy = Proxies.read("http://127.0.0.1:" + web.server.getPort()).orElseThrow();
    var pace = new OkHttpWeb.Pace(Duration.ofSeconds(10), Duration.ZERO, proxy);
    Resolver inside = _ -> List.of(InetAddress.ofLiteral("10.0.0.1"));
    Resolver nowhere =
        host -> {
          throw new java.net.UnknownHostException(host);
        };
    OkHttpWeb far =
        new OkHttpWeb(web.policy(), web.memory, InstantSource.fixed(NOW), nowhere, pace);
    OkHttpWeb led = new OkHttpWeb(web.policy(), web.memory, InstantSource.fixed(NOW), inside, pace);

    assertThat(text(fresh(far.fetch("http://far.example/feed", Purpose.FEED))))
        .isEqualTo("through");
    assertThat(web.server.takeRequest().getRequestLine()).contains("http://far.example/feed");
    assertThat(led.fetch("http://far.example/feed", Purpose.FEED))
        .isInstanceOf(Fetch.Refused.class);
    assertThat(led.fetch("http://10.0.0.1/feed", Purpose.FEED)).isInstanceOf(Fetch.Refused.class);
    assertThat(web.server.getRequestCount()).isEqualTo(1);
  }

  @Test
  void redirectsShouldBeFollowedAndTold() {
    web.server.enqueue(moved("/b"));
    web.server.enqueue(new MockResponse.Builder().setHeader("ETag", "\"b\"").body("there").build());
    Capture capture = fresh(web.fetch("/a", Purpose.FEED));
    assertThat(capture.url()).isEqualTo(web.url("/a"));
    assertThat(capture.finalUrl()).isEqualTo(web.url("/b"));
    assertThat(web.memory.tags).containsOnlyKeys(web.url("/b"));
  }

  @Test
  void redirectsThatDoNotEndShouldBeGivenUp() {
    for (int i = 0; i < 10; i++) {
      web.server.enqueue(moved("/again"));
    }
    assertThat(why(web.fetch("/again", Purpose.FEED))).contains("more than 5 redirects");
    assertThat(web.server.getRequestCount()).isEqualTo(6);
  }

  @Test
  void aRedirectShouldNotLeadInside() {
    web.names.put("inside.example", "10.0.0.5").put("both.example", "93.184.215.14", "127.0.0.1");
    for (String to :
        new String[] {
          "http://inside.example/",
          "http://both.example/",
          "http://169.254.169.254/latest",
          "http://127.0.0.1:" + web.server.getPort() + "/",
          "http://[::1]/"
        }) {
      web.server.enqueue(moved(to));
      Fetch fetch = web.fetch("/a", Purpose.FEED);
      assertThat(fetch).as(to).isInstanceOf(Fetch.Refused.class);
      assertThat(((Fetch.Refused) fetch).why()).startsWith("redirected to http").contains("public");
    }
    assertThat(web.server.getRequestCount()).isEqualTo(5);
  }

  @Test
  void whatIsForbiddenShouldNotBeConnectedTo() {
    OkHttpWeb strict = web.with(new AddressPolicy(Set.of()));
    for (String url :
        new String[] {
          web.url("/"), "http://127.0.0.1:" + web.server.getPort() + "/", "ftp://news.example/"
        }) {
      assertThat(strict.fetch(url, Purpose.FEED)).isInstanceOf(Fetch.Refused.class);
      assertThat(strict.fetch(url, Purpose.PAGE)).isInstanceOf(Fetch.Refused.class);
    }
    // Allowed as a source is not allowed as a page.
    var feedsOnly = new AddressPolicy(Set.of(web.allowance(Use.FEED)));
    assertThat(web.with(feedsOnly).fetch(web.url("/"), Purpose.PAGE))
        .isInstanceOf(Fetch.Refused.class);
    assertThat(web.server.getRequestCount()).isZero();
  }

  @Test
  void aNameThatIsNotThereShouldFail() {
    assertThat(web.with(new AddressPolicy(Set.of())).fetch("https://gone.example/", Purpose.FEED))
        .isEqualTo(new Fetch.Failed("https://gone.example/", "no such host", false));
  }

  @Test
  void pagesShouldBeReadWhereRobotsTxtLetsUs() throws InterruptedException {
    web.server.enqueue(
        new MockResponse.Builder()
            .setHeader("Content-Type", "text/plain")
            .body("User-agent: *\nDisallow: /private\n\nUser-agent: chenbao\nDisallow: /not-us\n")
            .build());
    web.server.enqueue(new MockResponse.Builder().body("page").build());
    OkHttpWeb asked = web.with(web.policy());
    assertThat(text(fresh(asked.fetch(web.url("/private"), Purpose.PAGE)))).isEqualTo("page");
    assertThat(asked.fetch(web.url("/not-us/x"), Purpose.PAGE))
        .isEqualTo(new Fetch.Refused(web.url("/not-us/x"), "robots.txt does not let us read it"));
    assertThat(web.server.takeRequest().getTarget()).isEqualTo("/robots.txt");
    assertThat(web.server.getRequestCount()).isEqualTo(2);
  }

  @Test
  void aSiteWithoutRobotsTxtShouldBeOpen() {
    web.server.enqueue(status(404));
    web.server.enqueue(new MockResponse.Builder().body("page").build());
    assertThat(text(fresh(web.fetch("/a", Purpose.PAGE)))).isEqualTo("page");
  }

  @Test
  void aSiteWhoseRobotsTxtFailsShouldBeClosed() {
    web.server.enqueue(status(500));
    assertThat(why(web.fetch("/a", Purpose.PAGE))).isEqualTo("robots.txt answers with HTTP 500");
    assertThat(web.server.getRequestCount()).isEqualTo(1);
  }

  @Test
  void robotsTxtShouldBeAskedAtEachHostOfARedirect() {
    web.names.put("other.example", "127.0.0.1");
    web.server.enqueue(status(404));
    web.server.enqueue(moved("http://other.example:" + web.server.getPort() + "/b"));
    web.server.enqueue(new MockResponse.Builder().body("User-agent: *\nDisallow: /").build());
    Fetch fetch = web.fetch("/a", Purpose.PAGE);
    assertThat(((Fetch.Refused) fetch).why()).contains("other.example").contains("robots.txt");
  }
}
