package org.chenbao.edit.verify.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chenbao.edit.verify.passage.Check;
import org.chenbao.edit.verify.passage.Counterpart;
import org.chenbao.edit.verify.passage.Doubt;
import org.chenbao.edit.verify.passage.Line;
import org.chenbao.edit.verify.passage.Passage;
import org.chenbao.language.Quantity;

/// Is a number said of the same thing: the valuation, not the round; one product's, not another's?
///
/// Decided only where the evidence has two numbers in one unit, and what tells their surroundings
/// apart speaks for the other one and not at all for the claim's.
public final class OwnerCheck implements Check {
  /// Words that speak for the other number.
  private static final int ENOUGH_WORDS = 2;

  /// Between sentences that are otherwise the same, or roles across languages.
  private static final int ENOUGH_ROLES = 1;

  private final int enough;

  public OwnerCheck() {
    this(ENOUGH_WORDS);
  }

  /// @param enough how many words have to speak for the other number
  public OwnerCheck(int enough) {
    this.enough = enough;
  }

  /// Where to look: the sentences that say the same, or, across languages, all.
  ///
  /// @param least how much has to speak for the other number
  private record Scope(Passage passage, List<Quantity> sources, boolean sameLanguage, int least) {}

  @Override
  public List<Doubt> doubts(Passage claim, List<Passage> evidence) {
    var doubts = new ArrayList<Doubt>();
    if (evidence.stream().allMatch(p -> p.facts().quantities().size() < 2)) {
      return doubts;
    }
    for (Line line : claim.facts().lines()) {
      List<Quantity> ours =
          claim.facts().quantities().stream().filter(q -> line.place().holds(q.place())).toList();
      for (Scope scope : ours.isEmpty() ? List.<Scope>of() : scopes(claim, line, evidence)) {
        ours.forEach(q -> owner(claim, q, scope).ifPresent(doubts::add));
      }
    }
    claim.facts().quantities().stream()
        .filter(q -> doubts.stream().noneMatch(d -> d.flaw().place().overlaps(q.place())))
        .flatMap(q -> Subjects.doubt(claim, q, evidence).stream())
        .forEach(doubts::add);
    return doubts;
  }

  private List<Scope> scopes(Passage claim, Line line, List<Passage> evidence) {
    var scopes = new ArrayList<Scope>();
    for (Passage passage : evidence) {
      if (!claim.sharesLanguage(passage)) {
        scopes.add(new Scope(passage, passage.facts().quantities(), false, ENOUGH_ROLES));
      }
    }
    for (Counterpart counterpart : Counterpart.of(claim, line, evidence)) {
      List<Quantity> sources =
          counterpart.passage().facts().quantities().stream()
              .filter(q -> counterpart.line().place().holds(q.place()))
              .toList();
      int least = counterpart.nearlyEquals(line) ? ENOUGH_ROLES : enough;
      scopes.add(new Scope(counterpart.passage(), sources, true, least));
    }
    return scopes;
  }

  private static Optional<Doubt> owner(Passage claim, Quantity quantity, Scope scope) {
    Setting ours = Setting.of(claim, quantity);
    Optional<Quantity> other = Optional.empty();
    for (Quantity source : scope.sources()) {
      if (QuantityCheck.agrees(quantity, source)) {
        other = rival(quantity, ours, source, scope);
        if (other.isEmpty()) {
          return Optional.empty();
        }
      }
    }
    return other.map(o -> doubt(claim, quantity, scope.passage(), o));
  }

  /// The quantity in the same unit that the claim's words fit, where they do not fit `own` at all.
  private static Optional<Quantity> rival(
      Quantity quantity, Setting ours, Quantity own, Scope scope) {
    Setting here = Setting.of(scope.passage(), own);
    for (Quantity other : scope.sources()) {
      if (!other.unit().equals(quantity.unit()) || QuantityCheck.agrees(quantity, other)) {
        continue;
      }
      Setting there = Setting.of(scope.passage(), other);
      if (ours.nearer(here, there, scope.sameLanguage()) == 0
          && ours.nearer(there, here, scope.sameLanguage()) >= scope.least()) {
        return Optional.of(other);
      }
    }
    return Optional.empty();
  }

  private static Doubt doubt(Passage claim, Quantity quantity, Passage passage, Quantity other) {
    return Doubt.differs(
        "number",
        quantity.place(),
        quantity.place().of(claim.text()),
        passage,
        other.place().of(passage.text()));
  }
}
