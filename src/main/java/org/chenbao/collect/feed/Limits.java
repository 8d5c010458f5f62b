package org.chenbao.collect.feed;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// How much of a feed is read.
final class Limits {
  /// Honest feeds carry up to a few hundred entries; the largest podcast archives some thousand.
  private static final int MOST_ENTRIES = 1_000;

  /// Feeds nest to about ten levels, and XHTML in them to some dozens.
  static final int DEPTH = 250;

  private Limits() {}

  /// All, or the newest first where there are too many.
  ///
  /// @param date reads an entry's date
  static <T> List<T> newest(List<T> entries, Function<T, Optional<Instant>> date) {
    if (entries.size() <= MOST_ENTRIES) {
      return entries;
    }
    return entries.stream()
        .map(e -> new Dated<>(e, date.apply(e).orElse(Instant.EPOCH)))
        .sorted(Comparator.comparing((Dated<T> d) -> d.at).reversed())
        .limit(MOST_ENTRIES)
        .map(Dated::entry)
        .toList();
  }

  private record Dated<T>(T entry, Instant at) {}
}
