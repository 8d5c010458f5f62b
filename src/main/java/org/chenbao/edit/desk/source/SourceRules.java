package org.chenbao.edit.desk.source;

import java.util.List;
import org.chenbao.edit.desk.page.Rule;

/// The rules that look beyond an edition's wording.
public final class SourceRules {
  private SourceRules() {}

  /// Every rule, in the order of the docs.
  public static List<Rule> all() {
    return List.of(
        Rule.of("analysis-introduces-facts", Interpretation::found),
        Rule.of("contradicts-report", Reports::contradicting),
        Rule.of("told-before", Archive::found));
  }
}
