package org.chenbao.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.chenbao.io.archive.Archive;
import org.chenbao.io.archive.Printed;
import org.chenbao.model.Language;
import org.chenbao.publish.Samples;
import org.chenbao.publish.form.JsonEdition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Messages to Telegram of which nobody knows, after a server that failed.
class ResolutionTest {
  private static final String FIRST = "2026-02-13";
  private static final String SECOND = "2026-02-14";

  @TempDir private Path folder;

  private final List<String> calls = new ArrayList<>();
  private HttpServer server;
  private boolean fails;

  @BeforeEach
  void begin() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
    Files.writeString(folder.resolve("key"), "1:key");
    Files.writeString(
        folder.resolve("channels.yaml"),
        "group: {kind: telegram, chat: \"@daily\", token: \"file:key\", api: \"http://127.0.0.1:%d\"}"
            .formatted(server.getAddress().getPort()));
    store(FIRST, 1);
    store(SECOND, 1);
    fails = true;
    said(Exit.FOUND, "publish", FIRST, "--approve");
    said(Exit.FOUND, "publish", SECOND, "--approve");
    fails = false;
    calls.clear();
  }

  @AfterEach
  void end() {
    server.stop(0);
  }

  @Test
  void wordShouldHoldForTheEditionThatIsNamed() {
    assertThat(said(Exit.DONE, "publish", FIRST, "--resolve", "arrived"))
        .contains("1 messages noted as arrived", "1 of other editions left");
    assertThat(said(Exit.FOUND, "publish", "--approve")).contains("nobody knows", "2 left");
    assertThat(said(Exit.DONE, "publish", "--resolve", "lost")).contains("1 messages to be sent");
    assertThat(said(Exit.DONE, "publish")).contains("0 left");
  }

  @Test
  void wordShouldHoldForAllWhereThatIsSaid() {
    assertThat(said(Exit.DONE, "publish", "--resolve", "arrived", "--all"))
        .contains("2 messages noted as arrived");
  }

  @Test
  void namedMessageShouldBeEditedLater() {
    assertThat(said(Exit.UNUSABLE, "publish", "--resolve", "arrived=the last"))
        .contains("no message that is called the last");
    assertThat(said(Exit.UNUSABLE, "publish", "--all", "--resolve", "arrived=7"))
        .contains("names one message, and 2 are unsure");
    said(Exit.DONE, "publish", "--resolve", "arrived=https://t.me/daily/77");
    said(Exit.FOUND, "publish");
    calls.clear();
    store(SECOND, 2);
    said(Exit.FOUND, "publish", "--correct", "--approve");
    assertThat(calls.getFirst())
        .startsWith("editMessageText ")
        .contains("\"chat_id\":\"@daily\",\"message_id\":77");
  }

  @Test
  void messageWithoutANameShouldBeCorrectedByANewOne() {
    said(Exit.DONE, "publish", "--all", "--resolve", "arrived");
    said(Exit.DONE, "publish");
    calls.clear();
    store(SECOND, 2);
    said(Exit.DONE, "publish", "--correct", "--approve");
    assertThat(calls.getFirst()).startsWith("sendMessage ").contains("更正");
    calls.clear();
    said(Exit.DONE, "publish", "--withdraw", "--approve");
    assertThat(calls).isNotEmpty().allMatch(c -> c.startsWith("editMessageText "));
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    calls.add(
        path.substring(path.lastIndexOf('/') + 1)
            + " "
            + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    byte[] body =
        "{\"ok\":true,\"result\":{\"message_id\":%d,\"chat\":{\"id\":-100}}}"
            .formatted(calls.size())
            .getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(fails ? 500 : 200, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private void store(String day, int revision) {
    String json =
        new String(JsonEdition.of(Samples.ordinary()), StandardCharsets.UTF_8)
            .replaceFirst(FIRST, day)
            .replace("\"revision\": 1", "\"revision\": " + revision)
            .replace("降低 72%", "降低 " + (73 - revision) + "%");
    try (Archive archive = Archive.open(folder)) {
      var page = new Printed.Page("晨报", json);
      archive.store(
          new Printed(LocalDate.parse(day), Language.ZH, revision, page, Printed.State.PUBLISHED),
          List.of(),
          Instant.EPOCH,
          List.of("group"));
    }
  }

  private String said(int exit, String... arguments) {
    return Typed.said(folder, exit, arguments);
  }
}
