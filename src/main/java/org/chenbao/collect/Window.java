package org.chenbao.collect;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// The time that a day's news may come from.
///
/// @param now the end of it
record Window(Instant now) {
  /// An edition a day, and a day more for what was late or the edition that was missed.
  static final Duration LENGTH = Duration.ofDays(2);

  /// A page's own date often has no hour and no zone: it may seem a day older than it is.
  private static final Duration GRACE = Duration.ofDays(1);

  /// Where a source and the page agree to within this, the source's date stands.
  private static final Duration SAME = Duration.ofHours(36);

  /// True for what a source dates inside the window, and for what it does not date.
  boolean takes(Optional<Instant> told) {
    return told.map(at -> at.isAfter(now.minus(LENGTH))).orElse(true);
  }

  /// True for what a page dates so that it can still be news.
  boolean keeps(Instant printed) {
    return printed.isAfter(now.minus(LENGTH).minus(GRACE));
  }

  /// When an article was published. Dates in the future are now.
  ///
  /// @param told what the source says; a feed is precise, a list says a day and a digest its own
  /// @param precise true where the source's date stands unless its page says that it is older
  Instant published(Optional<Instant> told, Optional<Instant> printed, boolean precise) {
    Instant said = (precise ? told.or(() -> printed) : printed.or(() -> told)).orElse(now);
    Instant at = printed.filter(p -> p.isBefore(said.minus(SAME))).orElse(said);
    return at.isAfter(now) ? now : at;
  }

  /// True where the page is so much older than its source says.
  boolean disagree(Optional<Instant> told, Optional<Instant> printed) {
    return told.isPresent()
        && printed.isPresent()
        && printed.get().isBefore(told.get().minus(SAME));
  }
}
