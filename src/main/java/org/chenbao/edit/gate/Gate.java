package org.chenbao.edit.gate;

import java.util.List;
import org.chenbao.model.Edition;
import org.chenbao.model.Proof;
import org.chenbao.model.Ruling;
import org.chenbao.model.Ruling.Check;

/// Rules whether an edition may be published. Thread-safe.
public final class Gate {
  private static final List<Rule> RULES =
      List.of(
          new Rule("not-empty", Completeness::empty),
          new Rule("every-story-has-a-link", Links::missing),
          new Rule("no-link-under-two-stories", Links::repeated),
          new Rule("no-story-twice", Completeness::repeated),
          new Rule("no-placeholder", Completeness::placeholders),
          new Rule("no-markup-in-prose", Completeness::markup),
          new Rule("every-fact-has-evidence", Founded::withoutEvidence),
          new Rule("every-span-holds", Founded::brokenSpans),
          new Rule("every-quantity-stands-in-its-evidence", Founded::strayQuantities),
          new Rule("front-page-says-what-stories-say", Founded::strayFrontPage));

  private Gate() {}

  /// True where the facts of one story would pass: asked before an edition is composed, so that one
  /// story's words cannot hold all the others.
  public static boolean admits(Proof proof) {
    return Founded.holds(proof);
  }

  /// Applies every rule; the edition is cleared only when all pass.
  public static Ruling rule(Edition edition) {
    List<Check> checks = RULES.stream().map(rule -> rule.check(edition)).toList();
    return checks.stream().allMatch(Check::passed)
        ? new Ruling.Cleared(edition, checks)
        : new Ruling.Held(edition, checks);
  }
}
