package org.chenbao.app.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Attacks on what the desk's server shows and takes, each as whoever attacks would make it.
class DeskServerTest extends DeskServerHouse {
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
}
