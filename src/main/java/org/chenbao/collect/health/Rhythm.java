package org.chenbao.collect.health;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// How a source publishes, by the dates of what it has.
///
/// @param daily items a day; 0 where it gives no dates
/// @param interval after which something new is to be expected, between [#SHORTEST] and [#LONGEST]
public record Rhythm(double daily, Duration interval) {
  /// News that is younger than this is not worth a request of its own.
  public static final Duration SHORTEST = Duration.ofMinutes(30);

  /// Whoever makes an edition each morning asks every source each morning, half an hour early or
  /// late.
  public static final Duration LONGEST = Duration.ofHours(20);

  /// For what gives no dates: a few times a day.
  private static final Rhythm UNKNOWN = new Rhythm(0, Duration.ofHours(3));

  /// Gaps looked at; older ones tell of other times.
  private static final int GAPS = 20;

  /// The time looked at to count items a day.
  private static final Duration WEEK = Duration.ofDays(7);

  private static final double DAY = Duration.ofDays(1).toMillis();

  /// The rhythm of these dates; the time since the newest counts as a gap, so that a source that
  /// has fallen silent is asked less and less.
  public static Rhythm of(Collection<Instant> dates, Instant now) {
    List<Instant> known = dates.stream().filter(d -> !d.isAfter(now)).sorted().toList();
    if (known.isEmpty()) {
      return UNKNOWN;
    }
    return new Rhythm(daily(known, now), bounded(usual(known, now)));
  }

  /// Of the last week, or of all the time that the dates tell of where that is more: a source that
  /// is silent for a week still has its few.
  private static double daily(List<Instant> dates, Instant now) {
    Instant since = now.minus(WEEK);
    long items = dates.stream().filter(d -> !d.isBefore(since)).count();
    double all = dates.size() / Math.max(1, days(dates.getFirst(), now));
    return Math.max(items / days(since, now), all);
  }

  private static double days(Instant from, Instant to) {
    return Duration.between(from, to).toMillis() / DAY;
  }

  /// The gap in the middle. Several items of one moment are one publication.
  private static Duration usual(List<Instant> dates, Instant now) {
    List<Instant> moments = new ArrayList<>(dates.stream().distinct().toList());
    moments.add(now);
    int first = Math.max(0, moments.size() - 1 - GAPS);
    List<Duration> gaps = new ArrayList<>();
    for (int i = first + 1; i < moments.size(); i++) {
      gaps.add(Duration.between(moments.get(i - 1), moments.get(i)));
    }
    gaps.sort(null);
    return gaps.get(gaps.size() / 2);
  }

  private static Duration bounded(Duration gap) {
    Duration least = gap.compareTo(SHORTEST) < 0 ? SHORTEST : gap;
    return least.compareTo(LONGEST) > 0 ? LONGEST : least;
  }
}
