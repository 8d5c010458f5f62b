package org.chenbao.edit.desk.figure;

import java.util.List;
import java.util.stream.Stream;
import org.chenbao.edit.desk.page.Rule;

/// The rules about numbers.
public final class FigureRules {
  private FigureRules() {}

  /// Every rule, in the order of the docs.
  public static List<Rule> all() {
    return List.of(
        Rule.of("arithmetic-wrong", Arithmetic::wrong),
        Rule.of("points-told-as-percent", Arithmetic::points),
        Rule.of("share-impossible", Shares::found),
        Rule.of("rank-and-count-differ", Ranks::found),
        Rule.of("currency-implausible", Currencies::found),
        Rule.of("sota-conflict", Scores::beaten),
        Rule.of("score-conflict", Scores::differing),
        Rule.of("superlative-conflict", Firsts::found),
        Rule.of("value-conflict", page -> Stream.concat(Worth.found(page), Sizes.found(page))),
        Rule.of("metric-subject-shift", Owners::found),
        Rule.of("growth-base-mixed", Bases::found));
  }
}
