package org.chenbao.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServeCommandTest {
  @TempDir Path folder;
  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    Path edition = Files.createDirectories(folder.resolve("editions/2026-02-13"));
    Files.writeString(edition.resolve("index.html"), "<p>一期</p>");
    Files.writeString(folder.resolve("chenbao.db"), "secret");
    server = ServeCommand.start(folder.resolve("editions"), 0);
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void editionsShouldBeListedAndShown() throws IOException {
    assertThat(get("/", "127.0.0.1")).contains("200 OK", "/2026-02-13/index.html");
    assertThat(get("/2026-02-13/index.html", "localhost")).contains("200 OK", "<p>一期</p>");
  }

  @Test
  void onlyLoopbackShouldBeListenedOn() {
    assertThat(server.getAddress().getAddress().isLoopbackAddress()).isTrue();
  }

  @Test
  void anotherNameForThisMachineShouldBeRefused() throws IOException {
    assertThat(get("/", "rebound.example")).contains("403");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../chenbao.db",
        "/2026-02-13/../../chenbao.db",
        "/chenbao.db",
        "/2026-02-14/index.html",
        "/2026-02-13/%2e%2e/%2e%2e/chenbao.db",
        "//etc/passwd"
      })
  void nothingButEditionsShouldBeFound(String path) throws IOException {
    assertThat(get(path, "127.0.0.1")).contains("404").doesNotContain("secret");
  }

  private String get(String path, String host) throws IOException {
    int port = server.getAddress().getPort();
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      String ask = "GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(ask.getBytes(StandardCharsets.US_ASCII));
      var reader =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
      return reader.lines().collect(Collectors.joining("\n"));
    }
  }
}
