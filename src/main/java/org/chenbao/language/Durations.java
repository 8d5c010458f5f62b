package org.chenbao.language;

import java.math.BigDecimal;
import java.util.List;
import org.chenbao.model.Place;
import org.jspecify.annotations.Nullable;

/// Reads durations told in several units as one: 1 小时 24 分 43 秒, 2 年 3 个月.
final class Durations {

  /// How many of the smaller unit make one of the larger, by the words that may follow.
  private record Step(String larger, String smaller, List<String> words, int count) {}

  private static final List<Step> STEPS =
      List.of(
          new Step("hour", "minute", List.of("分钟", "分"), 60),
          new Step("minute", "second", List.of("秒钟", "秒"), 60),
          new Step("point", "second", List.of("秒钟", "秒"), 60),
          new Step("year", "month", List.of("个月"), 12),
          new Step("day", "hour", List.of("小时", "个小时"), 24));

  private Durations() {}

  /// The duration that begins with `first`, in its smallest unit; `first` where nothing follows.
  static Quantity whole(String text, Quantity first) {
    Quantity whole = Halves.added(text, first);
    for (Step step : STEPS) {
      Quantity longer = next(text, whole, step);
      whole = longer == null ? whole : longer;
    }
    return whole;
  }

  private static @Nullable Quantity next(String text, Quantity upper, Step step) {
    if (!upper.unit().code().equals(step.larger())) {
      return null;
    }
    int start = Letters.skipBlanks(text, upper.place().end());
    Numeral lower = ArabicNumerals.at(text, start);
    if (lower == null) {
      return null;
    }
    int mark = Letters.skipBlanks(text, lower.end());
    for (String word : step.words()) {
      if (text.startsWith(word, mark)) {
        BigDecimal sum =
            upper
                .amount()
                .low()
                .multiply(BigDecimal.valueOf(step.count()))
                .add(lower.amount().low());
        return new Quantity(
            new Place(upper.place().start(), mark + word.length()),
            Amount.of(sum, lower.amount().step()),
            new Unit(Unit.Kind.TIME, step.smaller()),
            upper.bound());
      }
    }
    return null;
  }
}
