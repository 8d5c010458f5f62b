package org.chenbao.io.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.chenbao.io.web.AddressPolicy.Allowance;
import org.chenbao.io.web.AddressPolicy.Use;
import org.chenbao.model.Body;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Every door leads through the same policy: feeds, pages, models, channels.
class CourierTest {
  private static final Duration DEADLINE = Duration.ofSeconds(20);

  private final MockWebServer server = new MockWebServer();

  @BeforeEach
  void start() throws IOException {
    server.start();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @ParameterizedTest
  @EnumSource(Use.class)
  void nothingInsideShouldBeAskedThroughAnyDoor(Use use) {
    var names = new Names().put("inside.example", "10.0.0.1").put("cloud.example", "169.254.1.1");
    var courier = new Courier(new AddressPolicy(Set.of()), use, names, DEADLINE);

    assertThat(courier.send(post("http://127.0.0.1:" + server.getPort() + "/")))
        .isInstanceOf(Reply.Forbidden.class);
    assertThat(courier.send(post("https://inside.example/hook")))
        .isInstanceOf(Reply.Forbidden.class);
    assertThat(courier.send(post("https://cloud.example/"))).isInstanceOf(Reply.Forbidden.class);
    assertThat(server.getRequestCount()).isZero();
  }

  @ParameterizedTest
  @EnumSource(Use.class)
  void whatIsAllowedForOneUseShouldBeAllowedForNoOther(Use use) {
    for (Use allowed : Use.values()) {
      server.enqueue(new MockResponse.Builder().body("{}").build());
      var policy = new AddressPolicy(Set.of(new Allowance("127.0.0.1", server.getPort(), allowed)));
      Reply reply =
          new Courier(policy, use, new Names(), DEADLINE)
              .send(post("http://127.0.0.1:" + server.getPort() + "/"));

      assertThat(reply instanceof Reply.Answered).isEqualTo(use == allowed);
    }
    assertThat(server.getRequestCount()).isEqualTo(1);
  }

  @Test
  void keysShouldNotFollowARedirect() {
    server.enqueue(
        new MockResponse.Builder().code(307).setHeader("Location", "/elsewhere").build());
    var policy = new AddressPolicy(Set.of(new Allowance("127.0.0.1", server.getPort(), Use.MODEL)));
    Reply reply =
        new Courier(policy, Use.MODEL, new Names(), DEADLINE)
            .send(post("http://127.0.0.1:" + server.getPort() + "/v1/chat/completions"));

    assertThat(reply)
        .isInstanceOfSatisfying(Reply.Answered.class, a -> assertThat(a.status()).isEqualTo(307));
    assertThat(server.getRequestCount()).isEqualTo(1);
  }

  private static Letter post(String url) {
    Body body = Body.of("{}".getBytes(StandardCharsets.UTF_8));
    return new Letter(url, Map.of("Authorization", "Bearer key"), Optional.of(body));
  }
}
