package org.chenbao.io.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HostGateTest {
  private final HostGate gate = new HostGate();

  @Test
  void aHostShouldGetTwoAtATimeAndOthersShouldNotWait() throws Exception {
    var inside = new AtomicInteger();
    var most = new AtomicInteger();
    var bothIn = new CountDownLatch(2);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var done =
          IntStream.range(0, 20)
              .<Future<?>>mapToObj(_ ->
                  threads.submit(() ->
                      gate.through("a.example", Duration.ZERO, () -> visit(inside, most, bothIn))))
              .toList();
      bothIn.await();
      assertThat(gate.through("b.example", Duration.ZERO, () -> "in")).isEqualTo("in");
      for (Future<?> visit : done) {
        visit.get();
      }
    }
    assertThat(most).hasValue(2);
  }

  private static int visit(AtomicInteger inside, AtomicInteger most, CountDownLatch bothIn) {
    most.accumulateAndGet(inside.incrementAndGet(), Math::max);
    bothIn.countDown();
    try {
      bothIn.await();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
    return inside.decrementAndGet();
  }
}
