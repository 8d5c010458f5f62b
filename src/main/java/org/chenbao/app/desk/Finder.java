package org.chenbao.app.desk;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.chenbao.io.Unusable;
import org.chenbao.io.archive.Catalog;
import org.chenbao.io.search.Hit;
import org.chenbao.io.search.Question;
import org.chenbao.io.search.SearchIndex;

/// Finds what a person asks for while they type, and what programs ask for. The index follows the
/// archive behind a person's back: their answer waits a moment for it and then tells that there may
/// be more. Safe for use by many threads.
public final class Finder implements AutoCloseable {
  /// Somebody who types asks several times a second; what is new may wait this long.
  private static final Duration FRESH = Duration.ofSeconds(5);

  /// An index with little to follow is ready by then, and a person does not feel it.
  private static final Duration PATIENCE = Duration.ofMillis(150);

  /// What a day brought is read by then. An archive of years that is read for the first time takes
  /// longer, and who waited for it would hold a thread that answers others.
  private static final Duration READING = Duration.ofSeconds(5);

  /// A writer in the middle of its work is waited for when the desk closes, but not for long.
  private static final Duration LEAVE = Duration.ofSeconds(10);

  private final Path data;
  private final InstantSource clock;
  private Optional<SearchIndex> index = Optional.empty();
  private CompletableFuture<Void> following = CompletableFuture.completedFuture(null);
  private Instant followed = Instant.MIN;
  private boolean closed;

  /// @param data the data folder; its index is opened at the first question
  Finder(Path data, InstantSource clock) {
    this.data = data;
    this.clock = clock;
  }

  /// What was found, the best first.
  ///
  /// @param indexing true where the archive is still being read, so that there may be more
  public record Found(List<Hit> hits, boolean indexing) {
    public Found {
      hits = List.copyOf(hits);
    }
  }

  /// Answers a question.
  ///
  /// @param most how many hits at the most
  /// @throws IllegalArgumentException where there is no word in the question
  /// @throws Unusable where the index cannot be read or written
  public Found find(Question question, int most) {
    boolean ready = waited(follow(), PATIENCE);
    return new Found(index().find(question, most), !ready);
  }

  /// True where what is new in the archive was read; else it is being read from now on.
  boolean ready() {
    return follow().isDone();
  }

  /// Answers a program, which is to have all there is; empty where the archive is still being read.
  ///
  /// @throws IllegalArgumentException where there is no word in the question
  /// @throws Unusable where the index cannot be read or written
  public Optional<List<Hit>> all(Question question, int most) {
    return waited(follow(), READING) ? Optional.of(index().find(question, most)) : Optional.empty();
  }

  @Override
  public void close() {
    CompletableFuture<Void> last;
    synchronized (this) {
      closed = true;
      last = following;
    }
    last.completeOnTimeout(null, LEAVE.toMillis(), TimeUnit.MILLISECONDS)
        .handle((_, _) -> Optional.empty())
        .join();
    synchronized (this) {
      index.ifPresent(SearchIndex::close);
    }
  }

  private synchronized SearchIndex index() {
    if (closed) {
      throw new Unusable(Unusable.Kind.INPUT, "the desk is closing");
    }
    SearchIndex opened = index.orElseGet(() -> SearchIndex.open(data));
    index = Optional.of(opened);
    return opened;
  }

  /// Begins to follow the archive, where nothing does and it is time.
  private synchronized CompletableFuture<Void> follow() {
    SearchIndex opened = index();
    Instant now = clock.instant();
    if (following.isDone() && !now.isBefore(followed.plus(FRESH))) {
      followed = now;
      following =
          CompletableFuture.runAsync(
              () -> catchUp(opened),
              task -> Thread.ofPlatform().daemon().name("search").start(task));
    }
    return following;
  }

  private void catchUp(SearchIndex opened) {
    try (Catalog catalog = Catalog.of(data).orElseThrow(Finder::empty)) {
      opened.follow(catalog);
    }
  }

  private static Unusable empty() {
    return new Unusable(Unusable.Kind.INPUT, "there is no archive yet: run a day first");
  }

  private static boolean waited(CompletableFuture<Void> following, Duration patience) {
    try {
      following.get(patience.toMillis(), TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException _) {
      return false;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return false;
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Unusable unusable) {
        throw unusable;
      }
      throw new IllegalStateException("the index could not be brought up to date", e);
    }
  }
}
