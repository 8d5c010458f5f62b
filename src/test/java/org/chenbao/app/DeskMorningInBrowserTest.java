package org.chenbao.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Stories are put right with keys, and every act can be undone.
class DeskMorningInBrowserTest extends DeskInBrowser {

  @Test
  void markedStoriesShouldBeMergedAndComeApartAgain() {
    Page page = morning();
    DeskVisitor.press(page, "m");
    assertThat(page.locator(".said-now")).containsText("x", SOON_IN);
    DeskVisitor.press(page, "j", "x");
    Locator other = chosen(page);
    String report = page.locator(".reports button").first().textContent();
    DeskVisitor.press(page, "k", "m");
    assertThat(other).hasCount(0, SOON_COUNT);
    assertThat(page.locator(".reports")).containsText(report, SOON_IN);
    DeskVisitor.press(page, "u");
    assertThat(other).hasCount(1, SOON_COUNT);
    DeskVisitor.press(page, "U");
    assertThat(other).hasCount(0, SOON_COUNT);
    visitor.expectNoComplaints();
  }

  @Test
  void tickedReportsShouldBecomeAStoryOfTheirOwn() {
    Page page = morning();
    int before = rows(page);
    DeskVisitor.press(page, "s");
    assertThat(page.locator(".said-now")).containsText("勾选", SOON_IN);
    page.locator(".reports li.is-report input").last().check();
    DeskVisitor.press(page, "s");
    assertThat(page.locator(".row")).hasCount(before + 1, SOON_COUNT);
    DeskVisitor.press(page, "u");
    assertThat(page.locator(".row")).hasCount(before, SOON_COUNT);
  }

  @Test
  void aMutedStoryShouldSayThatItIsMuted() {
    Page page = morning();
    Locator row = chosen(page);
    DeskVisitor.press(page, "q");
    assertThat(row).hasClass(Pattern.compile("is-muted"), SOON_CLASS);
    DeskVisitor.press(page, "u");
    assertThat(row).hasClass(Pattern.compile("is-main|is-lead"), SOON_CLASS);
  }

  /// The example's day before was told: what is likest to the story stands first.
  @Test
  void whatAStoryFollowsShouldBeChosenFromAList() {
    Page page = morning();
    DeskVisitor.press(page, "j");
    DeskVisitor.press(page, "f");
    Locator earlier = page.locator(".earlier button");
    assertThat(earlier.first()).containsText("02-12", SOON_IN);
    int all = earlier.count();
    assertThat(all).isGreaterThan(1);
    String words = earlier.last().locator("[lang]").textContent();
    page.locator("dialog input").fill(words);
    assertThat(earlier).hasCount(1, SOON_COUNT);
    assertThat(DeskVisitor.axe(page)).isEmpty();
    earlier.first().click();
    assertThat(page.locator(".detail .follow")).containsText(words, SOON_IN);
    DeskVisitor.press(page, "u");
    assertThat(page.locator(".said-now")).containsText("已撤销", SOON_IN);
    visitor.expectNoComplaints();
  }

  private Page morning() {
    Page page = page("morning");
    assertThat(chosen(page)).isVisible(SOON_SEEN);
    assertThat(page.locator(".reports li").first()).isVisible(SOON_SEEN);
    return page;
  }

  /// The row that is chosen now, whatever is chosen later.
  private static Locator chosen(Page page) {
    Locator row = page.locator("[role=option][aria-selected=true]");
    assertThat(row).hasCount(1, SOON_COUNT);
    return page.locator("#" + row.getAttribute("id"));
  }

  private static int rows(Page page) {
    return page.locator(".row").count();
  }
}
