package org.chenbao.digest;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.chenbao.Shared;
import org.chenbao.digest.event.Online;
import org.chenbao.digest.event.Weights;
import org.chenbao.model.Article;

/// Measures what an article costs in a long stream, embedding left out; `docs/measurements.md`
/// holds what it printed, and the command. The stream is a month of real days, again and again.
final class StreamFigures {
  private static final int ARTICLES = 100_000;
  private static final int FIRST = 1_000;
  private static final int STEP = 10_000;
  private static final double MILLIS = 1e6;
  private static final Duration MONTH = Duration.ofDays(31);

  private StreamFigures() {}

  /// Prints one figure a line.
  public static void main(String[] arguments) throws IOException {
    List<Article> month = month(Shared.file("days/articles"));
    var online = new Online(Usage.NONE, Likeness.SILENT, Weights.bundled());
    List<Long> taken = new ArrayList<>();
    for (int i = 0; i < ARTICLES; i++) {
      Article article = again(month, i);
      long began = System.nanoTime();
      online.add(article);
      taken.add(System.nanoTime() - began);
      if (i + 1 == FIRST || (i + 1) % STEP == 0) {
        say(i + 1, taken);
        taken.clear();
      }
    }
  }

  private static void say(int articles, List<Long> taken) {
    long[] sorted = taken.stream().mapToLong(Long::longValue).sorted().toArray();
    System.out.printf(
        "%,7d articles: mean %.2f ms, median %.2f ms, p99 %.2f ms, largest %.0f ms%n",
        articles,
        taken.stream().mapToLong(Long::longValue).average().orElse(0) / MILLIS,
        sorted[sorted.length / 2] / MILLIS,
        sorted[sorted.length * 99 / 100] / MILLIS,
        sorted[sorted.length - 1] / MILLIS);
  }

  private static List<Article> month(Path folder) throws IOException {
    List<Article> month = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    try (Stream<Path> days = Files.list(folder)) {
      for (Path day : days.sorted().toList()) {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(day));
            var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
          Articles.rows(reader.lines().toList()).stream()
              .map(Articles.Labelled::article)
              .filter(a -> seen.add(a.id()))
              .forEach(month::add);
        }
      }
    }
    month.sort(Comparator.comparing((Article a) -> a.origin().published()));
    return month;
  }

  private static Article again(List<Article> month, int number) {
    int months = number / month.size();
    return Articles.again(month.get(number % month.size()), months, MONTH.multipliedBy(months));
  }
}
