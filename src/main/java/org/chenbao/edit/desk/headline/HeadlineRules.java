package org.chenbao.edit.desk.headline;

import java.util.List;
import org.chenbao.edit.desk.page.Rule;

/// The rules about headlines and summaries against bodies.
public final class HeadlineRules {
  private HeadlineRules() {}

  /// Every rule, in the order of the docs.
  public static List<Rule> all() {
    return List.of(
        Rule.of("headline-number-role", NumberRole::found),
        Rule.of("headline-number-differs", Numbers::differing),
        Rule.of("headline-number-unfounded", Numbers::unfounded),
        Rule.of("range-collapsed", Numbers::collapsed),
        Rule.of("duration-vague", Durations::found),
        Rule.of("qualifier-dropped", Qualifiers::found),
        Rule.of("headline-negation", Negation::found),
        Rule.of("headline-overstates", Strength::found),
        Rule.of("act-differs", Acts::found),
        Rule.of("name-shortened", ShortNames::found),
        Rule.of("summary-without-story", Summaries::untold));
  }
}
