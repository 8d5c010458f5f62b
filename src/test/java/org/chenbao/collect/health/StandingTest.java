package org.chenbao.collect.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chenbao.collect.health.Standing.Brought;
import org.chenbao.collect.health.Standing.Good;
import org.chenbao.collect.health.Standing.Last;
import org.junit.jupiter.api.Test;

class StandingTest {
  private static final Instant NOW = Instant.parse("2026-03-18T06:00:00Z");
  private static final String SOURCE = "https://paper.example/feed";

  @Test
  void aGoodAnswerShouldSetTheNextTimeByTheRhythm() {
    Standing standing = Standing.after(Optional.empty(), SOURCE, good(NOW));

    assertThat(standing.failures()).isZero();
    assertThat(wait(standing, NOW)).isBetween(Duration.ofMinutes(324), Duration.ofHours(6));
    assertThat(standing.isDue(NOW)).isFalse();
    assertThat(standing.isDue(NOW.plus(Duration.ofHours(6)))).isTrue();
  }

  @Test
  void sourcesAskedTogetherShouldNotBeDueTogether() {
    Set<Instant> due =
        IntStream.range(0, 50)
            .mapToObj(i -> Standing.after(Optional.empty(), SOURCE + i, good(NOW)))
            .map(s -> s.outlook().due())
            .collect(Collectors.toSet());

    assertThat(due).hasSizeGreaterThan(40);
  }

  @Test
  void failuresShouldBeCountedAndNeverGiveASourceUp() {
    Standing standing = Standing.after(Optional.empty(), SOURCE, good(NOW));
    Instant at = NOW;
    for (int i = 1; i <= 400; i++) {
      at = at.plus(Duration.ofDays(1));
      standing = Standing.after(Optional.of(standing), SOURCE, failed(at, Optional.empty()));
      assertThat(standing.failures()).isEqualTo(i);
      assertThat(wait(standing, at)).isLessThan(Duration.ofDays(1));
    }
    assertThat(standing.good()).contains(good(NOW).good().orElseThrow());
    assertThat(standing.last().why()).isEqualTo("HTTP 500: the server fails");

    Standing again = Standing.after(Optional.of(standing), SOURCE, good(at));
    assertThat(again.failures()).isZero();
  }

  @Test
  void whatAServerAsksForShouldBeWaited() {
    Instant until = NOW.plus(Duration.ofHours(5));
    Standing standing = Standing.after(Optional.empty(), SOURCE, failed(NOW, Optional.of(until)));

    assertThat(standing.outlook().due()).isEqualTo(until);
  }

  @Test
  void confirmingShouldKeepWhatWasKnown() {
    Standing first = Standing.after(Optional.empty(), SOURCE, good(NOW));
    Instant later = NOW.plus(Duration.ofHours(7));
    Standing again = first.confirmed(SOURCE, new Last(later, "unchanged", ""));

    assertThat(again.outlook().daily()).isEqualTo(first.outlook().daily());
    assertThat(again.good()).isEqualTo(first.good());
    assertThat(again.last().at()).isEqualTo(later);
  }

  private static Duration wait(Standing standing, Instant from) {
    return Duration.between(from, standing.outlook().due());
  }

  private static Brought good(Instant at) {
    return new Brought(
        new Last(at, "fresh", ""),
        Optional.of(new Good(at, SOURCE, Set.of("a", "b"))),
        List.of(
            at.minus(Duration.ofHours(6)),
            at.minus(Duration.ofHours(12)),
            at.minus(Duration.ofHours(18))),
        Optional.empty());
  }

  private static Brought failed(Instant at, Optional<Instant> until) {
    return new Brought(
        new Last(at, "failed", "HTTP 500: the server fails"), Optional.empty(), List.of(), until);
  }
}
