package org.chenbao.publish.channel;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.chenbao.publish.channel.Book.Entry;

/// Sends what is to be sent to one channel, each message once as far as that can be known.
///
/// That a message is given out is on the disk before it is, and its fate after: whatever ends the
/// process in between, the next run finds it as [Fate.Sending], sends again what may be sent twice
/// and leaves the rest to a person. The archive lets one process at a time do this.
public final class Dispatch {
  /// No delivery has this number.
  private static final long NONE = -1;

  private static final Outcome ENDED = new Outcome.Doubtful("the process ended while it was sent");

  private final Book book;
  private final Channel channel;
  private final Clock clock;
  private final Consumer<Entry> told;
  private final List<Entry> open;

  /// The time, and how to wait for it.
  public record Clock(InstantSource now, Pause pause) {
    /// The system's.
    public static final Clock SYSTEM = new Clock(InstantSource.system(), Thread::sleep);
  }

  /// Waits; tests do not.
  @FunctionalInterface
  public interface Pause {
    void sleep(Duration duration) throws InterruptedException;
  }

  /// @param name the channel's name in the book
  /// @param told hears of every message whose fate was noted
  public Dispatch(Book book, String name, Channel channel, Clock clock, Consumer<Entry> told) {
    this.book = book;
    this.channel = channel;
    this.clock = clock;
    this.told = told;
    this.open = new ArrayList<>(book.open(name));
  }

  /// Sends until nothing is left that can be sent now or is due before `until`.
  public void run(Instant until) {
    for (Entry entry : List.copyOf(open)) {
      if (entry.fate() instanceof Fate.Sending(int tries)) {
        end(entry, ENDED, tries);
      }
    }
    Optional<Entry> next = next(until);
    while (next.isPresent() && awaited(next.get())) {
      send(next.get());
      next = next(until);
    }
  }

  /// The message to be sent next, of those due before `until`: in order where order matters, behind
  /// a message that is not sent none of the same delivery; else the one due first.
  private Optional<Entry> next(Instant until) {
    if (!channel.manner().ordered()) {
      return open.stream()
          .filter(e -> !due(e).isAfter(until))
          .min(Comparator.comparing(Dispatch::due));
    }
    long blocked = NONE;
    for (Entry entry : open) {
      boolean done = entry.fate() instanceof Fate.Sent || entry.fate() instanceof Fate.Dropped;
      if (!done && entry.delivery().id() != blocked) {
        if (!due(entry).isAfter(until)) {
          return Optional.of(entry);
        }
        blocked = entry.delivery().id();
      }
    }
    return Optional.empty();
  }

  private Stream<Entry> before(Entry entry) {
    return open.stream()
        .filter(e -> e.delivery().id() == entry.delivery().id() && e.place() < entry.place());
  }

  private static Optional<String> remote(Entry entry) {
    return entry.fate() instanceof Fate.Sent(String remote)
        ? Optional.of(remote)
        : Optional.empty();
  }

  private static Instant due(Entry entry) {
    return entry.fate() instanceof Fate.Ready ready ? ready.due() : Instant.MAX;
  }

  private boolean awaited(Entry entry) {
    Duration wait = Duration.between(clock.now().instant(), due(entry));
    if (!wait.isPositive()) {
      return true;
    }
    try {
      clock.pause().sleep(wait);
      return true;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private void send(Entry entry) {
    int tries = entry.fate() instanceof Fate.Ready ready ? ready.tries() + 1 : 1;
    List<String> earlier = before(entry).flatMap(e -> remote(e).stream()).toList();
    Entry given = note(entry, new Fate.Sending(tries));
    end(given, channel.send(entry.message(), earlier), tries);
  }

  private void end(Entry entry, Outcome outcome, int tries) {
    boolean again = entry.message().repeatable() || channel.manner().again();
    told.accept(note(entry, Fate.after(outcome, tries, again, clock.now().instant())));
  }

  private Entry note(Entry entry, Fate fate) {
    book.note(entry, fate);
    Instant now = clock.now().instant();
    var noted = new Entry(entry.delivery(), entry.place(), entry.message(), fate, now);
    open.set(open.indexOf(entry), noted);
    return noted;
  }
}
