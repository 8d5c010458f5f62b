package org.chenbao.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.chenbao.app.DeskVisitor.Eyes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A day is run at the desk, and every source's answer is seen as it comes; a pasted link is read
/// into it.
class DeskLiveInBrowserTest extends DeskInBrowser {
  private static final String PAGE =
      """
      <html lang="zh"><head><title>%1$s</title></head><body><article><h1>%1$s</h1>
      <p>云雀公司今天发布搬运机器人，自重 40 公斤，一次能搬 25 公斤。</p>
      <p>云雀公司说，机器人从下月起交付，首批 300 台已经订出，客户是三家物流公司。</p>
      <p>公司还说，电池能用 6 小时，换一次只要两分钟，不必停下整条线来等。</p>
      </article></body></html>
      """;

  /// Keeps what the page shows of each source: the new day takes its place when it is ready.
  private static final String WATCH =
      """
      window.answers = '';
      new MutationObserver(() => document.querySelectorAll('.asked li').forEach((row) => {
        window.answers += row.className + ' ' + row.textContent + '\\n';
      })).observe(document.body, { childList: true, subtree: true });
      """;

  private HttpServer server;

  @BeforeEach
  void serve() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    answer("/one.xml", feed("云雀公司发布搬运机器人", "/one.html"));
    answer("/one.html", PAGE.formatted("云雀公司发布搬运机器人"));
    answer("/two.html", PAGE.formatted("云雀公司的机器人进了仓库"));
    server.start();
    house.close();
    house = DeskHouses.open(data, Optional.of(profile()));
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void aRunShouldShowEachSourceAndAPastedLinkShouldJoinTheDay() {
    Page page = visitor.open(visitor.window(Eyes.DESK), house.address());
    assertThat(page.locator(".row").first()).isVisible(SOON_SEEN);
    page.evaluate(WATCH);
    page.locator(".tools .strong").click();
    assertThat(page.locator(".row")).hasCount(1, SOON_COUNT);
    assertThat(page.evaluate("window.answers").toString())
        .contains("is-fresh 自家快讯", "is-failed 沉默的一家");
    assertThat(page.locator(".row").first()).containsText("云雀公司发布搬运机器人", SOON_IN);
    DeskVisitor.press(page, "l");
    page.locator("dialog [name=url]").fill(address("/two.html"));
    DeskVisitor.press(page, "Enter");
    assertThat(page.locator("dialog")).hasCount(0, SOON_COUNT);
    assertThat(page.locator(".reports")).containsText("进了仓库", SOON_IN);
    DeskVisitor.press(page, "u");
    assertThat(page.locator(".reports")).not().containsText("进了仓库", SOON_IN);
    visitor.expectNoComplaints();
  }

  @Test
  void aLinkThatNoPolicyAllowsShouldBeRefusedInWords() {
    Page page = visitor.open(visitor.window(Eyes.DESK), house.address());
    assertThat(page.locator(".row").first()).isVisible(SOON_SEEN);
    DeskVisitor.press(page, "l");
    page.locator("dialog [name=url]").fill("http://127.0.0.1:9/");
    DeskVisitor.press(page, "Enter");
    assertThat(page.locator("dialog [role=status]")).containsText("127.0.0.1", SOON_IN);
    assertThat(page.locator("dialog")).hasCount(1, SOON_COUNT);
  }

  private String address(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  private Path profile() throws IOException {
    String source =
        """
        - id: %1$s
          name: %2$s
          url: %3$s
          kind: feed
          lang: zh
          tier: standard
          owner: %1$s.example
          general: false
        """;
    Files.writeString(
        data.resolve("sources.yaml"),
        source.formatted("own", "自家快讯", address("/one.xml"))
            + source.formatted("silent", "沉默的一家", address("/nothing.xml")));
    return Files.writeString(
        data.resolve("profile.yaml"),
        "sources: sources.yaml\nlocal: [\"127.0.0.1:%d\"]\n"
            .formatted(server.getAddress().getPort()));
  }

  private String feed(String title, String path) {
    return """
    <?xml version="1.0" encoding="UTF-8"?>
    <rss version="2.0"><channel><title>自家快讯</title><link>http://own.example/</link>
    <item><title>%s</title><link>%s</link><pubDate>%s</pubDate></item></channel></rss>
    """
        .formatted(
            title,
            address(path),
            DateTimeFormatter.RFC_1123_DATE_TIME.format(
                ZonedDateTime.now(ZoneOffset.UTC).minusHours(1)));
  }

  private void answer(String path, String body) {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    String type = path.endsWith(".xml") ? "application/rss+xml" : "text/html; charset=utf-8";
    server.createContext(
        path,
        exchange -> {
          exchange.getResponseHeaders().set("Content-Type", type);
          exchange.sendResponseHeaders(200, bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
  }
}
