package org.chenbao.app;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

/// Runs the stages of a day and notes what each took.
final class Stages {
  private static final double NANOS = 1e9;

  private final LongSupplier nanos;
  private final Progress progress;
  private final List<Stage> done = new ArrayList<>();

  /// What one stage took.
  ///
  /// @param count how many things it made
  /// @param seconds by the wall clock
  record Stage(String name, int count, double seconds) {}

  Stages(LongSupplier nanos, Progress progress) {
    this.nanos = nanos;
    this.progress = progress;
  }

  /// Runs one stage.
  ///
  /// @param count tells how many things a result is
  <T> T run(String name, Supplier<T> work, ToIntFunction<T> count) {
    long began = nanos.getAsLong();
    T result = work.get();
    var stage = new Stage(name, count.applyAsInt(result), (nanos.getAsLong() - began) / NANOS);
    done.add(stage);
    progress.say("  %-8s %5d   %6.2f s".formatted(name, stage.count(), stage.seconds()));
    return result;
  }

  /// The stages so far, in order.
  List<Stage> done() {
    return List.copyOf(done);
  }

  /// Seconds of all stages.
  double seconds() {
    return done.stream().mapToDouble(Stage::seconds).sum();
  }
}
