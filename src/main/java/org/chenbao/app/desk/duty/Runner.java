package org.chenbao.app.desk.duty;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.chenbao.app.desk.duty.Runs.Made;
import org.chenbao.model.Language;

/// One run at a time, told to every open desk as it goes. Safe for use by many threads.
///
/// A run computes for seconds, on a thread of the system's own: those that answer requests are as
/// many as processors, and are not taken from each other.
public final class Runner {
  private final Runs runs;
  private final Teller teller;
  private final Consumer<RuntimeException> faults;
  private final Semaphore one = new Semaphore(1);

  /// Tells of something that happened.
  public interface Teller {
    /// Tells of it.
    ///
    /// @param event in a word
    void tell(String event, Object what);
  }

  /// What became of a run.
  public sealed interface Ending {
    /// It was made.
    record Done(Made made) implements Ending {}

    /// It was not, and why.
    record Failed(String words) implements Ending {}

    /// Another one was going on.
    record Busy() implements Ending {}

    /// Nobody wanted it any more.
    record Unwanted() implements Ending {}
  }

  /// @param faults is told of what ended a run
  public Runner(Runs runs, Teller teller, Consumer<RuntimeException> faults) {
    this.runs = runs;
    this.teller = teller;
    this.faults = faults;
  }

  /// The edition's day as it is now.
  public LocalDate today() {
    return runs.today();
  }

  /// True while a run goes on.
  public boolean running() {
    return one.availablePermits() == 0;
  }

  /// Begins a run beside whatever else there is to do; false where one is going on.
  public boolean begin(Optional<LocalDate> date, Language language) {
    if (!one.tryAcquire()) {
      return false;
    }
    Thread.ofPlatform().daemon().name("run").start(() -> held(() -> made(date, language)));
    return true;
  }

  /// Runs, and waits for the end.
  ///
  /// @param wanted is asked once no other run can come between; no run where it says no
  public Ending run(LocalDate date, Language language, Supplier<Boolean> wanted) {
    if (!one.tryAcquire()) {
      return new Ending.Busy();
    }
    return held(() -> wanted.get() ? made(Optional.of(date), language) : new Ending.Unwanted());
  }

  private Ending held(Supplier<Ending> work) {
    try {
      return work.get();
    } finally {
      one.release();
    }
  }

  private Ending made(Optional<LocalDate> date, Language language) {
    try {
      Made made = runs.run(date, language, watch());
      teller.tell(
          "done",
          Map.of(
              "date", made.date().toString(),
              "lang", made.language().code(),
              "state", made.state()));
      return new Ending.Done(made);
    } catch (RuntimeException e) {
      // Whatever ended it, the desk goes on and says so.
      faults.accept(e);
      String words = Optional.ofNullable(e.getMessage()).orElse("a fault of the program");
      String line = words.lines().findFirst().orElse("");
      teller.tell("failed", Map.of("words", line));
      return new Ending.Failed(line);
    }
  }

  private Runs.Watch watch() {
    return new Runs.Watch() {
      @Override
      public void source(String id, String name, String outcome, String words, int entries) {
        var told = new LinkedHashMap<String, Object>();
        told.put("id", id);
        told.put("name", name);
        told.put("outcome", outcome);
        told.put("words", words);
        told.put("entries", entries);
        teller.tell("source", told);
      }

      @Override
      public void stage(String name, int count, double seconds) {
        teller.tell("stage", Map.of("name", name, "count", count, "seconds", seconds));
      }
    };
  }
}
