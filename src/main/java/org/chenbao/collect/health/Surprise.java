package org.chenbao.collect.health;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.chenbao.model.Finding;
import org.chenbao.model.Finding.Severity;

/// A source that has far more news than it ever has, and nothing it had before: a site that moved,
/// lost its dates or was taken over. Its rhythm decides how much of that is believed.
///
/// It lasts until the source has something it had before, or as little news as usual. A source that
/// gives no dates has no rhythm and surprises nobody.
///
/// @param most how many of its newest entries are taken
public record Surprise(Finding finding, int most) {
  /// Fewer entries flood nothing.
  private static final int LEAST = 10;

  /// A busy day has up to this many times the items of a usual one.
  private static final int BUSY = 3;

  /// The surprise in what a source has now, if any.
  ///
  /// @param entries names of all entries there are
  /// @param current how many of them claim to be today's
  public static Optional<Surprise> in(
      Standing before, Set<String> entries, int current, Instant now) {
    Set<String> known = before.good().map(Standing.Good::entries).orElse(Set.of());
    int most = Math.max(LEAST, (int) Math.ceil(BUSY * (before.expected(now) + 1)));
    boolean foreign = !known.isEmpty() && known.stream().noneMatch(entries::contains);
    return foreign && before.outlook().daily() > 0 && current > most
        ? Optional.of(new Surprise(flood(current, most), most))
        : Optional.empty();
  }

  /// Says of a source without entries that it had some.
  public static Optional<Finding> emptied(Standing before) {
    return before
        .good()
        .filter(g -> !g.entries().isEmpty())
        .map(g ->
            Finding.of(
                "feed-emptied",
                Severity.WARNING,
                "it has no entries; it had %d at %s".formatted(g.entries().size(), g.at())));
  }

  private static Finding flood(int current, int most) {
    return Finding.of(
        "feed-all-new",
        Severity.WARNING,
        "%d entries of today and nothing it had before: %d are taken".formatted(current, most));
  }
}
