package org.chenbao.app.desk.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ThrottleTest {
  private final Hands clock = new Hands(Instant.parse("2026-02-13T06:00:00Z"));
  private final Throttle throttle = new Throttle(clock, 3, Duration.ofSeconds(10));

  @Test
  void aBurstShouldPassAndTheNextShouldWait() {
    for (int i = 0; i < 3; i++) {
      assertThat(throttle.take("a")).isZero();
    }
    assertThat(throttle.take("a")).isEqualTo(Duration.ofSeconds(10));
    assertThat(throttle.take("b")).isZero();
  }

  @Test
  void waitingShouldGiveOneBack() {
    for (int i = 0; i < 3; i++) {
      throttle.take("a");
    }
    clock.move(Duration.ofSeconds(10));
    assertThat(throttle.take("a")).isZero();
    assertThat(throttle.take("a")).isPositive();
    clock.move(Duration.ofDays(1));
    for (int i = 0; i < 3; i++) {
      assertThat(throttle.take("a")).isZero();
    }
    assertThat(throttle.take("a")).isPositive();
  }

  @Test
  void beingRefusedShouldCostNothing() {
    for (int i = 0; i < 100; i++) {
      throttle.take("a");
    }
    clock.move(Duration.ofSeconds(10));
    assertThat(throttle.take("a")).isZero();
  }
}
