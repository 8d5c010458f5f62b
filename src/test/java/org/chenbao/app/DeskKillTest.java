package org.chenbao.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chenbao.Child;
import org.chenbao.app.desk.web.Browser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// The desk's process is killed while somebody types.
class DeskKillTest {
  private static final String TEXT = "/desk/api/days/2026-02-13/zh/text";
  private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:(\\d+)/desk/");
  private static final int ROUNDS = 2;
  private static final int TYPED = 60;

  @TempDir Path folder;
  private final List<String> answered = new ArrayList<>();

  @Test
  void everyChangeThatWasAnsweredShouldBeThere() throws Exception {
    Path data = Files.createDirectories(folder.resolve("data"));
    ExampleDesk.into(data.resolve("example"));
    for (int round = 0; round < ROUNDS; round++) {
      try (Child desk = serve(data)) {
        Browser browser = new Browser(port(desk)).in();
        checkText(browser);
        Thread killer = Thread.ofVirtual().start(() -> killInTime(desk));
        type(browser, round);
        killer.join();
      }
    }
    try (Child desk = serve(data)) {
      checkText(new Browser(port(desk)).in());
    }
    assertThat(answered).hasSizeGreaterThanOrEqualTo(ROUNDS * TYPED);
  }

  private void killInTime(Child desk) {
    int before = answered();
    try {
      while (answered() < before + TYPED) {
        Thread.sleep(1);
      }
      desk.kill();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized int answered() {
    return answered.size();
  }

  private synchronized void answered(String mark) {
    answered.add(mark);
  }

  /// Types until nobody answers any more.
  private void type(Browser browser, int round) throws IOException {
    JsonNode now = browser.get(TEXT).json();
    long version = now.path("version").asLong();
    int length = now.path("text").asString().length();
    for (int n = 0; ; n++) {
      String mark = "〔" + round + ":" + n + "〕";
      List<Object> changes = List.of(length, List.of(0, mark));
      Map<String, Object> update = Map.of("clientID", "a:" + n, "changes", changes);
      Browser.Reply reply =
          browser.post(
              TEXT + "/updates", Map.of("version", version + n, "updates", List.of(update)));
      if (reply.status() == 0) {
        return;
      }
      assertThat(reply.status()).as(reply.body()).isIn(200, 429);
      if (reply.status() == 429) {
        n--;
      } else {
        answered(mark);
        length += mark.length();
      }
    }
  }

  private void checkText(Browser browser) throws IOException {
    String text = browser.get(TEXT).json().path("text").asString();
    assertThat(answered).allMatch(text::contains);
  }

  private static Child serve(Path data) throws IOException {
    List<String> flags = List.of("-Xmx1g");
    return Child.of(Main.class, flags, "serve", "--example", "--port", 0, "--data", data);
  }

  private static int port(Child desk) throws IOException {
    for (String line = desk.said().readLine(); line != null; line = desk.said().readLine()) {
      Matcher address = ADDRESS.matcher(line);
      if (address.find()) {
        return Integer.parseInt(address.group(1));
      }
    }
    throw new IOException("the desk did not open");
  }
}
