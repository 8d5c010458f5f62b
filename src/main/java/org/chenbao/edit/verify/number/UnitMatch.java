package org.chenbao.edit.verify.number;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chenbao.language.Amount;
import org.chenbao.language.Quantity;
import org.chenbao.language.Unit;
import org.chenbao.language.Unit.Kind;

/// Brings a quantity of the source into the claim's unit, where both count the same thing.
final class UnitMatch {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /// In seconds and in months; one cannot be turned into the other exactly.
  private static final Map<String, BigDecimal> SHORT =
      Map.of(
          "second", BigDecimal.ONE,
          "minute", BigDecimal.valueOf(60),
          "hour", BigDecimal.valueOf(3_600),
          "day", BigDecimal.valueOf(86_400),
          "week", BigDecimal.valueOf(604_800));

  private static final Map<String, BigDecimal> LONG =
      Map.of(
          "month", BigDecimal.ONE,
          "quarter", BigDecimal.valueOf(3),
          "year", BigDecimal.valueOf(12),
          "age", BigDecimal.valueOf(12));

  /// Counted things that are never said for one another.
  private static final Set<String> DISTINCT =
      Set.of(
          "token", "token/s", "param", "company", "country", "vehicle", "gpu", "share", "elo",
          "person", "time");

  private UnitMatch() {}

  /// The source's amount in the claim's unit; empty where they count different things.
  static Optional<Amount> convert(Quantity source, Unit to) {
    Unit from = source.unit();
    if (from.equals(to)) {
      return Optional.of(source.amount());
    }
    if (from.kind() == Kind.BARE || to.kind() == Kind.BARE) {
      return isMeasured(from) || isMeasured(to) ? Optional.empty() : Optional.of(source.amount());
    }
    return switch (to.kind()) {
      case SHARE ->
          from.kind() == Kind.MULTIPLE
              ? Optional.of(source.amount().times(HUNDRED))
              : Optional.empty();
      case MULTIPLE ->
          from.kind() == Kind.SHARE
              ? Optional.of(source.amount().times(new BigDecimal("0.01")))
              : Optional.empty();
      case TIME -> from.kind() == Kind.TIME ? time(source, to) : Optional.empty();
      case COUNT, RANK -> counted(source, to);
      case MONEY, POINTS, MEASURE, BARE -> Optional.empty();
    };
  }

  /// Six dead are not six feet away, nor is the 2 of a list two years: lengths and times are not
  /// told without their unit.
  private static boolean isMeasured(Unit unit) {
    return unit.kind() == Kind.MEASURE || unit.kind() == Kind.TIME;
  }

  private static Optional<Amount> time(Quantity source, Unit to) {
    for (Map<String, BigDecimal> scale : java.util.List.of(SHORT, LONG)) {
      BigDecimal from = scale.get(source.unit().code());
      BigDecimal into = scale.get(to.code());
      if (from != null && into != null) {
        return Optional.of(
            source.amount().times(from.divide(into, java.math.MathContext.DECIMAL64)));
      }
    }
    return Optional.empty();
  }

  private static Optional<Amount> counted(Quantity source, Unit to) {
    boolean both = source.unit().kind() == to.kind();
    boolean apart = DISTINCT.contains(source.unit().code()) && DISTINCT.contains(to.code());
    return both && !apart ? Optional.of(source.amount()) : Optional.empty();
  }
}
