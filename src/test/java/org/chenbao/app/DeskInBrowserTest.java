package org.chenbao.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chenbao.app.DeskVisitor.Eyes;
import org.chenbao.app.desk.guard.Lock;
import org.chenbao.app.desk.guard.Password;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A morning at the desk, as a person has it: with keys, in a browser, on the example day.
class DeskInBrowserTest {
  private static final String DAY = "#/2026-02-13/zh/";

  /// A sentence of the example's first story, and the number in it.
  private static final String FIRST = "人工智能公司 Anthropic 2 月";

  private static final LocatorAssertions.HasTextOptions SOON =
      new LocatorAssertions.HasTextOptions().setTimeout(60_000);

  private static final LocatorAssertions.ContainsTextOptions SOON_IN =
      new LocatorAssertions.ContainsTextOptions().setTimeout(60_000);

  private static final LocatorAssertions.IsVisibleOptions SOON_SEEN =
      new LocatorAssertions.IsVisibleOptions().setTimeout(60_000);

  @TempDir private Path data;

  /// One browser for all: starting it is half of a test's time.
  @AutoClose private static DeskVisitor visitor;

  private DeskHouse house;

  @BeforeAll
  static void come() {
    visitor = DeskVisitor.come();
  }

  @BeforeEach
  void open() throws IOException {
    ExampleDesk.into(data);
    Files.writeString(data.resolve("channels.yaml"), "pages:\n  kind: site\n  path: public\n");
    house = DeskHouses.open(data);
  }

  @AfterEach
  void close() {
    visitor.leave();
    house.close();
  }

  private Page page(BrowserContext window, String view) {
    return visitor.open(window, house.address() + DAY + view);
  }

  @Test
  void aMorningShouldEndWithAPublishedEdition() {
    Page page = page(visitor.window(Eyes.DESK), "morning");
    Locator chosen = page.locator("[role=option][aria-selected=true]");
    assertThat(chosen).containsText("Anthropic 完成 300 亿美元", SOON_IN);
    takeOneOutAndBack(page, chosen);
    DeskVisitor.press(page, "e");
    assertThat(page.locator(".detail .source-text h3")).isVisible(SOON_SEEN);
    mendANumber(page);
    approveAndSend(page);
    visitor.expectNoComplaints();
  }

  private static void takeOneOutAndBack(Page page, Locator chosen) {
    DeskVisitor.press(page, "j");
    Locator row = page.locator("#" + chosen.getAttribute("id"));
    DeskVisitor.press(page, "o");
    assertThat(row).hasClass(Pattern.compile("is-out"), classSoon());
    DeskVisitor.press(page, "u");
    assertThat(row).hasClass(Pattern.compile("is-main|is-lead"), classSoon());
    DeskVisitor.press(page, "k");
  }

  private static LocatorAssertions.HasClassOptions classSoon() {
    return new LocatorAssertions.HasClassOptions().setTimeout(60_000);
  }

  /// A wrong number is seen at once and holds the edition; the right one lets it go.
  private static void mendANumber(Page page) {
    DeskVisitor.press(page, "Enter");
    DeskVisitor.line(page, FIRST).click();
    DeskVisitor.press(page, "End");
    assertThat(page.locator(".standing-on blockquote").first()).containsText("380", SOON_IN);
    assertThat(page.locator(".standing-on mark")).isVisible(SOON_SEEN);
    page.keyboard().type("这家公司有 9999 名员工。");
    assertThat(page.locator(".printed .lead").first()).containsText("9999", SOON_IN);
    assertThat(page.locator(".claim.is-failed, .claim.is-unbound").first()).isVisible(SOON_SEEN);
    assertThat(page.locator(".status .is-bad")).isVisible(SOON_SEEN);
    for (int i = 0; i < "这家公司有 9999 名员工。".length(); i++) {
      DeskVisitor.press(page, "Backspace");
    }
    assertThat(page.locator(".status .is-good")).isVisible(SOON_SEEN);
    assertThat(page.locator(".save.is-saved")).isVisible(SOON_SEEN);
  }

  private void approveAndSend(Page page) {
    DeskVisitor.press(page, "Alt+3");
    assertThat(page.locator(".ruling")).hasClass(Pattern.compile("is-good"), classSoon());
    page.locator(".approval input").fill("林编辑");
    page.locator(".approval button").click();
    assertThat(page.locator(".approval [role=status]")).containsText("已签发", SOON_IN);
    page.locator(".channel input[type=checkbox]").first().check();
    page.locator(".sending button").first().click();
    page.locator("dialog .strong").click();
    assertThat(page.locator(".receipts .is-sent").first()).isVisible(SOON_SEEN);
    assertThat(data.resolve("public/index.html")).exists();
    assertThat(data.resolve("editions/2026-02-13/edition.md"))
        .content()
        .contains("林编辑")
        .doesNotContain("9999");
  }

  @Test
  void twoTabsShouldLoseNothing() {
    BrowserContext window = visitor.window(Eyes.DESK);
    var random = new Random(20260213);
    window.route("**/text/updates", route -> sometimesLost(route, random));
    List<Page> tabs = List.of(page(window, "edit"), page(window, "edit"));
    tabs.forEach(tab -> assertThat(tab.locator(".printed .lead").first()).isVisible(SOON_SEEN));
    List<String> words = List.of("甲一二三四五六七八九十", "ABCDEFGHIJK");
    DeskVisitor.press(tabs.getFirst(), "End", "Enter");
    DeskVisitor.press(tabs.getLast(), "Control+End", "Enter", "Enter");
    for (int i = 0; i < words.getFirst().length(); i++) {
      for (int tab = 0; tab < tabs.size(); tab++) {
        tabs.get(tab).keyboard().type(words.get(tab).substring(i, i + 1));
        tabs.get(tab).waitForTimeout(random.nextInt(150));
      }
    }
    window.unroute("**/text/updates");
    for (Page tab : tabs) {
      for (String typed : words) {
        assertThat(tab.locator(".printed")).containsText(typed, SOON_IN);
      }
      assertThat(tab.locator(".save.is-saved")).isVisible(SOON_SEEN);
    }
    assertThat(tabs.getFirst().locator(".printed").textContent())
        .isEqualTo(tabs.getLast().locator(".printed").textContent());
  }

  /// A third of what is sent is lost on the way there, a third on the way back.
  private static void sometimesLost(Route route, Random random) {
    switch (random.nextInt(3)) {
      case 0 -> route.abort();
      case 1 -> {
        route.fetch();
        route.abort();
      }
      default -> route.resume();
    }
  }

  @Test
  void aWindowShouldOutliveTheServer() {
    Page page = page(visitor.window(Eyes.DESK), "edit");
    assertThat(page.locator(".printed .lead").first()).isVisible(SOON_SEEN);
    DeskVisitor.press(page, "End", "Enter");
    int port = house.port();
    house.close();
    page.keyboard().type("断线时写下的话");
    assertThat(page.locator(".save.is-offline")).isVisible(SOON_SEEN);
    house = DeskHouses.open(data, port);
    assertThat(page.locator(".save.is-saved")).isVisible(SOON_SEEN);
    Page later = page(visitor.window(Eyes.DESK), "edit");
    assertThat(later.locator(".printed")).containsText("断线时写下的话", SOON_IN);
  }

  @Test
  void historyShouldBringBackWhatWas() {
    Page page = page(visitor.window(Eyes.DESK), "edit");
    DeskVisitor.line(page, FIRST).click();
    DeskVisitor.press(page, "Control+a", "Delete");
    page.keyboard().type("# 空白");
    assertThat(page.locator(".printed h1")).hasText("空白", SOON);
    history(page);
    assertThat(page.locator(".diff .is-come").first()).isVisible(SOON_SEEN);
    page.locator(".changes .strong").click();
    assertThat(page.locator(".printed .lead").first()).containsText(FIRST, SOON_IN);
    visitor.expectNoComplaints();
  }

  /// Opens the versions, and what changed since the first.
  private static void history(Page page) {
    var named = new Page.GetByRoleOptions().setName(Pattern.compile("History|历史"));
    page.getByRole(AriaRole.BUTTON, named).click();
    page.locator(".versions button").last().click();
    assertThat(page.locator(".changes .strong")).isVisible(SOON_SEEN);
  }

  @Test
  void oneKeyShouldMendWhatTheCopyDeskFinds() {
    Page page = page(visitor.window(Eyes.DESK), "edit");
    DeskVisitor.line(page, FIRST).click();
    DeskVisitor.press(page, "End");
    page.keyboard().insertText("此事仍在继续,并无新说法。");
    assertThat(page.locator(".cm-lint-marker").first()).isVisible(SOON_SEEN);
    assertThat(page.locator(".tools button", new Page.LocatorOptions().setHasText("全部修正")))
        .isVisible(SOON_SEEN);
    DeskVisitor.press(page, "Control+.");
    assertThat(page.locator(".printed .lead").first()).containsText("继续，并无", SOON_IN);
    DeskVisitor.press(page, "Control+z");
    assertThat(page.locator(".printed .lead").first()).containsText("继续,并无", SOON_IN);
  }

  @Test
  void whatWasFetchedShouldNeverBeMarkup() {
    Page page = page(visitor.window(Eyes.DESK), "edit");
    DeskVisitor.line(page, FIRST).click();
    DeskVisitor.press(page, "End");
    page.keyboard()
        .insertText(
            "<img src=x onerror=alert(1)><script>alert(2)</script>"
                + " [x](javascript:alert(3)) ![y](https://elsewhere.example/y.png)");
    Locator lead = page.locator(".printed .lead").first();
    assertThat(lead).containsText("<img src=x onerror=alert(1)>", SOON_IN);
    assertThat(page.locator(".printed img, .printed script, .printed a[href^=javascript]"))
        .hasCount(0);
    visitor.expectNoComplaints();
  }

  @Test
  void aPasswordShouldOpenTheDoor() {
    house.close();
    new Lock(data).set(Password.of("seven grey herons"));
    house = DeskHouses.open(data);
    Page page = page(visitor.window(Eyes.PHONE), "morning");
    enter(page, "eight grey herons");
    assertThat(page.locator(".door .flaw")).not().isEmpty();
    expectAxed(page);
    enter(page, "seven grey herons");
    assertThat(page.locator(".row").first()).isVisible(SOON_SEEN);
    assertThat(page.getByText("Sign out")).isVisible();
  }

  private static void enter(Page page, String password) {
    page.locator(".door [name=name]").fill("林编辑");
    page.locator(".door [name=password]").fill(password);
    page.locator(".door button").click();
  }

  static Stream<Eyes> eyes() {
    return Stream.of(Eyes.DESK, new Eyes(1440, 900, true, "en-GB"), Eyes.PHONE);
  }

  @ParameterizedTest
  @MethodSource("eyes")
  void axeShouldFindNothing(Eyes eyes) {
    Page page = page(visitor.window(eyes), "morning");
    assertThat(page.locator(".row").first()).isVisible(SOON_SEEN);
    expectAxed(page);
    DeskVisitor.press(page, "e");
    assertThat(page.locator(".detail .source-text h3")).isVisible(SOON_SEEN);
    expectAxed(page);
    DeskVisitor.press(page, "?");
    expectAxed(page);
    DeskVisitor.press(page, "Escape", "Alt+2");
    assertThat(page.locator(".status .is-good")).isVisible(SOON_SEEN);
    expectAxed(page);
    history(page);
    expectAxed(page);
    DeskVisitor.press(page, "Escape", "Alt+3");
    assertThat(page.locator(".channel").first()).isVisible(SOON_SEEN);
    expectAxed(page);
    DeskVisitor.press(page, "Alt+4");
    assertThat(page.locator(".house table")).isVisible(SOON_SEEN);
    expectAxed(page);
    visitor.expectNoComplaints();
  }

  private static void expectAxed(Page page) {
    assertThat(DeskVisitor.axe(page)).as(page.url()).isEmpty();
  }
}
