package org.chenbao.digest.event;

import java.util.HashMap;
import java.util.Map;

/// Whether two articles are one text: republished, lightly edited, or listed by an aggregator.
final class Copies {
  /// Texts with a larger share of common runs are one text. Independent reports of one event stay
  /// below .15, texts with a tenth of their words changed above .40.
  private static final double SAME_TEXT = 0.28;

  /// Shorter texts share whole sentences by chance, such as a quoted statement.
  private static final int FEWEST_RUNS = 40;

  /// Titles are short and formulaic: nearly every run must be common.
  private static final double SAME_TITLE = 0.7;

  /// A title of fewer words may be written twice by chance: 谷歌发布新模型.
  private static final int FEWEST_UNITS = 10;

  private final Map<String, Shingles> known = new HashMap<>();

  /// True where one is a copy of the other.
  boolean areCopies(Reading one, Reading other) {
    Shingles a = of(one);
    Shingles b = of(other);
    boolean longTexts = a.text().size() >= FEWEST_RUNS && b.text().size() >= FEWEST_RUNS;
    if (longTexts) {
      return Shingles.likeness(a.text(), b.text()) >= SAME_TEXT;
    }
    return Math.min(a.units(), b.units()) >= FEWEST_UNITS
        && Shingles.likeness(a.title(), b.title()) >= SAME_TITLE;
  }

  private Shingles of(Reading reading) {
    return known.computeIfAbsent(reading.id(), _ -> Shingles.of(reading.article().words()));
  }
}
