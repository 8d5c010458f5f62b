package org.chenbao.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chenbao.app.DeskVisitor.Eyes;
import org.chenbao.app.desk.guard.Lock;
import org.chenbao.app.desk.guard.Password;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A morning at the desk, as a person has it: with keys, in a browser, on the example day.
class DeskInBrowserTest extends DeskInBrowser {
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
    assertThat(row).hasClass(Pattern.compile("is-out"), SOON_CLASS);
    DeskVisitor.press(page, "u");
    assertThat(row).hasClass(Pattern.compile("is-main|is-lead"), SOON_CLASS);
    DeskVisitor.press(page, "k");
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
    assertThat(page.locator(".ruling")).hasClass(Pattern.compile("is-good"), SOON_CLASS);
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
