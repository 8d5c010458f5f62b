package org.chenbao.edit.gate;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chenbao.model.Edition;
import org.chenbao.model.Manuscript;
import org.chenbao.model.Proof;
import org.chenbao.model.Quoting;
import org.chenbao.model.Ruling;
import org.chenbao.model.Ruling.Check;

/// Rules whether an edition may be published. Thread-safe.
public final class Gate {
  private static final Map<String, Rule> RULES =
      Stream.of(
              Rule.on("not-empty", Completeness::empty),
              Rule.on("every-story-has-a-link", Links::missing),
              Rule.on("no-link-under-two-stories", Links::repeated),
              Rule.on("no-story-twice", Completeness::repeated),
              Rule.on("no-placeholder", Completeness::placeholders),
              Rule.on("no-markup-in-prose", Completeness::markup),
              Rule.on("every-fact-has-evidence", Founded::withoutEvidence),
              Rule.on("every-span-holds", Founded::brokenSpans),
              Rule.on("every-quantity-stands-in-its-evidence", Founded::strayQuantities),
              new Rule("front-page-says-what-stories-say", FrontPage::stray),
              new Rule("every-sentence-of-a-person-is-bound", s -> s.amendments().loose()),
              new Rule("nothing-is-quoted-at-length", Quoted::tooMuch),
              new Rule("desk-finds-nothing-missing", Desk::missing),
              new Rule("thin-is-marked", Amount::unmarked),
              new Rule("enough-stories", Amount::stories),
              new Rule("enough-publishers", Amount::publishers),
              new Rule("few-claims-removed", Amount::removed),
              new Rule("desk-finds-nothing", Desk::remarks))
          .collect(Collectors.toUnmodifiableMap(Rule::id, Function.identity()));

  private final Limits limits;
  private final Quoting quoting;

  /// A gate with a person's limits.
  ///
  /// @param quoting how much of an article may be printed
  public Gate(Limits limits, Quoting quoting) {
    this.limits = limits;
    this.quoting = quoting;
  }

  /// True where one story would pass what is asked of its words: asked before an edition is
  /// composed, so that one story's words cannot hold all the others.
  public boolean admits(Proof proof) {
    return Founded.holds(proof) && Quoted.isFair(proof, quoting);
  }

  /// A story as it may be printed: without the facts that quote too much of an article.
  public Proof fair(Proof proof) {
    return Quoted.within(proof, quoting);
  }

  /// Makes every check; the edition is cleared only when all pass that can hold one.
  ///
  /// @param page the edition as its readers will see it, read again
  public Ruling rule(Edition edition, Manuscript page) {
    return rule(edition, page, Amendments.NONE);
  }

  /// The same for an edition that a person worked on.
  public Ruling rule(Edition edition, Manuscript page, Amendments amendments) {
    var sheet = new Sheet(edition, page, new Sheet.Terms(limits, quoting), amendments);
    List<Check> checks =
        Card.all().stream().map(card -> rule(card.id()).check(card, sheet)).toList();
    return checks.stream().noneMatch(Check::holds)
        ? new Ruling.Cleared(edition, checks)
        : new Ruling.Held(edition, checks);
  }

  private static Rule rule(String id) {
    Rule rule = RULES.get(id);
    if (rule == null) {
      throw new IllegalStateException("checks.tsv has a line without a rule: " + id);
    }
    return rule;
  }
}
