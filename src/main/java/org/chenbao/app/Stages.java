package org.chenbao.app;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

/// Runs the stages of a day and notes what each took.
final class Stages {
  private static final double NANOS = 1e9;

  private static final List<MemoryPoolMXBean> POOLS =
      ManagementFactory.getMemoryPoolMXBeans().stream()
          .filter(pool -> pool.getType() == MemoryType.HEAP)
          .toList();

  private final LongSupplier nanos;
  private final Progress progress;
  private final List<Stage> done = new ArrayList<>();

  /// What one stage took.
  ///
  /// @param count how many things it made
  /// @param seconds by the wall clock
  /// @param heap the most heap in use at any time of it, in MiB
  record Stage(String name, int count, double seconds, long heap) {}

  Stages(LongSupplier nanos, Progress progress) {
    this.nanos = nanos;
    this.progress = progress;
  }

  /// Runs one stage.
  ///
  /// @param count tells how many things a result is
  <T> T run(String name, Supplier<T> work, ToIntFunction<T> count) {
    POOLS.forEach(MemoryPoolMXBean::resetPeakUsage);
    long began = nanos.getAsLong();
    T result = work.get();
    double seconds = (nanos.getAsLong() - began) / NANOS;
    var stage = new Stage(name, count.applyAsInt(result), seconds, peak());
    done.add(stage);
    progress.done(stage);
    return result;
  }

  /// The peaks of the pools together: never less than the peak of the heap.
  private static long peak() {
    return POOLS.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() >> 20;
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
