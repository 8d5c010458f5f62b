package org.chenbao.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chenbao.app.DeskVisitor.Eyes;
import org.chenbao.app.desk.web.Browser;
import org.chenbao.collect.health.Standing;
import org.chenbao.io.archive.Archive;
import org.chenbao.model.Source;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whom a run asks, as a person at the desk sees it and puts it right.
class DeskSourcesInBrowserTest extends DeskInBrowser {
  private static final String API = "/desk/api/sources";
  private static final String NAME = "自家快讯";
  private static final String FEED =
      """
      <rss version="2.0"><channel><title>&lt;b>自家&lt;/b>快讯</title><link>https://own.example/</link>
      <item><title>新模型发布</title><link>https://own.example/1</link>
      <pubDate>Fri, 13 Feb 2026 08:00:00 GMT</pubDate></item></channel></rss>
      """;
  private static final String HOME =
      "<!doctype html><html><head><title>Home</title>"
          + "<link rel='alternate' type='application/rss+xml' href='/feed.xml'></head></html>";

  private HttpServer server;

  @BeforeEach
  void serve() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    answer("/feed.xml", FEED);
    answer("/home", HOME);
    server.start();
    house.close();
    fail();
    house = DeskHouses.open(data, Optional.of(profile()));
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private void answer(String path, String body) {
    server.createContext(
        path,
        exchange -> {
          byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(200, bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
  }

  private Path profile() throws IOException {
    String local = "local: [\"127.0.0.1:" + server.getAddress().getPort() + "\"]\n";
    return Files.writeString(data.resolve("profile.yaml"), local);
  }

  private String url(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  /// One of the built-in sources did not answer of late.
  private void fail() {
    Instant noon = Instant.parse("2026-02-12T12:00:00Z");
    var good = new Standing.Good(noon.minusSeconds(86_400), openai().url(), Set.of("a"));
    var standing =
        new Standing(
            new Standing.Last(noon, "failed", "no such host <i>"),
            3,
            Optional.of(good),
            new Standing.Outlook(3.25, noon.plusSeconds(7_200)));
    try (Archive archive = Archive.open(data)) {
      archive.keep(List.of(), Map.of(openai().url(), standing), noon);
    }
  }

  private static Source openai() {
    return Bundled.sources().stream()
        .filter(s -> s.id().equals("openai"))
        .findFirst()
        .orElseThrow();
  }

  private static Locator row(Page page, String words) {
    return page.locator(".source-row", new Page.LocatorOptions().setHasText(words)).first();
  }

  @Test
  void whatAnswersShouldBeShownBeforeItIsAdded() {
    Page page = page("sources");
    assertThat(page.locator(".source-row").first()).isVisible(SOON_SEEN);
    DeskVisitor.press(page, "l");
    page.keyboard().type(url("/home"));
    DeskVisitor.press(page, "Enter");
    assertThat(page.locator(".adding + .answer")).containsText("/feed.xml", SOON_IN);
    assertThat(new OwnSources(data).always()).isEmpty();
    DeskVisitor.press(page, "Enter");
    assertThat(page.locator(".adding + .answer .is-good")).containsText(NAME, SOON_IN);
    assertThat(row(page, NAME)).isVisible(SOON_SEEN);
    assertThat(new OwnSources(data).always())
        .singleElement()
        .satisfies(s -> assertThat(s.url()).isEqualTo(url("/feed.xml")));
    row(page, NAME).locator("button").click();
    assertThat(row(page, NAME).locator(".answer")).containsText("新模型发布", SOON_IN);
    assertThat(page.locator(".source-row b b, .source-row i")).hasCount(0, SOON_COUNT);
    visitor.expectNoComplaints();
  }

  @Test
  void whoIsInTroubleShouldStandFirstAndBeTurnedOff() {
    Page page = page("sources");
    Locator first = page.locator(".source-row").first();
    assertThat(first).containsText(openai().outlet().name(), SOON_IN);
    assertThat(first).containsText("no such host <i>", SOON_IN);
    assertThat(first).hasClass(Pattern.compile("is-troubled"), SOON_CLASS);
    first.locator("[role=switch]").focus();
    DeskVisitor.press(page, "Space");
    Locator off = page.locator(".source-row.is-turned-off");
    assertThat(off).containsText(openai().url(), SOON_IN);
    assertThat(off.locator("[role=switch]")).isFocused();
    assertThat(new OwnSources(data).off()).containsExactly(openai().url());
    DeskVisitor.press(page, "Space");
    assertThat(off).hasCount(0, SOON_COUNT);
    assertThat(new OwnSources(data).off()).isEmpty();
  }

  @Test
  void sourcesShouldBeForWhoIsInAndByTheAddressPolicy() throws IOException {
    var stranger = new Browser(house.port());
    assertThat(stranger.get(API).status()).isEqualTo(401);
    Browser in = stranger.in();
    assertThat(in.with("Sec-Fetch-Site", "cross-site").get(API).status()).isEqualTo(403);
    assertThat(in.with("X-Chenbao-Token", "").put(API + "/turn", Map.of()).status()).isEqualTo(403);
    for (String url : List.of("http://169.254.169.254/", "http://127.0.0.1:1/")) {
      Browser.Reply reply = in.post(API + "/test", Map.of("which", url));
      assertThat(reply.json().path("outcome").asString()).as(reply.body()).isEqualTo("refused");
      assertThat(in.post(API + "/add", Map.of("url", url)).status()).isEqualTo(422);
    }
    for (String url : List.of("", "file:///etc/passwd", "javascript:alert(1)", "https://a b")) {
      assertThat(in.post(API + "/add", Map.of("url", url)).status()).isEqualTo(400);
    }
    assertThat(in.put(API + "/turn", Map.of("url", "https://no.example/", "on", false)).status())
        .isEqualTo(404);
    in.put("/desk/api/lockdown", Map.of("on", true));
    assertThat(in.post(API + "/test", Map.of("which", "openai")).error()).contains("lockdown");
    assertThat(in.post(API + "/add", Map.of("url", url("/feed.xml"))).error()).contains("lockdown");
    assertThat(in.get("/desk/api/audit").body()).contains("source-test", "169.254.169.254");
  }

  @Test
  void aListOfTheProfileShouldBeItsOwnersToChange() throws IOException {
    house.close();
    Files.writeString(data.resolve("mine.yaml"), "- {id: paper, url: 'https://paper.example/f'}\n");
    Files.writeString(data.resolve("profile.yaml"), "sources: mine.yaml\n");
    house = DeskHouses.open(data, Optional.of(data.resolve("profile.yaml")));
    Browser in = new Browser(house.port()).in();
    assertThat(in.post(API + "/add", Map.of("url", url("/feed.xml"))).error())
        .contains("mine.yaml");
    Page page = page("sources");
    assertThat(page.locator(".source-row")).hasCount(1, SOON_COUNT);
    assertThat(page.locator(".hint").first()).containsText("mine.yaml", SOON_IN);
    assertThat(page.locator(".adding")).hasCount(0, SOON_COUNT);
  }

  static Stream<Eyes> eyes() {
    return Stream.of(Eyes.DESK, new Eyes(1440, 900, true, "en-GB"), Eyes.PHONE);
  }

  @ParameterizedTest
  @MethodSource("eyes")
  void axeShouldFindNothing(Eyes eyes) {
    Page page = page(visitor.window(eyes), "sources");
    page.locator(".adding input").fill(url("/home"));
    page.locator(".adding button").click();
    assertThat(page.locator(".adding + .answer")).containsText("/feed.xml", SOON_IN);
    page.locator(".source-row [role=switch]").first().click();
    assertThat(page.locator(".is-turned-off").first()).isVisible(SOON_SEEN);
    assertThat(DeskVisitor.axe(page)).isEmpty();
    Object wider = page.evaluate("() => document.documentElement.scrollWidth > innerWidth");
    assertThat(wider).isEqualTo(false);
  }
}
