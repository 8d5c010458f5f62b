package org.chenbao.app.desk.guard;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;

/// How often one of many may do a thing: some at once, then one in a while. Safe for use by many
/// threads.
public final class Throttle {
  /// As many as are remembered; the one that was quiet longest is forgotten, and it is full again
  /// by then.
  private static final int MOST = 10_000;

  private final InstantSource clock;
  private final int burst;
  private final Duration pause;
  private final Map<String, Instant> empty = new LinkedHashMap<>(16, 0.75f, true);

  /// @param burst how many at once
  /// @param pause until one more
  public Throttle(InstantSource clock, int burst, Duration pause) {
    this.clock = clock;
    this.burst = burst;
    this.pause = pause;
  }

  /// Takes one.
  ///
  /// @return how long to wait for it; zero where it was there
  public synchronized Duration take(String who) {
    Instant now = clock.instant();
    // The moment from which on nothing was left: with each one taken it moves on by a pause.
    Instant full = now.minus(pause.multipliedBy(burst));
    Instant since = empty.getOrDefault(who, full);
    Instant next = (since.isBefore(full) ? full : since).plus(pause);
    if (next.isAfter(now)) {
      return Duration.between(now, next);
    }
    empty.put(who, next);
    if (empty.size() > MOST) {
      empty.remove(empty.keySet().iterator().next());
    }
    return Duration.ZERO;
  }
}
