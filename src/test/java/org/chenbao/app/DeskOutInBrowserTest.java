package org.chenbao.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// An edition goes out, is corrected, and is taken back: each shown first, each with its receipt.
class DeskOutInBrowserTest extends DeskInBrowser {

  @Test
  void anEditionShouldGoOutBeCorrectedAndTakenBack() {
    Path printed = data.resolve("public/2026-02-13/index.html");
    Page page = page("publish");
    approve(page, 2);
    send(page, "发布");
    assertThat(page.locator(".receipts .is-sent")).hasCount(1, SOON_COUNT);
    assertThat(printed).content().contains("<article");
    write(page, "晨报每天早上见。");
    approve(page, 3);
    send(page, "更正");
    assertThat(page.locator(".receipts .is-sent")).hasCount(2, SOON_COUNT);
    assertThat(printed).content().contains("晨报每天早上见。");
    page.getByLabel("撤回").check();
    send(page, "撤回");
    assertThat(page.locator(".receipts .is-sent")).hasCount(3, SOON_COUNT);
    assertThat(printed).content().doesNotContain("<article");
    assertThat(page.locator(".receipts small").last())
        .hasText(Pattern.compile("\\d\\d/\\d\\d .*\\d\\d:\\d\\d.*"), SOON);
    visitor.expectNoComplaints();
  }

  /// Words of a person's own at the end of the edition.
  private static void write(Page page, String words) {
    DeskVisitor.press(page, "Alt+2");
    assertThat(page.locator(".status .is-good")).isVisible(SOON_SEEN);
    DeskVisitor.line(page, FIRST).click();
    DeskVisitor.press(page, "Control+End", "ArrowUp", "ArrowUp", "ArrowUp", "ArrowUp", "End");
    DeskVisitor.press(page, "Enter", "Enter");
    page.keyboard().type(words);
    assertThat(page.locator(".printed")).containsText(words, SOON_IN);
    assertThat(page.locator(".save.is-saved")).isVisible(SOON_SEEN);
    DeskVisitor.press(page, "Alt+3");
  }

  private static void approve(Page page, int revision) {
    assertThat(page.locator(".ruling")).hasClass(Pattern.compile("is-good"), SOON_CLASS);
    page.locator(".approval input").fill("林编辑");
    page.locator(".approval button").click();
    assertThat(page.locator(".approval [role=status]"))
        .containsText("第 " + revision + " 版", SOON_IN);
  }

  /// What leaves the machine is listed, and asked for once more.
  private static void send(Page page, String errand) {
    assertThat(page.locator(".channel small").first()).containsText(errand, SOON_IN);
    page.locator(".channel input[type=checkbox]").first().check();
    page.locator(".sending button").first().click();
    assertThat(page.locator("dialog h2")).hasText(errand, SOON);
    assertThat(page.locator("dialog li li").first()).isVisible(SOON_SEEN);
    page.locator("dialog .strong").click();
    assertThat(page.locator("dialog")).hasCount(0, SOON_COUNT);
  }
}
