package org.chenbao.io.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.chenbao.collect.Web.Purpose;
import org.chenbao.io.web.AddressPolicy.Allowance;
import org.chenbao.io.web.AddressPolicy.Use;
import org.chenbao.model.Capture;
import org.chenbao.model.Fetch;

/// A server of ours on loopback, and the live web that may ask it.
final class LoopbackWeb implements Closeable {
  static final Instant NOW = Instant.parse("2026-02-13T15:00:00Z");

  final MockWebServer server = new MockWebServer();
  final Names names = new Names().put("news.example", "127.0.0.1");
  final NotedMemory memory = new NotedMemory();

  void start() throws IOException {
    server.start();
  }

  @Override
  public void close() {
    server.close();
  }

  static MockResponse status(int code) {
    return new MockResponse.Builder().code(code).build();
  }

  static MockResponse moved(String to) {
    return new MockResponse.Builder().code(302).setHeader("Location", to).build();
  }

  String url(String path) {
    return "http://news.example:" + server.getPort() + path;
  }

  Allowance allowance(Use use) {
    return new Allowance("news.example", server.getPort(), use);
  }

  AddressPolicy policy() {
    return new AddressPolicy(
        Set.of(
            allowance(Use.FEED),
            allowance(Use.PAGE),
            new Allowance("other.example", server.getPort(), Use.PAGE)));
  }

  OkHttpWeb with(AddressPolicy policy) {
    var pace = new OkHttpWeb.Pace(Duration.ofSeconds(10), Duration.ZERO);
    return new OkHttpWeb(policy, memory, InstantSource.fixed(NOW), names, pace);
  }

  Fetch fetch(String path, Purpose purpose) {
    return with(policy()).fetch(url(path), purpose);
  }

  static Capture fresh(Fetch fetch) {
    assertThat(fetch).isInstanceOf(Fetch.Fresh.class);
    return ((Fetch.Fresh) fetch).capture();
  }

  static String text(Capture capture) {
    return new String(capture.body().bytes(), StandardCharsets.UTF_8);
  }

  static String why(Fetch fetch) {
    assertThat(fetch).isInstanceOf(Fetch.Failed.class);
    return ((Fetch.Failed) fetch).why();
  }
}
