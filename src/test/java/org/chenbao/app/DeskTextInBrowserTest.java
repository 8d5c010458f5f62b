package org.chenbao.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.chenbao.app.DeskVisitor.Eyes;
import org.junit.jupiter.api.Test;

/// A person writes at the desk, alone and with others: nothing typed is lost.
class DeskTextInBrowserTest extends DeskInBrowser {

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

  /// Two people in one sentence at the same time, as fast as they can.
  @Test
  void twoPeopleInOneSentenceShouldLoseNothing() {
    BrowserContext window = visitor.window(Eyes.DESK);
    List<Page> tabs = List.of(page(window, "edit"), page(window, "edit"));
    tabs.forEach(tab -> assertThat(tab.locator(".printed .lead").first()).isVisible(SOON_SEEN));
    for (Page tab : tabs) {
      DeskVisitor.line(tab, FIRST).click();
      DeskVisitor.press(tab, "End");
    }
    for (int i = 0; i < 20; i++) {
      tabs.getFirst().keyboard().type("甲");
      tabs.getLast().keyboard().type("乙");
    }
    for (Page tab : tabs) {
      assertThat(tab.locator(".printed .lead").first())
          .hasText(Pattern.compile("^[^甲乙]*(?:[甲乙]){40}[^甲乙]*$"), SOON);
      assertThat(tab.locator(".save.is-saved")).isVisible(SOON_SEEN);
    }
    String lead = tabs.getFirst().locator(".printed .lead").first().textContent();
    assertThat(lead.chars().filter(c -> c == '甲').count()).isEqualTo(20);
    assertThat(tabs.getLast().locator(".printed .lead").first()).hasText(lead, SOON);
  }

  /// A busy browser puts a letter into an emptied text and moves its caret later.
  @Test
  void wordsShouldStandInTheOrderTheyWereTyped() {
    Page page = page(visitor.window(Eyes.DESK), "edit");
    DeskVisitor.line(page, FIRST).click();
    DeskVisitor.press(page, "Control+a", "Delete");
    page.evaluate(
        "() => { const line = document.querySelector('.cm-line');"
            + " line.insertBefore(document.createTextNode('甲'), line.firstChild);"
            + " getSelection().collapse(line, 0); }");
    assertThat(page.locator(".printed")).containsText("甲", SOON_IN);
    page.keyboard().type("乙丙");
    assertThat(page.locator(".printed .rest, .printed p").last()).hasText("甲乙丙", SOON);
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
  void thePreviewShouldShowWhatASentenceStandsOn() {
    Page page = page("edit");
    assertThat(page.locator(".status .is-good")).isVisible(SOON_SEEN);
    Locator second = page.locator(".printed .part.story .lead").nth(1);
    second.scrollIntoViewIfNeeded();
    second.hover();
    assertThat(second).hasClass(Pattern.compile("is-looked"), SOON_CLASS);
    String quote = page.locator(".standing-on blockquote").first().textContent();
    assertThat(page.locator(".standing-on mark")).containsText(quote, SOON_IN);
    page.locator(".cm-content").hover();
    assertThat(page.locator(".printed .is-looked")).hasCount(0, SOON_COUNT);
    visitor.expectNoComplaints();
  }

  @Test
  void onAPhoneATapShouldShowTheEvidence() {
    Page page = page(visitor.window(Eyes.PHONE), "edit");
    assertThat(page.locator(".status .is-good")).isVisible(SOON_SEEN);
    page.locator(".tools .narrow button").nth(1).click();
    page.locator(".printed .lead").first().click();
    assertThat(page.locator(".standing-on mark")).isVisible(SOON_SEEN);
  }
}
