package org.chenbao.io.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.chenbao.model.Body;
import org.junit.jupiter.api.Test;

class RedirectsTest {
  private static final Body NOTHING = Body.of(new byte[0]);

  @Test
  void secrecyShouldNotBeGivenUp() {
    Redirects.Landing landing = follow("https://a.example/", "http://a.example/feed");

    assertThat(landing.reply()).isEqualTo(new Reply.Forbidden("a redirect from https to http"));
  }

  @Test
  void secrecyMayBeGained() {
    Redirects.Landing landing = follow("http://a.example/", "https://a.example/feed");

    assertThat(landing.at()).isEqualTo("https://a.example/feed");
  }

  private static Redirects.Landing follow(String first, String second) {
    var moved = new Reply.Answered(301, Map.of("location", second), NOTHING);
    var there = new Reply.Answered(200, Map.of(), NOTHING);
    return Redirects.follow(first, at -> at.equals(first) ? moved : there);
  }
}
