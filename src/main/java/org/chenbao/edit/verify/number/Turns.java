package org.chenbao.edit.verify.number;

import java.util.List;
import java.util.stream.Stream;
import org.chenbao.edit.verify.passage.Passage;
import org.chenbao.language.Amount;
import org.chenbao.language.Quantity;

/// 从 340 台到 1200 台 is no range but two numbers, which may stand apart in the evidence.
final class Turns {
  /// The longest word before, with its blank.
  private static final int REACH = 5;

  private Turns() {}

  /// True where the claim tells a turn and the evidence has both its ends.
  static boolean stands(Quantity quantity, Passage claim, List<Passage> evidence) {
    return isTurn(claim, quantity) && bothEndsStand(quantity, evidence);
  }

  private static boolean isTurn(Passage claim, Quantity quantity) {
    int start = quantity.place().start();
    String before = claim.lower().substring(Math.max(0, start - REACH), start).stripTrailing();
    return quantity.amount().isRange() && (before.endsWith("从") || before.endsWith("from"));
  }

  private static boolean bothEndsStand(Quantity quantity, List<Passage> evidence) {
    Amount amount = quantity.amount();
    return Stream.of(amount.low(), amount.high())
        .map(end -> new Amount(end, end, amount.step()))
        .map(end -> new Quantity(quantity.place(), end, quantity.unit(), quantity.bound()))
        .allMatch(end ->
            evidence.stream()
                .flatMap(p -> p.facts().quantities().stream())
                .anyMatch(source -> QuantityCheck.agrees(end, source)));
  }
}
