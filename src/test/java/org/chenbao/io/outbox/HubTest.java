package org.chenbao.io.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.chenbao.io.web.AddressPolicy;
import org.chenbao.io.web.AddressPolicy.Allowance;
import org.chenbao.io.web.AddressPolicy.Use;
import org.chenbao.io.web.Courier;
import org.chenbao.io.web.Resolver;
import org.chenbao.publish.channel.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HubTest {
  private final List<String> calls = new CopyOnWriteArrayList<>();
  private HttpServer server;
  private int status = 204;

  @BeforeEach
  void begin() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          calls.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
          exchange.sendResponseHeaders(status, -1);
          exchange.close();
        });
    server.start();
  }

  @AfterEach
  void end() {
    server.stop(0);
  }

  @Test
  void feedsShouldBeNamedInOneCall() {
    assertThat(hub().tell(List.of("https://news.example/feed.xml", "https://news.example/a?b&c")))
        .isEqualTo(new Outcome.Sent(""));
    assertThat(calls)
        .containsExactly(
            "hub.mode=publish&hub.url=https%3A%2F%2Fnews.example%2Ffeed.xml"
                + "&hub.url=https%3A%2F%2Fnews.example%2Fa%3Fb%26c");
  }

  @Test
  void aHubInTroubleShouldBeToldAgain() {
    status = 503;
    assertThat(hub().tell(List.of("https://news.example/feed.xml")))
        .isInstanceOfSatisfying(
            Outcome.Later.class,
            later -> assertThat(later.why()).contains("the pages are there", "HTTP 503"));
  }

  @Test
  void aHubThatWillNotShouldWaitForAPerson() {
    status = 403;
    assertThat(hub().tell(List.of("https://news.example/feed.xml")))
        .isInstanceOfSatisfying(
            Outcome.Refused.class, refused -> assertThat(refused.why()).contains("HTTP 403"));
  }

  private Hub hub() {
    int port = server.getAddress().getPort();
    var allowed = new AddressPolicy(Set.of(new Allowance("127.0.0.1", port, Use.CHANNEL)));
    var courier = new Courier(allowed, Use.CHANNEL, Resolver.SYSTEM, Duration.ofSeconds(20));
    return new Hub("http://127.0.0.1:%d/hub".formatted(port), courier);
  }
}
