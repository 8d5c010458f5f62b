package org.chenbao.app.desk;

import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.chenbao.io.Unusable;
import org.chenbao.model.Language;

/// The days that are open, and the one that is being opened. Safe for use by many threads.
///
/// However many ask for a day, it is opened once; one that is open is waited for by nobody. Opening
/// is seconds of computing: it has a thread of the system's own, since two of them at work on the
/// threads that answer requests would leave none for a page on a machine with two cores.
final class OpenDays implements AutoCloseable {
  /// A day takes some ten megabytes; a person works on today's, in two languages at most, and looks
  /// at yesterday's.
  private static final int OPEN = 4;

  /// A day that is being opened is waited for when the desk closes, but not for long.
  private static final Duration LEAVE = Duration.ofSeconds(10);

  private final Map<Key, CompletableFuture<Day>> days = new LinkedHashMap<>(OPEN, 1, true);
  private final ExecutorService opener =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("day").factory());
  private boolean closed;

  /// Which day it is.
  record Key(LocalDate date, Language language) {}

  /// The day; waits until it is open.
  Day day(Key key, Supplier<Day> opening) {
    return joined(key, asked(key, opening));
  }

  /// True where the day can be had, or is known not to be, without waiting; it is being opened from
  /// now on.
  boolean ready(Key key, Supplier<Day> opening) {
    return asked(key, opening).isDone();
  }

  /// The day, where anybody asked for it already.
  Optional<Day> known(Key key) {
    Optional<CompletableFuture<Day>> known;
    synchronized (this) {
      known = Optional.ofNullable(days.get(key));
    }
    return known.map(day -> joined(key, day));
  }

  private synchronized CompletableFuture<Day> asked(Key key, Supplier<Day> opening) {
    if (closed) {
      throw closing();
    }
    CompletableFuture<Day> known = days.get(key);
    if (known != null) {
      return known;
    }
    CompletableFuture<Day> day = CompletableFuture.supplyAsync(opening, opener);
    days.put(key, day);
    putAway();
    return day;
  }

  /// Puts away what was not asked for longest.
  private void putAway() {
    List<Key> done =
        days.entrySet().stream().filter(e -> e.getValue().isDone()).map(Map.Entry::getKey).toList();
    done.stream().limit(Math.max(0, days.size() - OPEN)).forEach(days::remove);
  }

  /// A day that could not be opened is tried again by whoever asks next.
  private Day joined(Key key, CompletableFuture<Day> day) {
    try {
      return day.join();
    } catch (CompletionException e) {
      synchronized (this) {
        days.remove(key, day);
      }
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  private static Unusable closing() {
    return new Unusable(Unusable.Kind.INPUT, "the desk is closing");
  }

  @Override
  public void close() {
    synchronized (this) {
      closed = true;
      days.values().forEach(day -> day.completeExceptionally(closing()));
    }
    opener.shutdownNow();
    try {
      opener.awaitTermination(LEAVE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
