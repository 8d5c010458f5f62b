package org.chenbao.edit.verify.sense;

import java.util.ArrayList;
import java.util.List;
import org.chenbao.edit.verify.passage.Check;
import org.chenbao.edit.verify.passage.Counterpart;
import org.chenbao.edit.verify.passage.Doubt;
import org.chenbao.edit.verify.passage.Line;
import org.chenbao.edit.verify.passage.Passage;

/// In a sentence taken over almost word for word, is what was changed still true?
///
/// Laid beside its source, a name, number or date that stands where the source has another one says
/// that of the wrong thing, though both texts have both; a denial more or less turns the sentence
/// round; a hedge less makes a plan a fact and about 200 exactly 200.
public final class CopyCheck implements Check {
  /// So much of the claim's sentence stands in the source's.
  private static final double COPIED = 0.75;

  @Override
  public List<Doubt> doubts(Passage claim, List<Passage> evidence) {
    var doubts = new ArrayList<Doubt>();
    for (Line line : claim.facts().lines()) {
      List<List<Doubt>> found =
          Counterpart.of(claim, line, evidence).stream()
              .filter(c -> c.share() >= COPIED)
              .map(c -> new Copy(claim, line.place(), c.passage(), c.line().place()).doubts())
              .toList();
      if (found.stream().noneMatch(List::isEmpty)) {
        found.stream().findFirst().ifPresent(doubts::addAll);
      }
    }
    return doubts;
  }
}
