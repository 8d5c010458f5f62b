package org.chenbao.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PageAssertions;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chenbao.Sample;
import org.chenbao.app.DeskVisitor.Eyes;
import org.chenbao.io.archive.Archive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Looking things up, as a person does it: with keys, in a browser.
class DeskSearchInBrowserTest extends DeskInBrowser {
  private static final PageAssertions.HasURLOptions SOON_AT =
      new PageAssertions.HasURLOptions().setTimeout(60_000);

  private static Locator chosen(Page page) {
    return page.locator("#found [aria-selected=true]");
  }

  /// Types words into the field that has the focus.
  private static void type(Page page, String words) {
    assertThat(page.locator(".asking [name=q]")).isFocused();
    page.keyboard().type(words);
    assertThat(chosen(page)).isVisible(SOON_SEEN);
  }

  @Test
  void aStoryShouldBeFoundFromAnywhereAndOpened() {
    Page page = page("morning");
    assertThat(page.locator(".row").first()).isVisible(SOON_SEEN);
    DeskVisitor.press(page, "/");
    type(page, "Anthropic");
    assertThat(page.locator("#found mark").first()).hasText("Anthropic", SOON);
    page.locator(".kinds button").nth(2).click();
    assertThat(page.locator("#found .is-article")).hasCount(0, SOON_COUNT);
    assertThat(page).hasURL(Pattern.compile("search\\?q=Anthropic&kind=story$"), SOON_AT);
    String title = chosen(page).locator("b").textContent();
    DeskVisitor.press(page, "Enter");
    assertThat(page.locator(".morning [aria-selected=true] b")).hasText(title, SOON);
    page.goBack();
    assertThat(page.locator(".asking [name=q]")).hasValue("Anthropic");
    assertThat(chosen(page).locator("b")).hasText(title, SOON);
    visitor.expectNoComplaints();
  }

  @Test
  void anArticleShouldBeReadBesideTheResults() {
    Page page = page("search");
    type(page, "英伟达");
    page.locator(".kinds button").nth(1).click();
    assertThat(page.locator("#found .is-story")).hasCount(0, SOON_COUNT);
    String first = chosen(page).locator("b").textContent();
    DeskVisitor.press(page, "ArrowDown");
    assertThat(chosen(page).locator("b")).not().hasText(first);
    String second = chosen(page).locator("b").textContent();
    assertThat(page.locator(".source-text h3")).hasText(second, SOON);
    assertThat(page.locator(".source-text mark").first()).isVisible(SOON_SEEN);
    DeskVisitor.press(page, "Enter");
    assertThat(page.locator(".article-of")).isFocused();
    DeskVisitor.press(page, "Escape");
    assertThat(page.locator(".asking [name=q]")).isFocused();
    DeskVisitor.press(page, "Escape");
    assertThat(page.locator(".asking [name=q]")).hasValue("");
    assertThat(page.locator(".hints kbd")).isVisible(SOON_SEEN);
  }

  @Test
  void filtersShouldNarrowAndBeCleared() {
    Page page = page("search");
    type(page, "Anthropic");
    page.locator("[name=from]").fill("2026-03-01");
    assertThat(page.locator(".hints button")).isVisible(SOON_SEEN);
    assertThat(page).hasURL(Pattern.compile("from=2026-03-01"), SOON_AT);
    page.locator(".hints button").click();
    assertThat(chosen(page)).isVisible(SOON_SEEN);
    String outlet = page.locator("[name=source] option").nth(1).textContent();
    page.locator("[name=source]").selectOption(outlet);
    assertThat(page).hasURL(Pattern.compile("source="), SOON_AT);
    assertThat(page.locator("#found .is-story")).hasCount(0, SOON_COUNT);
    page.reload();
    assertThat(page.locator("[name=source]")).hasValue(outlet);
    assertThat(chosen(page)).containsText(outlet, SOON_IN);
  }

  @Test
  void hostileWordsShouldStayWords() {
    house.close();
    String title = "Quokka <img src=x onerror=\"document.title='owned'\"> <b>bold</b>";
    try (Archive archive = Archive.open(data)) {
      String text = "The quokka said <script>document.title='owned'</script> twice.";
      archive.keep(List.of(Sample.article("hostile", "evil", title, text)), Instant.EPOCH);
    }
    house = DeskHouses.open(data);
    Page page = page("search");
    type(page, "quokka");
    assertThat(chosen(page).locator("b")).hasText(title, SOON);
    assertThat(page.locator(".source-text")).containsText("<script>", SOON_IN);
    assertThat(page.locator("main img, main script, .row b b")).hasCount(0, SOON_COUNT);
    assertThat(page.title()).doesNotContain("owned");
    visitor.expectNoComplaints();
  }

  static Stream<Eyes> eyes() {
    return Stream.of(Eyes.DESK, new Eyes(1440, 900, true, "en-GB"), Eyes.PHONE);
  }

  @ParameterizedTest
  @MethodSource("eyes")
  void axeShouldFindNothing(Eyes eyes) {
    Page page = page(visitor.window(eyes), "search");
    assertThat(page.locator(".hints kbd")).isVisible(SOON_SEEN);
    assertThat(DeskVisitor.axe(page)).isEmpty();
    type(page, "Anthropic");
    assertThat(DeskVisitor.axe(page)).isEmpty();
    expectNothingWider(page);
    page.locator("#found .is-article").first().click();
    assertThat(page.locator(".source-text h3")).isVisible(SOON_SEEN);
    assertThat(DeskVisitor.axe(page)).isEmpty();
    page.locator(".kinds button").nth(2).click();
    visitor.expectNoComplaints();
  }

  /// A page that can be pushed sideways hides something on a phone.
  private static void expectNothingWider(Page page) {
    Object wider = page.evaluate("() => document.documentElement.scrollWidth > window.innerWidth");
    assertThat(wider).isEqualTo(false);
  }
}
