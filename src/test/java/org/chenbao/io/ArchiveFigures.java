package org.chenbao.io;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.chenbao.collect.Web.Purpose;
import org.chenbao.io.archive.Archive;
import org.chenbao.io.warc.WarcCaptures;
import org.chenbao.io.warc.WarcWeb;
import org.chenbao.model.Article;
import org.chenbao.model.Body;
import org.chenbao.model.Capture;
import org.chenbao.model.Language;
import org.chenbao.model.Origin;
import org.chenbao.model.Outlet;
import org.chenbao.model.Tier;
import org.chenbao.model.Words;

/// Measures captures and archive; `docs/measurements.md` holds what it printed, and the command.
final class ArchiveFigures {
  private static final Instant NOW = Instant.parse("2026-02-13T15:00:00Z");
  private static final int PAGES = 1_000;
  private static final int ARTICLES = 20_000;
  private static final int BATCH = 500;
  private static final double NANOS = 1e9;
  private static final double MEGA = 1e6;

  private ArchiveFigures() {}

  /// Prints one figure a line.
  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createTempDirectory("chenbao-figures-");
    captures(folder.resolve("warm.warc.gz"));
    captures(folder.resolve("day.warc.gz"));
    articles(folder.resolve("data"));
  }

  private static void captures(Path file) throws IOException {
    List<Capture> pages = IntStream.range(0, PAGES).mapToObj(ArchiveFigures::page).toList();
    double bytes = pages.stream().mapToLong(p -> p.body().size()).sum() / MEGA;
    say("WARC write, MB of pages", bytes, () -> write(file, pages));
    System.out.printf("  %.1f MB became %.1f MB%n", bytes, Files.size(file) / MEGA);
    WarcWeb[] web = new WarcWeb[1];
    say("WARC open and check, MB", bytes, () -> web[0] = WarcWeb.open(List.of(file)));
    Runnable fetch = () -> pages.forEach(p -> web[0].fetch(p.url(), Purpose.PAGE));
    say("WARC fetch one by one, MB", bytes, fetch);
    say("WARC fetch one by one, pages", PAGES, fetch);
  }

  private static void write(Path file, List<Capture> pages) {
    try (var captures = WarcCaptures.open(file, NOW)) {
      pages.forEach(captures::keep);
    }
  }

  private static void articles(Path folder) {
    say("archive opened first, with migration", 1, () -> Archive.open(folder).close());
    say("archive opened", 1, () -> Archive.open(folder).close());
    List<Article> articles =
        IntStream.range(0, ARTICLES).mapToObj(ArchiveFigures::article).toList();
    List<Article> more = IntStream.range(0, BATCH).mapToObj(i -> article(ARTICLES + i)).toList();
    try (Archive archive = Archive.open(folder)) {
      say("articles kept, 500 a transaction", ARTICLES, () -> keep(archive, articles));
      say("articles known already", ARTICLES, () -> keep(archive, articles));
      say(
          "articles kept, one a transaction",
          BATCH,
          () -> more.forEach(a -> archive.keep(List.of(a), NOW)));
      say("articles read", ARTICLES, () -> archive.articles(NOW, NOW.plusSeconds(ARTICLES)));
    }
  }

  private static void keep(Archive archive, List<Article> articles) {
    for (int i = 0; i < articles.size(); i += BATCH) {
      archive.keep(articles.subList(i, i + BATCH), NOW);
    }
  }

  private static Capture page(int number) {
    String url = "https://figures.example/" + number;
    String text = "<html><body><p>" + words(number, 15_000) + "</p></body></html>";
    return new Capture(url, url, NOW, "text/html", Body.of(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static Article article(int number) {
    var outlet = new Outlet("晨星科技", "stars.example", Tier.STANDARD);
    String url = "https://stars.example/" + number;
    var origin = new Origin(url, outlet, "", NOW.plusSeconds(number), Language.ZH);
    var words = new Words("标题 " + number, words(-number, 100), words(number, 1_000));
    return new Article("a" + number, origin, words, List.of());
  }

  /// Made-up text of two-letter words with the usual share of frequent ones, about as compressible
  /// as news is.
  private static String words(int seed, int length) {
    var random = new Random(seed);
    var text = new StringBuilder(length + 40);
    while (text.length() < length) {
      int word = (int) (5_000 * Math.pow(random.nextDouble(), 4));
      text.append((char) (0x4e00 + word)).append((char) (0x4e00 + word * 7 % 3_000));
      if (word % 50 == 49) {
        text.append("。</p>\n<p class=\"article-paragraph\">");
      }
    }
    return text.toString();
  }

  /// Prints a rate by the clock on the wall and by the processor's: other work slows the first
  /// only.
  private static void say(String what, double count, Runnable work) {
    Duration cpu = cpu();
    long began = System.nanoTime();
    work.run();
    double wall = (System.nanoTime() - began) / NANOS;
    double used = Math.max(0.01, cpu().minus(cpu).toMillis() / 1000.0);
    System.out.printf("%s: %.1f/s, %.1f per cpu-second%n", what, count / wall, count / used);
  }

  private static Duration cpu() {
    return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
  }
}
