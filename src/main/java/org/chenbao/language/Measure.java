package org.chenbao.language;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Something that reports state in numbers: a line of `measures.tsv`.
///
/// @param chinese its name, the only one
/// @param units kinds or codes of the units it is counted in
/// @param words what announces a value of it
public record Measure(
    String chinese, String english, Set<String> units, Pattern words, Manner manner) {
  private static final List<Measure> ALL =
      Tables.rows("measures.tsv").stream().map(Measure::of).toList();

  /// What a value of it is true of.
  public enum Manner {
    /// A company or a product, until it changes.
    LEVEL,
    /// One deal or one period.
    SUM,
    /// A product on a benchmark.
    SCORE
  }

  public Measure {
    units = Set.copyOf(units);
  }

  /// Every measure.
  static List<Measure> all() {
    return ALL;
  }

  /// True where values of it may be in this unit.
  boolean counts(Unit unit) {
    return units.contains(unit.kind().name()) || units.contains(unit.code());
  }

  private static Measure of(List<String> row) {
    return new Measure(
        row.get(0),
        row.get(1),
        Set.copyOf(Tables.alternatives(row.get(2))),
        Pattern.compile(row.get(3)),
        Manner.valueOf(row.get(4)));
  }
}
