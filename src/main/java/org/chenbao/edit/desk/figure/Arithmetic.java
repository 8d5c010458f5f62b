package org.chenbao.edit.desk.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chenbao.edit.desk.page.Amounts;
import org.chenbao.edit.desk.page.Find;
import org.chenbao.edit.desk.page.Page;
import org.chenbao.edit.desk.page.Role;
import org.chenbao.edit.desk.page.Sentence;
import org.chenbao.language.Bound;
import org.chenbao.language.Quantity;
import org.chenbao.language.Unit.Kind;

/// Does a change follow from what it is the change of: 从 80 元降至 20 元，降幅 75%?
final class Arithmetic {
  private static final Pattern FALL =
      Pattern.compile("降|跌|减|缩|下滑|(?i:\\b(?:down|drop|fall|fell|cut|lower|decline|shrink|shrank))");

  /// 约 and 超 reach so many percent of the change.
  private static final double ABOUT = 0.15;

  private static final double HUNDRED = 100;

  /// Percent told without decimals.
  private static final double ROUNDING = 0.05;

  private static final Pattern TO =
      Pattern.compile(
          "(?:增|升|涨|降|减|跌|扩|缩|提高|提升|增长|增加|上升|上涨|下降|下调|上调|下跌|降低|减少|缩短|压缩|跃升|攀升|飙升|回落)(?:大|加|短|减)?(?:至|到|为)|→|新版(?:仅需|降)|(?i:\\bto\\b)");

  private static final Pattern CHANGE =
      Pattern.compile(
          "增幅|涨幅|降幅|跌幅|增长|上涨|下降|下跌|降低|减少|增加|提升|提高|缩短|上升|跃升|翻|涨|跌|降|（\\+|\\(\\+|（-|(?i:\\b(?:up|down|increase|decrease|rise|fall|drop|growth|gain|cut)\\b)");

  private static final Pattern LEFT = Pattern.compile("至|到|为|相当于|只剩|的$|(?i:\\bto\\b)");

  /// Two comparisons in one sentence: the change may be the other's.
  private static final Pattern TWO_BASES =
      Pattern.compile(
          "同比|环比|年化|复合|较[^，。]{1,8}[，。]|(?i:\\byear[- ]over[- ]year\\b|\\bYoY\\b|\\bCAGR\\b)");

  private Arithmetic() {}

  /// Two numbers of one kind and the change that stands behind them.
  private record Step(
      Sentence sentence, Quantity then, Quantity now, Quantity change, boolean left) {
    double percent() {
      double base = Amounts.value(then);
      return base == 0 ? 0 : (Amounts.value(now) - base) / base * HUNDRED;
    }

    boolean isShares() {
      return then.unit().kind() == Kind.SHARE;
    }

    boolean holds() {
      double told = Amounts.value(change);
      double slack = Math.max(1.05, ABOUT * Math.abs(percent()) * (isExact() ? 0.15 : 1));
      return switch (change.unit().kind()) {
        case SHARE -> Math.abs(Math.abs(percent()) - told) <= slack || isPart(told);
        case MULTIPLE -> times(told);
        case MONEY, POINTS, RANK, TIME, MEASURE, COUNT, BARE -> true;
      };
    }

    /// 降至 25%: what is left, not what is gone.
    private boolean isPart(double told) {
      return left && Amounts.near(HUNDRED + percent(), told);
    }

    private boolean times(double told) {
      double ratio = Amounts.value(now) / Amounts.value(then);
      double up = ratio < 1 ? 1 / ratio : ratio;
      return within(up, told) || within(up - 1, told) || within(ratio, told);
    }

    private boolean within(double ratio, double told) {
      return Math.abs(ratio - told) <= Math.max(0.35, ratio * (isExact() ? 0.15 : 0.25));
    }

    private boolean isExact() {
      return change.bound() == Bound.EXACT
          && now.bound() == Bound.EXACT
          && then.bound() == Bound.EXACT;
    }
  }

  static Stream<Find> wrong(Page page) {
    return steps(page)
        .filter(s -> !s.isShares() && !s.holds())
        .map(s ->
            Find.at(
                s.sentence.at(s.change.place()),
                s.change.place().of(s.sentence.words()).strip(),
                told(s)));
  }

  /// 从 20% 升至 30%，提升 10%: ten points are half as much again.
  static Stream<Find> points(Page page) {
    return steps(page)
        .filter(s -> s.isShares() && s.change.unit().kind() == Kind.SHARE)
        .filter(s -> isDifference(s))
        .map(s ->
            Find.at(
                s.sentence.at(s.change.place()),
                s.change.place().of(s.sentence.words()).strip(),
                told(s)));
  }

  /// The percentage by the numbers given; without a sign where the sentence says that it falls.
  private static String told(Step step) {
    boolean falls = FALL.matcher(step.sentence().words()).find();
    return BigDecimal.valueOf(falls ? Math.abs(step.percent()) : step.percent())
        .setScale(1, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }

  /// What is told is the difference and not, within a rounding, the change.
  private static boolean isDifference(Step step) {
    double told = Amounts.value(step.change);
    double difference = Math.abs(Amounts.value(step.now) - Amounts.value(step.then));
    return Math.abs(difference - told) <= ROUNDING * told + ROUNDING
        && Math.abs(Math.abs(step.percent()) - told) > 2 * ROUNDING * told + ROUNDING
        && !step.isPart(told);
  }

  private static Stream<Step> steps(Page page) {
    return page.sentences(Role.SAID)
        .filter(s -> !TWO_BASES.matcher(s.words()).find())
        .flatMap(s -> step(s).stream());
  }

  /// The first two numbers of one unit with “至” between, and the next change within two clauses.
  private static Optional<Step> step(Sentence sentence) {
    List<Quantity> all = sentence.facts().quantities();
    for (int i = 0; i + 2 < all.size(); i++) {
      Quantity then = all.get(i);
      Quantity now = all.get(i + 1);
      Quantity change = all.get(i + 2);
      if (isPair(then, now)
          && TO.matcher(between(sentence, then, now)).find()
          && isChange(between(sentence, now, change), change)) {
        boolean left = LEFT.matcher(between(sentence, now, change)).find();
        return Optional.of(new Step(sentence, then, now, change, left));
      }
    }
    return Optional.empty();
  }

  private static boolean isPair(Quantity then, Quantity now) {
    return then.unit().equals(now.unit())
        && !then.amount().isRange()
        && !now.amount().isRange()
        && List.of(Kind.MONEY, Kind.SHARE, Kind.TIME, Kind.MEASURE, Kind.COUNT, Kind.BARE)
            .contains(then.unit().kind());
  }

  private static boolean isChange(String between, Quantity change) {
    boolean kind = change.unit().kind() == Kind.SHARE || change.unit().kind() == Kind.MULTIPLE;
    boolean near = between.length() <= 14 && between.chars().filter(c -> c == '，').count() <= 1;
    return kind
        && near
        && (CHANGE.matcher(between).find() || change.unit().kind() == Kind.MULTIPLE);
  }

  private static String between(Sentence sentence, Quantity one, Quantity other) {
    return sentence
        .words()
        .substring(one.place().end(), Math.max(one.place().end(), other.place().start()));
  }
}
