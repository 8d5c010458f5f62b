package org.chenbao.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chenbao.app.desk.guard.Doors;
import org.chenbao.app.desk.guard.Hands;
import org.chenbao.app.desk.guard.Lock;
import org.chenbao.app.desk.web.Browser;
import org.chenbao.app.desk.web.Premises;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// A morning at the desk over HTTP, on the example day.
class DeskHouseTest {
  private static final String API = "/desk/api/";
  private static final String DAY = API + "days/2026-02-13/zh";

  @TempDir Path folder;
  private final Hands clock = new Hands(java.time.Instant.parse("2026-02-12T23:00:00Z"));
  private final StringWriter said = new StringWriter();
  private DeskHouse house;
  private Browser browser;

  @BeforeEach
  void open() throws IOException {
    ExampleDesk.into(folder.resolve("data"));
    house = opened();
    browser = new Browser(house.port());
    Browser.Reply named = browser.in().post(API + "session", Map.of("name", "林编辑"));
    browser = browser.holding(named).with("X-Chenbao-Token", named.json().path("token").asString());
  }

  private DeskHouse opened() {
    Path data = folder.resolve("data");
    var premises =
        new Premises("127.0.0.1", 0, new Doors(Doors.LOOPBACK, false), false, data, clock);
    var manner = new DeskRuns.Manner(Optional.empty(), "extractive", true);
    var console = new Console(new PrintWriter(said), new Progress(new PrintWriter(said), false));
    return DeskHouse.open(premises, new Lock(data), manner, console);
  }

  @AfterEach
  void close() {
    house.close();
  }

  private JsonNode get(String path) throws IOException {
    Browser.Reply reply = browser.get(path);
    assertThat(reply.status()).as(reply.body()).isEqualTo(200);
    return reply.json();
  }

  private JsonNode post(String path, Object body) throws IOException {
    Browser.Reply reply = browser.post(path, body);
    assertThat(reply.status()).as(reply.body()).isIn(200, 202);
    return reply.json();
  }

  private String first(JsonNode day) {
    return day.path("stories").path(0).path("id").asString();
  }

  @Test
  void theDayShouldBeLaidOpen() throws IOException {
    JsonNode line = get(API + "days").path(0);
    assertThat(line.path("date").asString()).isEqualTo("2026-02-13");
    JsonNode day = get(DAY);
    assertThat(day.path("stories").size()).isGreaterThan(10);
    JsonNode report = day.path("stories").path(0).path("reports").path(0);
    JsonNode article = get(DAY + "/articles/" + report.path("article").asString());
    assertThat(article.path("title").asString()).isNotEmpty();
    assertThat(browser.get(DAY + "/articles/nothing").status()).isEqualTo(404);
    assertThat(browser.get(API + "days/2026-01-01/zh").status()).isEqualTo(404);
  }

  @Test
  void whoWouldNotWaitShouldBeToldThatTheDayIsBeingOpened() throws IOException {
    Browser hurried = browser.with("Prefer", "respond-async");
    Browser.Reply reply = hurried.get(DAY + "/text");
    assertThat(reply.status()).isEqualTo(202);
    assertThat(reply.header("Preference-Applied")).isEqualTo("respond-async");
    assertThat(reply.error()).contains("being opened");
    while (reply.status() == 202) {
      reply = hurried.get(DAY + "/text");
    }
    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.header("Preference-Applied")).isEmpty();
    assertThat(hurried.get(DAY).status()).isEqualTo(200);
  }

  @Test
  void whatChangesTheDayShouldWaitForIt() throws IOException {
    Browser hurried = browser.with("Prefer", "respond-async");
    assertThat(hurried.post(DAY + "/undo", Map.of()).status()).isEqualTo(422);
  }

  @Test
  void anActShouldBeDoneToldAndUndone() throws IOException {
    JsonNode before = get(DAY);
    String story = first(before);
    try (Socket line = browser.stream(API + "events")) {
      BufferedReader events = Browser.lines(line);
      events.readLine();
      JsonNode after =
          post(DAY + "/acts", Map.of("kind", "out", "story", story, "others", List.of()));
      assertThat(after.path("undo").asString()).isNotEmpty();
      assertThat(Browser.next(events).orElseThrow().getKey()).isEqualTo("day");
      assertThat(Browser.next(events).orElseThrow().getKey()).isEqualTo("text");
    }
    JsonNode undone = post(DAY + "/undo", Map.of());
    assertThat(undone.path("stories").toString()).isEqualTo(before.path("stories").toString());
    assertThat(browser.post(DAY + "/undo", Map.of()).status()).isEqualTo(422);
    assertThat(browser.post(DAY + "/acts", Map.of("kind", "link", "story", story)).status())
        .isEqualTo(400);
    assertThat(browser.post(DAY + "/acts", Map.of("kind", "out", "story", "s-none")).status())
        .isEqualTo(404);
  }

  @Test
  void twoDesksShouldLoseNothingOfEachOther() throws IOException {
    JsonNode text = get(DAY + "/text");
    long version = text.path("version").asLong();
    int length = text.path("text").asString().length();
    String updates = DAY + "/text/updates";
    post(updates, update(version, "a:1", List.of(length, List.of(0, "甲"))));
    Browser.Reply late =
        browser.post(updates, update(version, "b:1", List.of(length, List.of(0, "乙"))));
    assertThat(late.status()).isEqualTo(409);
    JsonNode missed = late.json().path("updates").path(0);
    assertThat(missed.path("clientID").asString()).isEqualTo("a:1");
    assertThat(missed.path("changes").toString()).isEqualTo("[%d,[0,\"甲\"]]".formatted(length));
    post(updates, update(version + 1, "b:1", List.of(length + 1, List.of(0, "乙"))));
    assertThat(get(DAY + "/text").path("text").asString()).endsWith("甲乙");
    assertThat(get(updates + "?since=" + version).path("updates").size()).isEqualTo(2);
  }

  private static Map<String, Object> update(long version, String client, List<Object> changes) {
    return Map.of(
        "version", version, "updates", List.of(Map.of("clientID", client, "changes", changes)));
  }

  @Test
  void aChangeThatDoesNotFitShouldChangeNothing() throws IOException {
    long version = get(DAY + "/text").path("version").asLong();
    for (List<Object> changes :
        List.<List<Object>>of(List.of(1), List.of(-1), List.of("x"), List.of(List.of("x")))) {
      Browser.Reply reply = browser.post(DAY + "/text/updates", update(version, "a:1", changes));
      assertThat(reply.status()).as(changes.toString()).isEqualTo(422);
      assertThat(reply.error()).isNotEmpty();
    }
    assertThat(get(DAY + "/text").path("version").asLong()).isEqualTo(version);
    assertThat(browser.get(DAY + "/text/updates?since=x").status()).isEqualTo(400);
    assertThat(browser.get(DAY + "/text/history/999").status()).isEqualTo(404);
  }

  @Test
  void anEarlierTextShouldComeBack() throws IOException {
    JsonNode text = get(DAY + "/text");
    long version = text.path("version").asLong();
    int length = text.path("text").asString().length();
    post(DAY + "/text/updates", update(version, "a:1", List.of(length, List.of(0, "错"))));
    long restored =
        post(DAY + "/text/restore", Map.of("version", version)).path("version").asLong();
    assertThat(get(DAY + "/text").path("text").asString()).isEqualTo(text.path("text").asString());
    assertThat(get(DAY + "/text/history").path(0).path("version").asLong()).isEqualTo(restored);
    assertThat(get(DAY + "/text/history/" + (version + 1)).path("text").asString()).endsWith("错");
  }

  @Test
  void whatAPersonWroteShouldBeCheckedApprovedAndPublished() throws IOException {
    Files.writeString(
        folder.resolve("data/channels.yaml"),
        "paper:\n  kind: site\n  path: site\nbroken:\n  kind: telegram\n  chat: '1'\n");
    JsonNode text = get(DAY + "/text");
    String words = text.path("text").asString();
    JsonNode check = post(DAY + "/check", Map.of("text", words));
    assertThat(check.path("claims").size()).isGreaterThan(10);
    assertThat(check.path("claims").valueStream().map(c -> c.path("state").asString()))
        .doesNotContain("failed", "unbound");
    assertThat(get(DAY + "/ruling").path("cleared").asBoolean()).isTrue();
    long version = text.path("version").asLong();
    Map<String, Object> approval = Map.of("name", "林编辑", "version", version);
    assertThat(browser.post(DAY + "/approve", Map.of("name", "林", "version", 99)).status())
        .isEqualTo(409);
    assertThat(post(DAY + "/approve", approval).path("state").asString()).isEqualTo("published");
    publishAndWithdraw();
    assertThat(get(API + "audit").toString())
        .contains("approve", "林编辑", "edition of 2026-02-13 zh to paper", "withdrawal of");
  }

  private void publishAndWithdraw() throws IOException {
    JsonNode shown = get(DAY + "/channels");
    JsonNode paper = shown.path("channels").path(0);
    assertThat(paper.path("planned").path("errand").asString()).isEqualTo("edition");
    String preview = paper.path("planned").path("messages").path(0).path("html").asString();
    assertThat(browser.get(preview).body()).contains("<h1");
    assertThat(browser.get(preview).header("Content-Security-Policy"))
        .startsWith("sandbox; default-src 'none'");
    assertThat(shown.path("channels").path(1).path("trouble").asString()).contains("token");
    Path page = folder.resolve("data/site/2026-02-13/index.html");
    Map<String, Object> order =
        Map.of("channels", List.of("paper"), "errand", "edition", "seen", "something else");
    assertThat(browser.post(DAY + "/publish", order).status()).isEqualTo(409);
    assertThat(page).doesNotExist();
    JsonNode sent = publish("edition", shown);
    assertThat(sent.path("channels").path(0).path("receipts").path(0).path("state").asString())
        .isEqualTo("sent");
    assertThat(page).content().contains("<h1");
    JsonNode back = publish("withdrawal", get(DAY + "/channels?errand=withdrawal"));
    assertThat(back.path("channels").path(0).path("receipts").size()).isEqualTo(2);
    assertThat(page).content().doesNotContain("<article");
  }

  /// A server on this machine takes the first message and hangs up.
  @Test
  void whatNobodyKnowsOfShouldWaitForAPersonsWord() throws IOException {
    try (ServerSocket deaf = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      Thread.ofVirtual().start(() -> hangUp(deaf));
      Files.writeString(
          folder.resolve("data/channels.yaml"),
          "group:\n  kind: slack\n  url: file:hook\n  site: https://news.example.org/\n");
      Files.writeString(
          folder.resolve("data/hook"), "http://127.0.0.1:" + deaf.getLocalPort() + "/");
      JsonNode shown = get(DAY + "/channels");
      JsonNode sent = publish("group", "edition", shown);
      assertThat(states(sent)).contains("doubtful");
      JsonNode settled = post(DAY + "/settle", Map.of("channel", "group", "said", "arrived"));
      assertThat(states(settled)).doesNotContain("doubtful");
      assertThat(browser.post(DAY + "/settle", Map.of("channel", "group", "said", "x")).status())
          .isEqualTo(422);
      assertThat(browser.post(DAY + "/settle", Map.of("channel", "none", "said", "lost")).status())
          .isEqualTo(422);
    }
  }

  private static void hangUp(ServerSocket deaf) {
    try {
      while (!deaf.isClosed()) {
        try (Socket one = deaf.accept()) {
          assertThat(one.getInputStream().read()).isPositive();
        }
      }
    } catch (IOException _) {
      // The test is over.
    }
  }

  private static List<String> states(JsonNode shown) {
    return shown
        .path("channels")
        .path(0)
        .path("receipts")
        .valueStream()
        .map(r -> r.path("state").asString())
        .toList();
  }

  private JsonNode publish(String errand, JsonNode shown) throws IOException {
    return publish("paper", errand, shown);
  }

  private JsonNode publish(String channel, String errand, JsonNode shown) throws IOException {
    return post(
        DAY + "/publish",
        Map.of(
            "channels", List.of(channel),
            "errand", errand,
            "seen", shown.path("seen").asString()));
  }

  @Test
  void aRunShouldBeToldAsItGoesAndKeepWhatAPersonWrote() throws IOException {
    JsonNode text = get(DAY + "/text");
    int length = text.path("text").asString().length();
    long version = text.path("version").asLong();
    post(DAY + "/text/updates", update(version, "a:1", List.of(length, List.of(0, "我写的"))));
    byte[] folderBefore = Files.readAllBytes(folder.resolve("data/editions/2026-02-13/edition.md"));
    try (Socket line = browser.stream(API + "events")) {
      BufferedReader events = Browser.lines(line);
      events.readLine();
      Browser.Reply begun = browser.post(API + "run", Map.of());
      assertThat(begun.status()).isEqualTo(202);
      String event = Browser.next(events).orElseThrow().getKey();
      String seen = "";
      while (!event.equals("done") && !event.equals("failed")) {
        seen = seen + " " + event;
        event = Browser.next(events).orElseThrow().getKey();
      }
      assertThat(event).isEqualTo("done");
      assertThat(seen).contains("source", "stage");
    }
    assertThat(get(DAY + "/text").path("text").asString()).endsWith("我写的");
    assertThat(Files.readAllBytes(folder.resolve("data/editions/2026-02-13/edition.md")))
        .isEqualTo(folderBefore);
  }

  @Test
  void lockdownShouldHoldWhateverAsksTheNetwork() throws IOException {
    try (Socket line = browser.stream(API + "events")) {
      BufferedReader events = Browser.lines(line);
      events.readLine();
      assertThat(browser.put(API + "lockdown", Map.of("on", true)).status()).isEqualTo(200);
      assertThat(Browser.next(events).orElseThrow())
          .isEqualTo(Map.entry("lockdown", "{\"on\":true}"));
    }
    assertThat(get(API + "session").path("lockdown").asBoolean()).isTrue();
    assertThat(browser.post(API + "run", Map.of()).status()).isEqualTo(403);
    assertThat(browser.post(DAY + "/links", Map.of("url", "https://example.org/")).status())
        .isEqualTo(403);
    Map<String, Object> order =
        Map.of("errand", "edition", "channels", List.of("paper"), "seen", "");
    assertThat(browser.post(DAY + "/publish", order).error()).contains("lockdown is on");
    assertThat(browser.post(DAY + "/settle", Map.of("channel", "paper", "said", "again")).error())
        .contains("lockdown is on");
    assertThat(get(API + "audit").path(0).toString()).contains("settle");
    house.close();
    house = opened();
    browser = new Browser(house.port()).in();
    assertThat(get(API + "session").path("lockdown").asBoolean()).isTrue();
  }

  @Test
  void aPastedLinkShouldGoByTheAddressPolicy() throws IOException {
    for (String url :
        List.of("http://127.0.0.1:" + house.port() + "/", "http://169.254.169.254/")) {
      JsonNode told = post(DAY + "/links", Map.of("url", url));
      assertThat(told.path("article").isNull()).isTrue();
      assertThat(told.path("words").asString()).isNotEmpty();
    }
    for (String url : List.of("", "file:///etc/passwd", "javascript:alert(1)", "https://a b")) {
      assertThat(browser.post(DAY + "/links", Map.of("url", url)).status()).isEqualTo(400);
    }
  }

  @Test
  void theHourShouldBeSetAndKept() throws IOException {
    assertThat(get(API + "schedule").path("on").asBoolean()).isFalse();
    Map<String, Object> hour =
        Map.of("hour", "07:15", "zone", "Asia/Shanghai", "lang", "zh", "on", true);
    Browser.Reply set = browser.put(API + "schedule", hour);
    assertThat(set.json().path("next").asString()).isEqualTo("2026-02-12T23:15:00Z");
    assertThat(
            browser
                .put(API + "schedule", Map.of("hour", "x", "zone", "y", "lang", "zh", "on", true))
                .status())
        .isEqualTo(400);
    assertThat(get(API + "audit").toString()).contains("07:15 Asia/Shanghai");
    assertThat(get(API + "settings").path("writer").asString()).isEqualTo("extractive");
  }

  @Test
  void theDataFolderShouldBeLetGoAtTheEnd() throws IOException {
    assertThat(house.address()).endsWith(":" + house.port() + "/desk/");
    house.close();
    assertThat(browser.get("/").status()).isZero();
    house = opened();
    assertThat(house.port()).isPositive();
  }
}
