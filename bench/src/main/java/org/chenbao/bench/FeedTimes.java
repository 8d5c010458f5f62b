package org.chenbao.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.chenbao.collect.feed.Feed;
import org.chenbao.collect.feed.FeedReader;
import org.chenbao.collect.feed.Reading;
import org.chenbao.model.Body;

/// Reads every file below some folders as a feed, each inside ten seconds, and shows it; tells
/// crashes, hangs and the slowest ten. Exit code 1 where there is a crash or a hang.
public final class FeedTimes {
  private static final Duration GUARD = Duration.ofSeconds(10);

  private FeedTimes() {}

  /// How one file went.
  private record Run(Path file, long millis, String trouble) {}

  public static void main(String[] folders) {
    List<Run> runs = new ArrayList<>();
    Stream.of(folders).flatMap(f -> files(Path.of(f))).forEach(f -> runs.add(run(f)));
    List<Run> bad = runs.stream().filter(r -> !r.trouble.isEmpty()).toList();
    bad.forEach(r -> System.out.println(r.trouble + " " + r.file));
    System.out.printf("%d documents, %d crash or hang; the slowest:%n", runs.size(), bad.size());
    runs.stream()
        .sorted(Comparator.comparingLong(Run::millis).reversed())
        .limit(10)
        .forEach(r -> System.out.printf("%6d ms %s%n", r.millis, r.file.getFileName()));
    System.exit(bad.isEmpty() ? 0 : 1);
  }

  private static Stream<Path> files(Path folder) {
    try {
      return Files.walk(folder).filter(Files::isRegularFile).sorted();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Run run(Path file) {
    long start = System.nanoTime();
    var read = CompletableFuture.runAsync(() -> show(file));
    String trouble = "";
    try {
      read.get(GUARD.toSeconds(), TimeUnit.SECONDS);
    } catch (TimeoutException _) {
      trouble = "hang";
    } catch (ExecutionException e) {
      trouble = "crash " + e.getCause();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
    return new Run(file, (System.nanoTime() - start) / 1_000_000, trouble);
  }

  private static void show(Path file) {
    try {
      Body body = Body.of(Files.readAllBytes(file));
      if (FeedReader.read(body, "", "https://paper.example/") instanceof Reading.Read(Feed feed)) {
        feed.entries().forEach(e -> e.copy().summary().safe());
        feed.entries().forEach(e -> e.copy().content().safe());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
