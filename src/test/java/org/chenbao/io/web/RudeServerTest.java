package org.chenbao.io.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import org.chenbao.collect.Web.Purpose;
import org.chenbao.io.web.AddressPolicy.Allowance;
import org.chenbao.io.web.AddressPolicy.Use;
import org.chenbao.model.Fetch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Against servers that misbehave: each ends as a value, within the deadline.
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class RudeServerTest {
  private static final String OK = "HTTP/1.1 200 OK\n";

  private final NotedMemory memory = new NotedMemory();

  @Test
  void aDripShouldEndAtTheDeadline() throws IOException {
    assertThat(
            why(
                out -> {
                  RudeServer.write(out, OK + "Content-Length: 1000000\n\n");
                  for (int i = 0; i < 1_000_000; i++) {
                    RudeServer.write(out, "x");
                    Thread.sleep(20);
                  }
                },
                Duration.ofMillis(400)))
        .isEqualTo("timed out after 400 ms");
  }

  @Test
  void silenceShouldEndAtTheDeadline() throws IOException {
    assertThat(why(_ -> Thread.sleep(30_000), Duration.ofMillis(300)))
        .isEqualTo("timed out after 300 ms");
  }

  @Test
  void anEndlessBodyShouldEndAtTheLimit() throws IOException {
    String chunk = "x".repeat(65536);
    assertThat(
            why(out -> {
              RudeServer.write(out, OK + "Transfer-Encoding: chunked\n\n");
              for (int i = 0; i < 100_000; i++) {
                RudeServer.write(out, "10000\n" + chunk + "\n");
              }
            }))
        .isEqualTo("larger than 10240 KiB");
  }

  @Test
  void aBombShouldNotBeUnpacked() throws IOException {
    var bomb = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(bomb)) {
      gzip.write(new byte[9 << 20]);
    }
    assertThat(
            why(out -> {
              RudeServer.write(
                  out, OK + "Content-Encoding: gzip\nContent-Length: " + bomb.size() + "\n\n");
              out.write(bomb.toByteArray());
            }))
        .isEqualTo("expands more than 100 times");
  }

  @Test
  void manyCodingsShouldNotBeUndone() throws IOException {
    assertThat(why(out -> RudeServer.write(out, OK + "Content-Encoding: gzip,gzip,gzip\n\nx")))
        .isEqualTo("more than 2 content codings");
  }

  @Test
  void aBodyThatBreaksOffShouldFailAndLeaveNoValidators() throws IOException {
    assertThat(why(out -> RudeServer.write(out, OK + "ETag: \"x\"\nContent-Length: 100\n\nhalf")))
        .startsWith("the answer broke off");
    assertThat(memory.tags).isEmpty();
  }

  @Test
  void aBrokenGzipShouldFail() throws IOException {
    assertThat(
            why(out ->
                RudeServer.write(
                    out, OK + "Content-Encoding: deflate\nContent-Length: 5\n\nhello")))
        .startsWith("not valid deflate");
  }

  @Test
  void whatIsNotHttpShouldFail() throws IOException {
    assertThat(why(out -> RudeServer.write(out, "220 smtp.example ESMTP\n")))
        .startsWith("the connection broke");
    assertThat(why(_ -> {})).startsWith("the connection broke");
  }

  @Test
  void endlessHeadersShouldFail() throws IOException {
    assertThat(
            why(out -> {
              RudeServer.write(out, OK);
              for (int i = 0; i < 1_000_000; i++) {
                RudeServer.write(out, "X-" + i + ": " + "y".repeat(1000) + "\n");
              }
            }))
        .startsWith("the connection broke");
  }

  @Test
  void aClosedPortShouldFail() throws IOException {
    try (var held = new Socket()) {
      held.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
      int port = held.getLocalPort();
      assertThat(fetch(port, Duration.ofSeconds(5)))
          .isEqualTo(new Fetch.Failed(url(port), "connection refused", false));
    }
  }

  private String why(RudeServer.Manners manners) throws IOException {
    return why(manners, Duration.ofSeconds(20));
  }

  private String why(RudeServer.Manners manners, Duration deadline) throws IOException {
    try (var server = new RudeServer(manners)) {
      return ((Fetch.Failed) fetch(server.port(), deadline)).why();
    }
  }

  private Fetch fetch(int port, Duration deadline) {
    var policy = new AddressPolicy(Set.of(new Allowance("rude.example", port, Use.FEED)));
    var names = new Names().put("rude.example", "127.0.0.1");
    var pace = new OkHttpWeb.Pace(deadline, Duration.ZERO);
    return new OkHttpWeb(policy, memory, InstantSource.fixed(Instant.EPOCH), names, pace)
        .fetch(url(port), Purpose.FEED);
  }

  private static String url(int port) {
    return "http://rude.example:" + port + "/";
  }
}
