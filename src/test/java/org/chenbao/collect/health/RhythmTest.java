package org.chenbao.collect.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RhythmTest {
  private static final Instant NOW = Instant.parse("2026-03-18T06:00:00Z");

  @Test
  void aSourceShouldBeAskedAsOftenAsItPublishes() {
    assertThat(every(Duration.ofHours(4), 12).interval()).isEqualTo(Duration.ofHours(4));
  }

  @Test
  void aFirehoseShouldNotBeAskedAllTheTime() {
    assertThat(every(Duration.ofMinutes(2), 100).interval()).isEqualTo(Rhythm.SHORTEST);
  }

  @Test
  void aSilentSourceShouldStillBeAskedDaily() {
    assertThat(every(Duration.ofDays(40), 9).interval()).isEqualTo(Rhythm.LONGEST);
    assertThat(Rhythm.LONGEST).isLessThan(Duration.ofDays(1));
  }

  @Test
  void whatAppearsAtOnceShouldCountAsOneTime() {
    List<Instant> digest = Collections.nCopies(30, NOW.minus(Duration.ofHours(10)));

    assertThat(Rhythm.of(digest, NOW).interval()).isEqualTo(Duration.ofHours(10));
    assertThat(Rhythm.of(digest, NOW).daily()).isEqualTo(30);
  }

  @Test
  void itemsADayShouldBeThoseOfTheWeek() {
    assertThat(every(Duration.ofHours(6), 60).daily()).isCloseTo(4, within(0.2));
    assertThat(every(Duration.ofDays(30), 10).daily()).isBetween(0.01, 0.05);
  }

  @Test
  void datesToComeShouldTellNothing() {
    assertThat(Rhythm.of(List.of(NOW.plusSeconds(60)), NOW)).isEqualTo(Rhythm.of(List.of(), NOW));
    assertThat(Rhythm.of(List.of(), NOW).daily()).isZero();
  }

  private static Rhythm every(Duration gap, int items) {
    return Rhythm.of(
        IntStream.rangeClosed(1, items).mapToObj(i -> NOW.minus(gap.multipliedBy(i))).toList(),
        NOW);
  }
}
