package org.chenbao.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.chenbao.app.DeskVisitor.Eyes;
import org.junit.jupiter.api.Test;

/// The first reader of a morning, on a desk that has just been started.
class DeskOpeningInBrowserTest extends DeskInBrowser {
  private static final String WATCH =
      """
      addEventListener("DOMContentLoaded", () =>
        new MutationObserver(() => {
          const waiting = document.querySelector(".is-opening");
          window.waited = waiting ? waiting.innerText + waiting.querySelector("a").href : window.waited;
        }).observe(document, { childList: true, subtree: true }))
      """;

  @Test
  void whoComesFirstShouldBeToldAndShownThePrintedPage() {
    BrowserContext window = visitor.window(Eyes.DESK);
    window.addInitScript(WATCH);
    Page page = page(window, "morning");
    assertThat(page.locator(".row").first()).isVisible(SOON_SEEN);
    assertThat((String) page.evaluate("() => window.waited"))
        .contains("正在打开这一天", "/2026-02-13/index.html");
    visitor.expectNoComplaints();
  }

  @Test
  void aDayThatOpensLateShouldNotPushAwayWhatIsRead() {
    Page page = page("morning");
    assertThat(page.locator(".is-opening")).isVisible(SOON_SEEN);
    page.waitForResponse(
        answer -> answer.url().endsWith("/days/2026-02-13/zh") && answer.status() == 200,
        () -> DeskVisitor.press(page, "Alt+4"));
    page.evaluate("() => new Promise((drawn) => setTimeout(drawn, 100))");
    assertThat(page.locator(".house table")).isVisible(SOON_SEEN);
    assertThat(page.locator(".morning")).hasCount(0, SOON_COUNT);
  }
}
