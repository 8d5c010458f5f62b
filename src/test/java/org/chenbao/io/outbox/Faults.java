package org.chenbao.io.outbox;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.concurrent.Executors;

/// A server on loopback that answers badly now and then, at moments that a seed chooses.
final class Faults implements AutoCloseable {
  private final HttpServer server;
  private final Random random;
  private final int percent;
  private final Work work;

  /// What the server does when it does not fail.
  @FunctionalInterface
  interface Work {
    /// Acts on a request and tells status and body, as in `200 {}`.
    String act(HttpExchange exchange, byte[] body) throws IOException;
  }

  /// @param percent of requests that go wrong
  Faults(Random random, int percent, Work work) throws IOException {
    this.random = random;
    this.percent = percent;
    this.work = work;
    this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::handle);
    server.setExecutor(Executors.newSingleThreadExecutor());
    server.start();
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  int port() {
    return server.getAddress().getPort();
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void handle(HttpExchange exchange) throws IOException {
    byte[] body = exchange.getRequestBody().readAllBytes();
    int fault = random.nextInt(100) < percent ? 1 + random.nextInt(5) : 0;
    switch (fault) {
      case 1 -> answer(exchange, "429 {\"ok\":false,\"parameters\":{\"retry_after\":3}}");
      case 2 -> answer(exchange, "500 before");
      case 3 -> {
        work.act(exchange, body);
        answer(exchange, "502 after");
      }
      case 4 -> throw new UncheckedIOException(new IOException("cut before"));
      case 5 -> {
        work.act(exchange, body);
        throw new UncheckedIOException(new IOException("cut after"));
      }
      default -> answer(exchange, work.act(exchange, body));
    }
  }

  private static void answer(HttpExchange exchange, String said) throws IOException {
    byte[] body = said.substring(4).getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(Integer.parseInt(said.substring(0, 3)), body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }
}
