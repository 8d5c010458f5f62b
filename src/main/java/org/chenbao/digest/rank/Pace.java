package org.chenbao.digest.rank;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chenbao.digest.event.Event;
import org.chenbao.model.Article;

/// How fast independent publishers joined the first one that told an event.
///
/// @param joined how many did, copies left out
/// @param hours after the first report by then, at least one
record Pace(int joined, long hours) {
  /// Nobody joined, or nobody knows when.
  static final Pace NONE = new Pace(0, 1);

  /// Where more joined, the first of them alone is chance.
  private static final int FEWEST = 2;

  private static final int SECONDS_AN_HOUR = 60 * 60;

  /// The fastest pace that held from the first report on.
  static Pace of(Event event) {
    Map<String, Instant> first = new HashMap<>();
    for (Article article : event.all()) {
      if (!event.isCopy(article) && isMoment(article.origin().published())) {
        first.merge(
            article.origin().outlet().owner(),
            article.origin().published(),
            (one, other) -> one.isBefore(other) ? one : other);
      }
    }
    List<Instant> times = first.values().stream().sorted().toList();
    Pace fastest = NONE;
    for (int i = Math.min(FEWEST, times.size() - 1); i > 0 && i < times.size(); i++) {
      var pace = new Pace(i, hours(Duration.between(times.getFirst(), times.get(i))));
      fastest = pace.perHour() >= fastest.perHour() ? pace : fastest;
    }
    return fastest;
  }

  double perHour() {
    return (double) joined / hours;
  }

  private static long hours(Duration since) {
    return Math.max(1, Math.ceilDiv(since.toSeconds(), SECONDS_AN_HOUR));
  }

  /// A full hour to the second stands for a day: sites that print no hour are read as midnight or
  /// noon somewhere.
  private static boolean isMoment(Instant time) {
    return time.getEpochSecond() % SECONDS_AN_HOUR != 0;
  }
}
