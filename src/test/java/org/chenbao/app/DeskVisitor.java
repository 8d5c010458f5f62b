package org.chenbao.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chenbao.publish.page.Chromium;

/// A person in front of the desk, in Debian's Chromium; nothing is downloaded.
final class DeskVisitor implements AutoCloseable {
  /// Far more than it takes, so that a busy machine fails nothing.
  private static final int PATIENCE_MS = 60_000;

  private static final List<String> FLAGS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-dev-shm-usage");

  private final Playwright playwright;
  private final Browser browser;

  /// What the browser complained of: a refused script or style is among it.
  private final List<String> complaints = new ArrayList<>();

  private DeskVisitor(Playwright playwright, Browser browser) {
    this.playwright = playwright;
    this.browser = browser;
  }

  /// How somebody looks at the desk.
  record Eyes(int width, int height, boolean dark, String locale) {
    static final Eyes DESK = new Eyes(1440, 900, false, "zh-CN");
    static final Eyes PHONE = new Eyes(390, 844, true, "en-GB");
  }

  /// Starts a browser; skips the test where there is none.
  static DeskVisitor come() {
    Chromium.need();
    var options =
        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
    Playwright playwright = Playwright.create(options);
    var launch = new BrowserType.LaunchOptions().setExecutablePath(chromium()).setArgs(FLAGS);
    return new DeskVisitor(playwright, playwright.chromium().launch(launch));
  }

  private static Path chromium() {
    return List.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)).stream()
        .map(folder -> Path.of(folder, "chromium"))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow();
  }

  /// A window of its own, with the session of its own.
  BrowserContext window(Eyes eyes) {
    var options =
        new Browser.NewContextOptions()
            .setViewportSize(eyes.width(), eyes.height())
            .setColorScheme(eyes.dark() ? ColorScheme.DARK : ColorScheme.LIGHT)
            .setLocale(eyes.locale());
    BrowserContext window = browser.newContext(options);
    window.setDefaultTimeout(PATIENCE_MS);
    return window;
  }

  /// Opens a page of the desk.
  Page open(BrowserContext window, String address) {
    Page page = window.newPage();
    page.onPageError(complaints::add);
    page.onConsoleMessage(message -> {
      boolean status = message.text().contains("Failed to load resource");
      if (List.of("error", "warning").contains(message.type()) && !status) {
        complaints.add(message.text());
      }
    });
    page.navigate(address);
    return page;
  }

  /// Types keys one after another, as a person does.
  static void press(Page page, String... keys) {
    for (String key : keys) {
      page.keyboard().press(key);
    }
  }

  /// A line of the editor by words in it.
  static Locator line(Page page, String words) {
    return page.locator(".cm-line").filter(new Locator.FilterOptions().setHasText(words)).first();
  }

  /// What axe finds wrong with a page as it stands; frames hold previews, which are not the desk's.
  static List<?> axe(Page page) {
    page.evaluate(axeScript());
    Object found =
        page.evaluate(
            "async () => (await axe.run({ iframes: false, resultTypes: ['violations'] })).violations"
                + ".map(v => v.id + ': ' + v.nodes.map(n => n.html.slice(0, 200)).join(' | '))");
    return (List<?>) found;
  }

  private static String axeScript() {
    try (InputStream in =
        Objects.requireNonNull(DeskVisitor.class.getResourceAsStream("/axe.min.js"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Closes every window; the browser stays for the next test.
  void leave() {
    browser.contexts().forEach(BrowserContext::close);
    complaints.clear();
  }

  /// Nothing was refused by the page's policy, and no script failed.
  void expectNoComplaints() {
    assertThat(complaints).isEmpty();
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
