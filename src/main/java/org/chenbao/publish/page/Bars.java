package org.chenbao.publish.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chenbao.publish.form.Line;
import org.chenbao.publish.page.StoryView.Entry;

/// Figures of one group of facts, drawn beside each other: results of tests in percent, or amounts
/// of money that measure the same thing. Shares, growth and figures of different things have no
/// common scale.
public final class Bars {
  /// The kind of scores, whose whole is a hundred.
  static final String PERCENT = "%";

  /// Two numbers are compared faster by reading them.
  private static final int FEWEST = 3;

  /// As long as a label may be beside a bar.
  private static final int LABEL = 14;

  /// As long as a figure may be behind a bar.
  private static final int VALUE = 12;

  /// Amounts further apart than this show as one bar and dots.
  private static final BigDecimal FURTHEST = BigDecimal.valueOf(50);

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Bars() {}

  /// A bar.
  ///
  /// @param label cut to fit
  /// @param value as printed, with its sign
  /// @param length of a hundred
  /// @param top where it begins, in rows' height from above
  public record Bar(String label, String value, String length, int top) {}

  private record Row(String label, Measured measured) {}

  /// The bars of a group, none where fewer than three of its facts have figures of one kind.
  static List<Bar> of(List<Entry> entries) {
    Map<String, List<Row>> kinds = new LinkedHashMap<>();
    for (Entry entry : entries) {
      Measured.of(entry)
          .ifPresent(m ->
              kinds
                  .computeIfAbsent(m.kind(), _ -> new ArrayList<>())
                  .add(new Row(Line.cut(entry.label(), LABEL), m)));
    }
    return kinds.values().stream()
        .filter(Bars::comparable)
        .findFirst()
        .map(Bars::drawn)
        .orElse(List.of());
  }

  private static boolean comparable(List<Row> rows) {
    if (rows.size() < FEWEST) {
      return false;
    }
    BigDecimal least = rows.stream().map(Bars::amount).min(BigDecimal::compareTo).orElseThrow();
    boolean money = !rows.getFirst().measured().kind().equals(PERCENT);
    return !money || (least.signum() > 0 && most(rows).compareTo(least.multiply(FURTHEST)) <= 0);
  }

  private static List<Bar> drawn(List<Row> rows) {
    boolean scores = rows.getFirst().measured().kind().equals(PERCENT);
    BigDecimal whole = scores ? HUNDRED : most(rows);
    var bars = new ArrayList<Bar>();
    for (Row row : rows) {
      String length =
          scores
              ? amount(row).toPlainString()
              : amount(row)
                  .multiply(HUNDRED)
                  .divide(whole, 1, RoundingMode.HALF_UP)
                  .toPlainString();
      bars.add(
          new Bar(row.label(), Line.cut(row.measured().printed(), VALUE), length, bars.size()));
    }
    return List.copyOf(bars);
  }

  private static BigDecimal most(List<Row> rows) {
    return rows.stream().map(Bars::amount).max(BigDecimal::compareTo).orElseThrow();
  }

  private static BigDecimal amount(Row row) {
    return row.measured().amount();
  }
}
