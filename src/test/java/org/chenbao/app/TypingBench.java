package org.chenbao.app;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chenbao.app.DeskVisitor.Eyes;

/// How long a key takes to the painted preview, in an edition of 30,000 characters.
///
/// A key counts from its `keydown` until after the frame that shows what it changed.
final class TypingBench {
  private static final int CHARACTERS = 30_000;
  private static final int KEYS = 500;

  /// About 1,200 keys a minute: faster than anybody writes.
  private static final int BETWEEN_MS = 50;

  private static final String WORDS = "what a person types while looking at the page beside it ";

  private static final String GROW =
      """
      async () => {
        const at = '/desk/api/days/2026-02-13/zh/text';
        const session = await (await fetch('/desk/api/session')).json();
        const { version, text } = await (await fetch(at)).json();
        const begin = text.indexOf('\\n### ') + 1;
        const story = text.slice(begin, text.indexOf('\\n### ', begin) + 1);
        const more = story.repeat(Math.ceil((%d - text.length) / story.length));
        const changes = [begin, [0, ...more.split('\\n')], text.length - begin];
        await fetch(at + '/updates', { method: 'POST',
          headers: { 'X-Chenbao-Token': session.token, 'Content-Type': 'application/json' },
          body: JSON.stringify({ version, updates: [{ clientID: 'bench', changes }] }) });
        return text.length + more.length;
      }
      """
          .formatted(CHARACTERS);

  private static final String WATCH =
      """
      () => {
        window.times = [];
        let begin = 0;
        addEventListener('keydown', () => (begin = performance.now()), true);
        new MutationObserver(() => {
          const from = begin;
          requestAnimationFrame(() => {
            const painted = new MessageChannel();
            painted.port1.onmessage = () => window.times.push(performance.now() - from);
            painted.port2.postMessage(0);
          });
        }).observe(document.querySelector('.printed'), { childList: true, subtree: true });
      }
      """;

  private TypingBench() {}

  /// Types, and prints percentiles in milliseconds.
  public static void main(String[] arguments) throws IOException {
    Path data = ExampleDesk.into(Files.createTempDirectory("typing"));
    try (DeskHouse house = DeskHouses.open(data);
        DeskVisitor visitor = DeskVisitor.come()) {
      Page page = visitor.open(visitor.window(Eyes.DESK), house.address());
      page.locator(".story-of h2").waitFor();
      Object characters = page.evaluate(GROW);
      DeskVisitor.press(page, "Alt+2");
      page.locator(".status .is-good, .status .is-bad").first().waitFor();
      page.evaluate(WATCH);
      type(page);
      print(characters, (List<?>) page.evaluate("() => window.times"));
    }
  }

  private static void type(Page page) {
    page.locator(".cm-line").nth(14).click();
    DeskVisitor.press(page, "End");
    for (int i = 0; i < KEYS; i++) {
      page.keyboard().type(WORDS.substring(i % WORDS.length(), i % WORDS.length() + 1));
      page.waitForTimeout(BETWEEN_MS);
    }
  }

  private static void print(Object characters, List<?> times) {
    double[] sorted =
        times.stream().mapToDouble(time -> ((Number) time).doubleValue()).sorted().toArray();
    System.out.printf(
        "%s characters, %d keys: median %.1f ms, p95 %.1f, p99 %.1f, most %.1f%n",
        characters,
        sorted.length,
        sorted[sorted.length / 2],
        sorted[sorted.length * 95 / 100],
        sorted[sorted.length * 99 / 100],
        sorted[sorted.length - 1]);
  }
}
