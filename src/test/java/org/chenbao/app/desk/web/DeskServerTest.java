package org.chenbao.app.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.chenbao.app.desk.guard.Doors;
import org.chenbao.app.desk.guard.Hands;
import org.chenbao.app.desk.guard.Lock;
import org.chenbao.app.desk.guard.Password;
import org.chenbao.io.Unusable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Attacks on the desk's server, each as whoever attacks would make it.
class DeskServerTest {
  private static final String SENTENCE = "六点半看报 with tea";

  @TempDir Path folder;
  private final Hands clock = new Hands(Instant.parse("2026-02-13T06:00:00Z"));
  private final List<String> diary = Collections.synchronizedList(new ArrayList<>());
  private final List<String> written = Collections.synchronizedList(new ArrayList<>());
  private final List<Throwable> faults = Collections.synchronizedList(new ArrayList<>());
  private final List<Events> events = new ArrayList<>();
  private DeskServer server;
  private Browser browser;

  @BeforeEach
  void start() throws IOException {
    Path edition = Files.createDirectories(folder.resolve("editions/2026-02-13"));
    Files.writeString(edition.resolve("index.html"), "<p>一期</p><script>alert(1)</script>");
    Files.writeString(folder.resolve("chenbao.db"), "secret");
    server = open(new Doors(Doors.LOOPBACK, false), false);
    browser = new Browser(server.port());
  }

  private DeskServer open(Doors doors, boolean encrypted) {
    var premises = new Premises("127.0.0.1", 0, doors, encrypted, folder, clock);
    Rooms rooms = rooms((name, what, words) -> diary.add(what + " " + name));
    return DeskServer.start(premises, new Lock(folder), rooms, faults::add);
  }

  private Rooms rooms(Reception.Diary notes) {
    var told = new Events();
    events.add(told);
    return new Rooms(notes, told, groups(), () -> Map.of("lockdown", false), () -> {});
  }

  private List<DeskServer.Group> groups() {
    return List.of(paths -> {
      paths.post(
          "words",
          visit -> {
            written.add(Visit.text(visit.body(), "words", 100));
            visit.say(Map.of("by", visit.name()));
          });
      paths.get("days/{date}/{lang}", visit -> visit.say(visit.date() + visit.language().code()));
      paths.get(
          "broken",
          _ -> {
            throw new IllegalStateException("a secret of the program");
          });
    });
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void editionsShouldBeListedAndShown() throws IOException {
    assertThat(browser.get("/").body()).contains("/2026-02-13/index.html");
    Browser.Reply edition = browser.with("Host", "localhost").get("/2026-02-13/index.html");
    assertThat(edition.status()).isEqualTo(200);
    assertThat(edition.body()).contains("<p>一期</p>");
  }

  @Test
  void noScriptShouldRunInAnEdition() throws IOException {
    String policy = browser.get("/2026-02-13/index.html").header("Content-Security-Policy");
    assertThat(policy).contains("default-src 'none'").doesNotContain("script-src");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../chenbao.db",
        "/2026-02-13/../../chenbao.db",
        "/chenbao.db",
        "/2026-02-14/index.html",
        "/2026-02-13/%2e%2e/%2e%2e/chenbao.db",
        "/2026-02-13/..%2f..%2fchenbao.db",
        "/2026-02-13/index.html%00.png",
        "/desk/assets/../index.html",
        "/desk/assets/%2e%2e%2findex.html",
        "/desk/assets/..%5cindex.html",
        "//etc/passwd"
      })
  void nothingElseShouldBeFound(String path) throws IOException {
    Browser.Reply reply = browser.get(path);
    assertThat(reply.status()).isIn(400, 404);
    assertThat(reply.body()).doesNotContain("secret").doesNotContain("root:");
  }

  @ParameterizedTest
  @CsvSource({
    "rebound.example, /",
    "rebound.example, /desk/",
    "rebound.example, /desk/api/session",
    "127.0.0.1.rebound.example, /desk/api/session",
    "192.168.1.7, /desk/api/session"
  })
  void anotherNameForThisMachineShouldBeRefused(String host, String path) throws IOException {
    Browser.Reply reply = browser.with("Host", host).get(path);
    assertThat(reply.status()).isEqualTo(403);
    assertThat(reply.header("Set-Cookie")).isEmpty();
  }

  @Test
  void whoComesInShouldGetACookieThatNoScriptReads() throws IOException {
    Browser.Reply reply = browser.get("/desk/api/session");
    assertThat(reply.json().path("signedIn").asBoolean()).isTrue();
    assertThat(reply.header("Set-Cookie"))
        .contains("chenbao-desk-" + server.port(), "HttpOnly", "SameSite=Strict", "Path=/")
        .doesNotContain("Secure");
  }

  @Test
  void theDesksOwnPageShouldWrite() throws IOException {
    Browser in = browser.in().with("Origin", "http://127.0.0.1:" + server.port());
    assertThat(in.post("/desk/api/words", Map.of("words", "早")).status()).isEqualTo(200);
    assertThat(written).containsExactly("早");
  }

  /// A page of another site has the cookie sent along, or posts a form, or guesses.
  @ParameterizedTest
  @CsvSource({
    "Origin, https://evil.example, 403",
    "Origin, null, 403",
    "Origin, http://127.0.0.1:1, 403",
    "Sec-Fetch-Site, cross-site, 403",
    "Sec-Fetch-Site, same-site, 403",
    "X-Chenbao-Token, '', 403",
    "X-Chenbao-Token, guess, 403",
    "Cookie, '', 401",
    "Cookie, chenbao-desk-1=guess, 401",
    "Content-Type, text/plain, 400",
    "Content-Type, application/x-www-form-urlencoded, 400",
    "Content-Type, multipart/form-data, 400"
  })
  void nothingShouldBeWrittenForAnotherSite(String header, String value, int status)
      throws IOException {
    Browser.Reply reply =
        browser.in().with(header, value).post("/desk/api/words", Map.of("words", "forged"));
    assertThat(reply.status()).isEqualTo(status);
    assertThat(reply.error()).isNotEmpty();
    assertThat(written).isEmpty();
  }

  @Test
  void anotherSitesPageShouldNotEvenRead() throws IOException {
    Browser in = browser.in();
    assertThat(in.get("/desk/api/days/2026-02-13/zh").status()).isEqualTo(200);
    Browser other = in.with("Sec-Fetch-Site", "cross-site");
    assertThat(other.get("/desk/api/days/2026-02-13/zh").status()).isEqualTo(403);
    assertThat(other.get("/desk/api/events").status()).isEqualTo(403);
    assertThat(other.get("/desk/api/session").header("Set-Cookie")).isEmpty();
  }

  @Test
  void whatIsWrittenShouldBeBounded() throws IOException {
    Browser in = browser.in();
    assertThat(in.post("/desk/api/words", Map.of("words", "x".repeat(101))).status())
        .isEqualTo(413);
    assertThat(in.post("/desk/api/words", Map.of("words", "x".repeat(3_000_000))).status())
        .isIn(0, 413);
    assertThat(written).isEmpty();
  }

  @Test
  void aBodyWithoutALengthShouldBeBounded() throws IOException {
    Browser in = browser.in();
    String chunk = "7a120\r\n" + "x".repeat(500_000) + "\r\n";
    Browser.Reply reply =
        in.with("Content-Length", "")
            .with("Transfer-Encoding", "chunked")
            .send("POST", "/desk/api/words", chunk.repeat(6) + "0\r\n\r\n");
    assertThat(reply.status()).isIn(0, 413);
    assertThat(written).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "[]", "\"words\"", "{\"words\": 1}", "{\"words\": [\"a\"]}"})
  void whatIsNotUnderstoodShouldBeSaidInOneLine(String body) throws IOException {
    Browser.Reply reply = browser.in().send("POST", "/desk/api/words", body);
    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.error()).isNotEmpty().doesNotContain("Exception").doesNotContain("\n");
  }

  @Test
  void nestingWithoutEndShouldBeRefused() throws IOException {
    String deep = "{\"a\":".repeat(100_000);
    assertThat(browser.in().send("POST", "/desk/api/words", deep).status()).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"days/2026-13-01/zh", "days/2026-02-13/fr", "days/%3Cscript%3E/zh"})
  void aPathThatMakesNoSenseShouldBeRefused(String path) throws IOException {
    Browser.Reply reply = browser.in().get("/desk/api/" + path);
    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.body()).doesNotContain("<script");
  }

  @Test
  void aFaultShouldTellNothingOfTheProgram() throws IOException {
    Browser.Reply reply = browser.in().get("/desk/api/broken");
    assertThat(reply.status()).isEqualTo(500);
    assertThat(reply.body()).doesNotContain("secret").doesNotContain("Exception");
    assertThat(faults).hasSize(1);
  }

  @Test
  void whatIsNotThereShouldBeSaid() throws IOException {
    assertThat(browser.in().get("/desk/api/nothing").error()).isEqualTo("there is nothing here");
    assertThat(browser.in().put("/desk/api/words", Map.of()).status()).isEqualTo(405);
  }

  @Test
  void whoLooksAfterTheMachineShouldSeeThatItLives() throws IOException {
    Browser.Reply reply = browser.get("/healthz");
    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.body()).isEqualTo("{\"status\":\"ok\"}");
    assertThat(browser.with("Host", "rebound.example").get("/healthz").status()).isEqualTo(403);
  }

  @Test
  void everyAnswerShouldCarryItsProtection() throws IOException {
    for (String path : List.of("/", "/desk/api/session", "/nothing", "/desk/api/nothing")) {
      Browser.Reply reply = browser.get(path);
      assertThat(reply.header("X-Content-Type-Options")).as(path).isEqualTo("nosniff");
      assertThat(reply.header("Content-Security-Policy")).as(path).contains("default-src 'none'");
      assertThat(reply.header("Cross-Origin-Opener-Policy")).as(path).isEqualTo("same-origin");
      assertThat(reply.header("Cross-Origin-Resource-Policy")).as(path).isEqualTo("same-origin");
      assertThat(reply.header("Referrer-Policy")).as(path).isEqualTo("no-referrer");
      assertThat(reply.header("Access-Control-Allow-Origin")).as(path).isEmpty();
      assertThat(reply.header("Server")).as(path).isEmpty();
    }
    assertThat(browser.get("/desk/api/session").header("Cache-Control")).isEqualTo("no-store");
  }

  @Test
  void theDesksPageShouldRunItsOwnScriptsAlone() throws IOException {
    Browser.Reply one = browser.get("/desk/");
    Browser.Reply other = browser.get("/desk/");
    String policy = one.header("Content-Security-Policy");
    assertThat(policy)
        .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'", "'nonce-")
        .doesNotContain("unsafe");
    assertThat(policy).isNotEqualTo(other.header("Content-Security-Policy"));
    String nonce = policy.replaceFirst(".*'nonce-([^']+)'.*", "$1");
    assertThat(one.body()).contains(nonce).doesNotContain("{{nonce}}");
  }

  @Test
  void behindAPasswordNothingShouldBeSeen() throws IOException {
    new Lock(folder).set(Password.of(SENTENCE));
    Browser.Reply session = browser.get("/desk/api/session");
    assertThat(session.json().path("signedIn").asBoolean()).isFalse();
    assertThat(session.json().path("token").asString()).isEmpty();
    assertThat(session.header("Set-Cookie")).isEmpty();
    assertThat(browser.get("/desk/api/days/2026-02-13/zh").status()).isEqualTo(401);
    assertThat(browser.get("/2026-02-13/index.html").status()).isEqualTo(302);
    assertThat(browser.get("/").body()).doesNotContain("2026-02-13");
    Browser in = browser.in(SENTENCE);
    assertThat(in.get("/2026-02-13/index.html").body()).contains("一期");
    assertThat(in.post("/desk/api/words", Map.of("words", "早")).json().path("by").asString())
        .isEqualTo("李");
    assertThat(diary).containsExactly("sign-in 李");
  }

  @Test
  void aSessionFromBeforeThePasswordShouldEndWithThePage() throws IOException {
    new Lock(folder).set(Password.of(SENTENCE));
    Browser planted = browser.with("Cookie", "chenbao-desk-" + server.port() + "=planted");
    Browser.Reply reply =
        planted.post("/desk/api/session", Map.of("password", SENTENCE, "name", "李"));
    assertThat(reply.header("Set-Cookie")).isNotEmpty().doesNotContain("planted");
    assertThat(planted.get("/desk/api/days/2026-02-13/zh").status()).isEqualTo(401);
  }

  @Test
  void signingInAgainShouldEndTheSessionBefore() throws IOException {
    Browser first = browser.in();
    Browser.Reply reply = first.post("/desk/api/session", Map.of("name", "王"));
    assertThat(first.get("/desk/api/days/2026-02-13/zh").status()).isEqualTo(401);
    assertThat(first.holding(reply).get("/desk/api/session").json().path("name").asString())
        .isEqualTo("王");
  }

  @Test
  void whoLeavesShouldBeOut() throws IOException {
    Browser in = browser.in();
    assertThat(in.send("DELETE", "/desk/api/session", "").status()).isEqualTo(200);
    assertThat(in.get("/desk/api/days/2026-02-13/zh").status()).isEqualTo(401);
  }

  @Test
  void guessingShouldSoonHaveToWait() throws IOException {
    new Lock(folder).set(Password.of(SENTENCE));
    Map<String, String> guess = Map.of("password", "123456", "name", "x");
    for (int i = 0; i < 5; i++) {
      assertThat(browser.post("/desk/api/session", guess).status()).isEqualTo(401);
    }
    assertThat(browser.post("/desk/api/session", guess).status()).isEqualTo(429);
    Map<String, String> right = Map.of("password", SENTENCE, "name", "李");
    assertThat(browser.post("/desk/api/session", right).status()).isEqualTo(429);
    clock.move(Duration.ofSeconds(12));
    assertThat(browser.post("/desk/api/session", right).status()).isEqualTo(200);
    assertThat(diary).hasSize(6).startsWith("sign-in-refused x");
  }

  @Test
  void writingWildlyShouldSoonHaveToWait() throws IOException {
    Browser in = browser.in();
    int refused = 0;
    for (int i = 0; i < 250; i++) {
      refused += in.post("/desk/api/words", Map.of("words", "")).status() == 429 ? 1 : 0;
    }
    assertThat(refused).isEqualTo(50);
    clock.move(Duration.ofSeconds(1));
    assertThat(in.post("/desk/api/words", Map.of("words", "")).status()).isEqualTo(200);
  }

  @Test
  void behindAnotherServerCookiesShouldBeSecure() throws IOException {
    try (DeskServer public_ = open(new Doors(List.of("desk.example.org"), true), true)) {
      Browser other = new Browser(public_.port()).with("Host", "desk.example.org");
      Browser.Reply reply = other.get("/desk/api/session");
      assertThat(reply.header("Set-Cookie")).contains("Secure");
      assertThat(reply.header("Strict-Transport-Security")).isNotEmpty();
      Browser in = other.in().with("Origin", "https://desk.example.org");
      assertThat(in.post("/desk/api/words", Map.of("words", "早")).status()).isEqualTo(200);
    }
  }

  @Test
  void whatHappensShouldBeToldToEveryOpenDesk() throws IOException {
    Browser in = browser.in();
    try (Socket one = in.stream("/desk/api/events");
        Socket other = in.stream("/desk/api/events")) {
      BufferedReader first = Browser.lines(one);
      BufferedReader second = Browser.lines(other);
      await(first);
      await(second);
      events.getFirst().tell("stage", Map.of("name", "digest\nevent: forged"));
      assertThat(Browser.next(first).orElseThrow().getKey()).isEqualTo("stage");
      assertThat(Browser.next(second).orElseThrow().getValue()).contains("digest\\nevent");
    }
  }

  /// Reads up to the comment that says that the line is open.
  private static void await(BufferedReader lines) throws IOException {
    String line = lines.readLine();
    while (line != null && !line.startsWith(": here") && !line.startsWith(":here")) {
      line = lines.readLine();
    }
    assertThat(line).isNotNull();
  }

  @Test
  void closingUnderOpenDesksShouldBeNoFault() throws IOException, InterruptedException {
    Browser in = browser.in();
    try (Socket one = in.stream("/desk/api/events");
        Socket other = in.stream("/desk/api/events")) {
      await(Browser.lines(one));
      await(Browser.lines(other));
      server.close();
      Thread.sleep(300);
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void whoLeftShouldHearNothingMore() throws IOException {
    Browser in = browser.in();
    try (Socket line = in.stream("/desk/api/events")) {
      BufferedReader lines = Browser.lines(line);
      await(lines);
      in.send("DELETE", "/desk/api/session", "");
      events.getFirst().tell("stage", Map.of("n", 1));
      events.getFirst().tell("stage", Map.of("n", 2));
      assertThat(Browser.next(lines).map(Map.Entry::getValue).orElse("")).doesNotContain("2");
      assertThat(Browser.next(lines)).isEmpty();
    }
  }

  @Test
  void aDeskThatDoesNotReadShouldHoldUpNobody() throws IOException, InterruptedException {
    Browser in = browser.in();
    try (Socket deaf = in.stream("/desk/api/events");
        Socket other = in.stream("/desk/api/events")) {
      BufferedReader heard = Browser.lines(other);
      await(heard);
      await(Browser.lines(deaf));
      String words = "x".repeat(4_000);
      int told = 0;
      while (events.getFirst().listening() == 2 && told < 100_000) {
        events.getFirst().tell("stage", Map.of("words", words));
        told++;
        assertThat(Browser.next(heard)).isPresent();
      }
      assertThat(events.getFirst().listening()).isEqualTo(1);
    }
  }

  @Test
  void aHalfSaidRequestShouldHoldUpNobody() throws IOException {
    List<Socket> halves = new ArrayList<>();
    try {
      for (int i = 0; i < 50; i++) {
        Socket half = new Socket(InetAddress.getLoopbackAddress(), server.port());
        half.getOutputStream().write("GET / HT".getBytes(StandardCharsets.US_ASCII));
        halves.add(half);
      }
      assertThat(browser.get("/").status()).isEqualTo(200);
    } finally {
      for (Socket half : halves) {
        half.close();
      }
    }
  }

  @Test
  void aTakenPortShouldBeSaid() {
    var premises =
        new Premises(
            "127.0.0.1", server.port(), new Doors(Doors.LOOPBACK, false), false, folder, clock);
    Rooms rooms = rooms((_, _, _) -> {});
    assertThatThrownBy(() -> DeskServer.start(premises, new Lock(folder), rooms, faults::add))
        .isInstanceOf(Unusable.class)
        .hasMessageContaining("--port");
  }
}
