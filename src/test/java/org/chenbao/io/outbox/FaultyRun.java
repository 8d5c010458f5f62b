package org.chenbao.io.outbox;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import org.chenbao.io.archive.Archive;
import org.chenbao.io.archive.Outbox;
import org.chenbao.publish.channel.Book;
import org.chenbao.publish.channel.Channel;
import org.chenbao.publish.channel.Dispatch;
import org.chenbao.publish.channel.Fate;
import org.chenbao.publish.channel.Message;
import org.chenbao.publish.channel.Outcome;

/// One process after another that sends what is to be sent and ends before or after a line in the
/// book, with a person who looks into the channel where nobody knows.
///
/// @param ends asked before and after each line: true where the process ends here
record FaultyRun(Path folder, Time time, BooleanSupplier ends, Map<String, Integer> figures) {

  FaultyRun(Path folder, BooleanSupplier ends) {
    this(folder, new Time(), ends, new TreeMap<>());
  }

  /// The process ends here, as `kill -9` would have it.
  private static final class Ended extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /// Time passes only where somebody waits.
  static final class Time implements InstantSource {
    private Instant now = Instant.parse("2026-02-13T23:00:00Z");

    @Override
    public Instant instant() {
      return now;
    }

    void pass(Duration duration) {
      now = now.plus(duration);
    }
  }

  /// Runs until nothing is left.
  void deliver(String name, Stand stand) {
    boolean left = true;
    while (left) {
      try (Archive archive = Archive.open(folder)) {
        Outbox outbox = archive.outbox(time);
        outbox.open(name).forEach(e -> look(e, outbox, stand));
        var clock = new Dispatch.Clock(time, time::pass);
        new Dispatch(new Ending(outbox, this::end), name, counted(stand.channel()), clock, _ -> {})
            .run(time.instant().plusSeconds(600));
        left = !outbox.open(name).isEmpty();
        time.pass(Duration.ofHours(1));
      } catch (Ended _) {
        count("the process ended");
      }
    }
  }

  private void look(Book.Entry entry, Outbox outbox, Stand stand) {
    if (entry.fate() instanceof Fate.Doubtful) {
      Fate seen =
          stand
              .found(entry.message())
              .<Fate>map(Fate.Sent::new)
              .orElseGet(() -> new Fate.Ready(0, time.instant(), ""));
      outbox.note(entry, seen);
      count("a person looked");
    }
  }

  private void end() {
    if (ends.getAsBoolean()) {
      throw new Ended();
    }
  }

  private void count(String what) {
    figures.merge(what, 1, Integer::sum);
  }

  private record Ending(Book book, Runnable end) implements Book {
    @Override
    public List<Entry> open(String channel) {
      return book.open(channel);
    }

    @Override
    public void note(Entry entry, Fate fate) {
      end.run();
      book.note(entry, fate);
      end.run();
    }
  }

  private Channel counted(Channel channel) {
    return new Channel() {
      @Override
      public Outcome send(Message message, List<String> earlier) {
        count("tries");
        return channel.send(message, earlier);
      }

      @Override
      public Manner manner() {
        return channel.manner();
      }
    };
  }
}
