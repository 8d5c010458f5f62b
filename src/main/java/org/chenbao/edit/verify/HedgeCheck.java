package org.chenbao.edit.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chenbao.edit.verify.Marked.Word;
import org.chenbao.model.Place;

/// Does a plan stay a plan, a rumour a rumour, and what may be only what may be?
///
/// A hedge of the source counts where the word behind it is the claim's too; any hedge in the claim
/// will do, since paraphrases choose among them.
final class HedgeCheck implements Check {
  /// How much of a claim has to stand in the hedged sentence.
  private static final double SURELY_ALIKE = 0.6;

  private final Marked<String> words = Marked.of("hedges.tsv");

  @Override
  public List<Doubt> doubts(Passage claim, List<Passage> evidence) {
    var doubts = new ArrayList<Doubt>();
    for (Line line : claim.facts().lines()) {
      if (words.in(claim.text(), line.place()).isEmpty()) {
        Counterpart.of(claim, line, evidence).stream()
            .filter(c -> c.share() >= SURELY_ALIKE)
            .filter(c -> !Literal.isClause(c.words(), line.place().of(claim.text())))
            .findFirst()
            .flatMap(c -> lost(claim, line, c))
            .ifPresent(doubts::add);
      }
    }
    return doubts;
  }

  private Optional<Doubt> lost(Passage claim, Line line, Counterpart counterpart) {
    String text = counterpart.passage().text();
    for (Word<String> hedge : words.in(text, counterpart.line().place())) {
      int behind = hedge.place().end();
      while (behind < text.length() && text.charAt(behind) == ' ') {
        behind++;
      }
      if (line.hasWordAt(text, behind)) {
        String words = hedge.place().of(text);
        Place place = line.place();
        return Optional.of(
            Doubt.differs("scope", place, place.of(claim.text()), counterpart.passage(), words));
      }
    }
    return Optional.empty();
  }
}
