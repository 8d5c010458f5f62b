package org.chenbao.edit.verify.number;

import java.util.List;
import java.util.Optional;
import org.chenbao.edit.verify.passage.Doubt;
import org.chenbao.edit.verify.passage.Passage;
import org.chenbao.language.Quantity;
import org.chenbao.model.Language;

/// In a report that lists many things with their numbers, is a number told of the right one?
///
/// The thing is named at the head of its sentence, clauses away from the number: whole sentences
/// are compared, wherever they stand. Doubted where every sentence that has the number has no word
/// of the claim's that a sentence with another number in the unit has not, and that one has more.
/// Chinese alone: a paraphrase in English too often shares no word with its source.
final class Subjects {
  private Subjects() {}

  static Optional<Doubt> doubt(Passage claim, Quantity quantity, List<Passage> evidence) {
    Setting ours = Setting.ofSentence(claim, quantity);
    Optional<Doubt> doubt = Optional.empty();
    for (Passage passage : evidence) {
      if (passage.facts().language() != Language.ZH || !claim.sharesLanguage(passage)) {
        return Optional.empty();
      }
      for (Quantity source : passage.facts().quantities()) {
        if (QuantityCheck.agrees(quantity, source)) {
          Optional<Quantity> rival =
              rival(quantity, ours, source, passage)
                  .filter(r ->
                      claim.facts().quantities().stream()
                          .noneMatch(q -> QuantityCheck.agrees(q, r)));
          if (rival.isEmpty()) {
            return Optional.empty();
          }
          doubt = doubt.or(() -> rival.map(r -> differs(claim, quantity, passage, r)));
        }
      }
    }
    return doubt;
  }

  /// The other quantity whose sentence speaks of what the claim does, where that of `own` does not.
  private static Optional<Quantity> rival(
      Quantity quantity, Setting ours, Quantity own, Passage passage) {
    Setting here = Setting.ofSentence(passage, own);
    return passage.facts().quantities().stream()
        .filter(other -> other.unit().equals(quantity.unit()))
        .filter(other -> !QuantityCheck.agrees(quantity, other))
        .filter(other -> {
          Setting there = Setting.ofSentence(passage, other);
          return ours.nearer(here, there, true) == 0 && ours.nearer(there, here, true) > 0;
        })
        .findFirst();
  }

  private static Doubt differs(Passage claim, Quantity quantity, Passage passage, Quantity rival) {
    return Doubt.differs(
        "number",
        quantity.place(),
        quantity.place().of(claim.text()),
        passage,
        rival.place().of(passage.text()));
  }
}
