package org.chenbao.language;

import java.math.BigDecimal;

/// A value that a sentence states of somebody or something: 估值 3800 亿美元 of Anthropic.
///
/// @param owner whose it is; nobody, with an empty name, where the sentence names none
/// @param scope what narrows it, sorted: a quarter, a round, a country; empty where nothing does
public record Figure(Measure measure, Name owner, Quantity quantity, String scope) {

  /// True where both are of one thing in one unit.
  public boolean isOfTheSame(Figure other) {
    return measure.equals(other.measure)
        && owner.canonical().equals(other.owner.canonical())
        && scope.equals(other.scope)
        && quantity.unit().equals(other.quantity.unit());
  }

  /// The same with another value.
  public Figure with(Quantity other) {
    return new Figure(measure, owner, other, scope);
  }

  /// True where somebody is named.
  public boolean isOwned() {
    return !owner.canonical().isEmpty();
  }

  /// True where no rounding and no bound can make one of the other.
  public boolean differs(Figure other) {
    return !reaches(quantity, other.quantity) && !reaches(other.quantity, quantity);
  }

  /// True where the value of `fine` may be told as that of `coarse`: rounded or cut, or within what
  /// the words around it leave open.
  private static boolean reaches(Quantity coarse, Quantity fine) {
    BigDecimal step = coarse.amount().step();
    BigDecimal above = fine.amount().high().subtract(coarse.amount().low());
    BigDecimal below = coarse.amount().high().subtract(fine.amount().low());
    BigDecimal open = coarse.amount().high().multiply(slack(coarse.bound()));
    boolean cut = above.signum() >= 0 && above.compareTo(step.max(open)) < 0;
    boolean rounded = below.signum() >= 0 && below.compareTo(step.multiply(HALF).max(open)) <= 0;
    return cut || rounded;
  }

  private static BigDecimal slack(Bound bound) {
    return switch (bound) {
      case EXACT -> BigDecimal.ZERO;
      case ABOUT -> ABOUT;
      case OVER, UNDER, UP_TO -> BOUNDED;
    };
  }

  private static final BigDecimal HALF = new BigDecimal("0.5");

  /// 约 covers this share either way.
  private static final BigDecimal ABOUT = new BigDecimal("0.1");

  /// 超 and 不到 are said of what lies this share beyond.
  private static final BigDecimal BOUNDED = new BigDecimal("0.25");
}
