package org.chenbao.app.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.chenbao.app.desk.guard.Doors;
import org.chenbao.app.desk.guard.Lock;
import org.chenbao.app.desk.guard.Password;
import org.junit.jupiter.api.Test;

/// Who may come in, and for how long; who guesses or writes wildly has to wait.
class DeskPasswordTest extends DeskServerHouse {
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
}
