package org.chenbao.edit.gate;

import java.util.List;
import java.util.function.Function;
import org.chenbao.model.Edition;
import org.chenbao.model.Ruling.Check;
import org.chenbao.model.Ruling.Fault;

/// How one check is made.
///
/// @param id its line in `checks.tsv`
/// @param faults finds what breaks the rule; none when it is kept
record Rule(String id, Function<Sheet, List<Fault>> faults) {

  /// A rule that needs nothing but the edition.
  static Rule on(String id, Function<Edition, List<Fault>> faults) {
    return new Rule(id, sheet -> faults.apply(sheet.edition()));
  }

  Check check(Card card, Sheet sheet) {
    return new Check(
        id, card.asked(), card.weight(), sheet.edition().all().size(), faults.apply(sheet));
  }
}
