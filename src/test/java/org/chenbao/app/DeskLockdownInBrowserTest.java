package org.chenbao.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chenbao.app.DeskVisitor.Eyes;
import org.chenbao.app.desk.web.Browser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The network is closed and opened from every view, and every window sees it.
class DeskLockdownInBrowserTest extends DeskInBrowser {
  private static final String LOCK = ".bar .lock";
  private static final Pattern CLOSED = Pattern.compile("is-on");

  private static void turn(Page page) {
    page.locator(LOCK).focus();
    DeskVisitor.press(page, "Enter");
    page.locator("dialog .strong").click();
  }

  @Test
  void whatOneWindowClosesShouldBeClosedInAll() throws IOException {
    Page one = page("search");
    Page other = page("house");
    assertThat(other.locator(LOCK)).not().hasClass(CLOSED, SOON_CLASS);
    turn(one);
    assertThat(one.locator(LOCK)).hasClass(CLOSED, SOON_CLASS);
    assertThat(one.locator(LOCK)).isFocused();
    assertThat(other.locator(LOCK)).hasClass(CLOSED, SOON_CLASS);
    assertThat(other.locator(".house .is-bad")).isVisible(SOON_SEEN);
    String audit = new Browser(house.port()).in().get("/desk/api/audit").body();
    assertThat(audit).contains("lockdown");
    turn(other);
    assertThat(one.locator(LOCK)).not().hasClass(CLOSED, SOON_CLASS);
  }

  @Test
  void lockdownShouldNotBeTurnedByLookingAtIt() {
    Page page = page("morning");
    page.locator(LOCK).click();
    DeskVisitor.press(page, "Escape");
    assertThat(page.locator("dialog")).hasCount(0, SOON_COUNT);
    assertThat(page.locator(LOCK)).not().hasClass(CLOSED, SOON_CLASS);
  }

  static Stream<Eyes> eyes() {
    return Stream.of(Eyes.DESK, new Eyes(1440, 900, true, "en-GB"), Eyes.PHONE);
  }

  @ParameterizedTest
  @MethodSource("eyes")
  void axeShouldFindNothing(Eyes eyes) {
    for (String view : List.of("morning", "edit", "publish", "house", "search", "costs")) {
      Page page = page(visitor.window(eyes), view);
      assertThat(page.locator(LOCK)).isVisible(SOON_SEEN);
      assertThat((Boolean) page.evaluate("() => document.documentElement.scrollWidth > innerWidth"))
          .as(view)
          .isFalse();
      if (view.equals("search")) {
        turn(page);
        page.locator(LOCK).click();
        assertThat(DeskVisitor.axe(page)).isEmpty();
      }
    }
  }
}
