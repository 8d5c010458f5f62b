package org.chenbao.collect.health;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What asking a source has taught.
///
/// @param last the last asking
/// @param failures how often in a row there was nothing usable
/// @param good the last answer that could be read
/// @param outlook when to ask again
public record Standing(Last last, int failures, Optional<Good> good, Outlook outlook) {
  /// A source that failed is asked again after this, then after twice as long, and so on.
  private static final Duration PATIENCE = Duration.ofHours(1);

  /// Doubling is over long before.
  private static final int MOST_DOUBLINGS = 10;

  /// Sources that were asked at one time are asked again at times this far apart: a part in ten.
  private static final int JITTER = 10;

  private static final double DAY = Duration.ofDays(1).toMillis();

  /// How the last asking ended, in the words of the report.
  public record Last(Instant at, String outcome, String why) {}

  /// An answer that could be read.
  ///
  /// @param url the address that gave it, after redirects
  /// @param entries names of what it had
  public record Good(Instant at, String url, Set<String> entries) {
    public Good {
      entries = Set.copyOf(entries);
    }
  }

  /// What is to be expected.
  ///
  /// @param daily items a day
  /// @param due when to ask again
  public record Outlook(double daily, Instant due) {}

  /// What one asking brought.
  ///
  /// @param good what could be read
  /// @param dates when its entries were published
  /// @param notBefore when the server asks to come back, where it does
  public record Brought(
      Last last, Optional<Good> good, List<Instant> dates, Optional<Instant> notBefore) {
    public Brought {
      dates = List.copyOf(dates);
    }
  }

  /// What is known after one more asking.
  ///
  /// @param source its address, which decides on the jitter
  public static Standing after(Optional<Standing> before, String source, Brought brought) {
    Instant now = brought.last.at();
    if (brought.good.isPresent()) {
      Rhythm rhythm = Rhythm.of(brought.dates, now);
      Instant due = now.plus(early(rhythm.interval(), source, now));
      return new Standing(brought.last, 0, brought.good, new Outlook(rhythm.daily(), due));
    }
    int failures = before.map(Standing::failures).orElse(0) + 1;
    Duration wait = early(patience(failures), source, now);
    Instant due = brought.notBefore.orElse(now.plus(wait));
    double daily = before.map(s -> s.outlook.daily()).orElse(0.0);
    return new Standing(
        brought.last, failures, before.flatMap(Standing::good), new Outlook(daily, due));
  }

  /// What is known after an answer that says nothing new, or nothing that can be believed yet.
  public Standing confirmed(String source, Last again) {
    Duration wait = early(PATIENCE, source, again.at());
    Outlook next = new Outlook(outlook.daily(), again.at().plus(wait));
    return new Standing(again, 0, good, next);
  }

  /// The same of a source that is to be asked at once.
  Standing overdue() {
    return new Standing(last, failures, good, new Outlook(outlook.daily(), last.at()));
  }

  /// True where it is time to ask.
  public boolean isDue(Instant now) {
    return !now.isBefore(outlook.due());
  }

  /// Items to be expected since the last answer that could be read.
  public double expected(Instant now) {
    return good.map(g -> outlook.daily() * Duration.between(g.at(), now).toMillis() / DAY)
        .orElse(0.0);
  }

  private static Duration patience(int failures) {
    Duration wait = PATIENCE.multipliedBy(1L << Math.min(failures - 1, MOST_DOUBLINGS));
    return wait.compareTo(Rhythm.LONGEST) > 0 ? Rhythm.LONGEST : wait;
  }

  /// Somewhat less than `wait`, by the source and the moment: the same for the same.
  private static Duration early(Duration wait, String source, Instant now) {
    long most = wait.toSeconds() / JITTER;
    return wait.minusSeconds(Math.floorMod((source + now).hashCode(), most + 1));
  }
}
