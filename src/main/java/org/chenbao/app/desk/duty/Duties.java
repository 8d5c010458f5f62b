package org.chenbao.app.desk.duty;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.chenbao.app.desk.duty.Runner.Ending;
import org.chenbao.io.Unusable;
import org.chenbao.io.archive.DutyBook;
import org.chenbao.io.archive.DutyBook.Duty;
import org.chenbao.io.archive.DutyBook.State;
import org.chenbao.model.Language;

/// Makes the day at its hour: late where the machine slept, once whatever happens, and again after
/// a while where it failed. Safe for use by many threads.
public final class Duties implements AutoCloseable {
  private static final String HOUR = "hour";
  private static final String LOCKDOWN = "lockdown";

  /// How often the clock is looked at: an edition is not made to the second.
  private static final long LOOK_MILLIS = 10_000;

  private final DutyBook book;
  private final Runner runner;
  private final InstantSource clock;
  private final Hour usual;
  private volatile boolean open = true;

  /// @param usual the hour that is offered where none was set
  public Duties(DutyBook book, Runner runner, Hour usual, InstantSource clock) {
    this.book = book;
    this.runner = runner;
    this.usual = usual;
    this.clock = clock;
    book.recover(clock.instant());
  }

  /// Looks at the clock from now on.
  ///
  /// @param faults is told where looking failed; it goes on
  public void start(Consumer<RuntimeException> faults) {
    Thread.ofPlatform().daemon().name("duties").start(() -> watch(faults));
  }

  private void watch(Consumer<RuntimeException> faults) {
    try {
      while (open) {
        try {
          look();
        } catch (Unusable e) {
          faults.accept(e);
        }
        Thread.sleep(LOOK_MILLIS);
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  /// Makes what is due, if anything.
  public void look() {
    if (lockdown()) {
      return;
    }
    Hour hour = hour();
    hour.due(clock.instant()).ifPresent(day -> make(day, hour.language()));
  }

  private void make(LocalDate day, Language language) {
    Ending ending = runner.run(day, language, () -> book.claim(day, language, clock.instant()));
    switch (ending) {
      case Ending.Done(Runs.Made made) -> end(day, language, State.DONE, made.state());
      case Ending.Failed(String words) -> end(day, language, State.FAILED, words);
      case Ending.Busy(), Ending.Unwanted() -> {}
    }
  }

  private void end(LocalDate day, Language language, State state, String words) {
    book.end(day, language, state, clock.instant(), words);
  }

  /// The hour that was set.
  public Hour hour() {
    return book.setting(HOUR).flatMap(Hour::read).orElse(usual);
  }

  /// Sets it; a day that was made is not made again by it.
  public void set(Hour hour) {
    book.set(HOUR, hour.kept());
  }

  /// When the next day is made; empty where none will be.
  public Optional<Instant> next() {
    Hour hour = hour();
    return hour.on() && !lockdown() ? Optional.of(hour.next(clock.instant())) : Optional.empty();
  }

  /// What became of the latest days, the latest first.
  public List<Duty> latest(int most) {
    return book.latest(most);
  }

  /// True where nothing is asked of the network.
  public boolean lockdown() {
    return lockdown(book);
  }

  /// True where the desk that keeps this book asks nothing of the network.
  public static boolean lockdown(DutyBook book) {
    return book.setting(LOCKDOWN).filter("true"::equals).isPresent();
  }

  /// Sets it.
  public void lockdown(boolean on) {
    book.set(LOCKDOWN, String.valueOf(on));
  }

  @Override
  public void close() {
    open = false;
  }
}
