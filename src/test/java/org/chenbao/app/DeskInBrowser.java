package org.chenbao.app;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.chenbao.app.DeskVisitor.Eyes;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// The desk on the example day with a channel, and a browser before it.
abstract class DeskInBrowser {
  static final String DAY = "#/2026-02-13/zh/";

  /// A sentence of the example's first story.
  static final String FIRST = "人工智能公司 Anthropic 2 月";

  private static final double PATIENCE_MS = 60_000;

  static final LocatorAssertions.HasTextOptions SOON =
      new LocatorAssertions.HasTextOptions().setTimeout(PATIENCE_MS);

  static final LocatorAssertions.ContainsTextOptions SOON_IN =
      new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE_MS);

  static final LocatorAssertions.IsVisibleOptions SOON_SEEN =
      new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE_MS);

  static final LocatorAssertions.HasClassOptions SOON_CLASS =
      new LocatorAssertions.HasClassOptions().setTimeout(PATIENCE_MS);

  static final LocatorAssertions.HasCountOptions SOON_COUNT =
      new LocatorAssertions.HasCountOptions().setTimeout(PATIENCE_MS);

  @TempDir Path data;

  /// One browser for all tests of a class: starting it is half of a test's time.
  static DeskVisitor visitor;

  DeskHouse house;

  @BeforeAll
  static void come() {
    visitor = DeskVisitor.come();
  }

  @AfterAll
  static void go() {
    visitor.close();
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

  Page page(BrowserContext window, String view) {
    return visitor.open(window, house.address() + DAY + view);
  }

  Page page(String view) {
    return page(visitor.window(Eyes.DESK), view);
  }

  /// Opens the versions, and what changed since the first.
  static void history(Page page) {
    var named = new Page.GetByRoleOptions().setName(Pattern.compile("History|历史"));
    page.getByRole(AriaRole.BUTTON, named).click();
    page.locator(".versions button").last().click();
    PlaywrightAssertions.assertThat(page.locator(".changes .strong")).isVisible(SOON_SEEN);
  }
}
