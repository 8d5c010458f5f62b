package org.chenbao.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.chenbao.app.DeskVisitor.Eyes;
import org.chenbao.app.desk.web.Browser;
import org.chenbao.edit.Pen.Usage;
import org.chenbao.io.archive.Archive;
import org.chenbao.io.llm.Caps;
import org.chenbao.io.llm.Cost;
import org.chenbao.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What models cost, as a person at the desk sees it.
class DeskCostsInBrowserTest extends DeskInBrowser {
  private static final String MODEL = "<b>quill</b>-large";

  private void spend(Path profile) {
    house.close();
    try (Archive archive = Archive.open(data)) {
      var errand = new Cost.Errand(LocalDate.parse("2026-02-13"), Language.ZH, "write", "s-1");
      var spent = new Cost.Spent(new Usage(MODEL, 1_200, 345), 12_500, true);
      var cost = new Cost(errand, Instant.now(), spent);
      long entry = archive.ledger().reserve(cost, Caps.STANDARD).orElseThrow();
      archive.ledger().settle(entry, spent);
    }
    house = DeskHouses.open(data, Optional.of(profile));
  }

  private Path profile(String text) throws IOException {
    return Files.writeString(data.resolve("profile.yaml"), text);
  }

  @Test
  void whatWasUsedShouldStandBesideItsCap() throws IOException {
    spend(profile("budget:\n  month-usd: 2\n"));
    Page page = page("costs");
    assertThat(page.locator(".costs .settings")).containsText("$1.987500", SOON_IN);
    assertThat(page.locator(".figures").last()).containsText("1,200", SOON_IN);
    assertThat(page.locator(".figures th", new Page.LocatorOptions().setHasText(MODEL)))
        .hasText(MODEL, SOON);
    assertThat(page.locator("main b")).hasCount(0, SOON_COUNT);
    visitor.expectNoComplaints();
  }

  @Test
  void aWrongSettingShouldBeSaidInOneLine() throws IOException {
    Path profile = profile("stories: 12\n");
    spend(profile);
    Files.writeString(profile, "budget:\n  month-coins: 2\n");
    Page page = page("costs");
    assertThat(page.locator(".costs .flaw")).containsText("month-coins", SOON_IN);
    assertThat(page.locator(".figures").first()).isVisible(SOON_SEEN);
  }

  @Test
  void costsShouldBeToldOnlyToWhoIsIn() throws IOException {
    var stranger = new Browser(house.port());
    assertThat(stranger.get("/desk/api/costs").status()).isEqualTo(401);
    Browser in = stranger.in();
    assertThat(in.with("Sec-Fetch-Site", "cross-site").get("/desk/api/costs").status())
        .isEqualTo(403);
    assertThat(in.get("/desk/api/costs").json().path("all").path("calls").asInt()).isZero();
  }

  static Stream<Eyes> eyes() {
    return Stream.of(Eyes.DESK, new Eyes(1440, 900, true, "en-GB"), Eyes.PHONE);
  }

  @ParameterizedTest
  @MethodSource("eyes")
  void axeShouldFindNothing(Eyes eyes) throws IOException {
    Page empty = page(visitor.window(eyes), "costs");
    assertThat(empty.locator(".costs [role=status]")).isVisible(SOON_SEEN);
    assertThat(DeskVisitor.axe(empty)).isEmpty();
    spend(profile("stories: 12\n"));
    Page page = page(visitor.window(eyes), "costs");
    assertThat(page.locator(".figures").first()).isVisible(SOON_SEEN);
    assertThat(DeskVisitor.axe(page)).isEmpty();
    Object wider = page.evaluate("() => document.documentElement.scrollWidth > innerWidth");
    assertThat(wider).isEqualTo(false);
  }
}
