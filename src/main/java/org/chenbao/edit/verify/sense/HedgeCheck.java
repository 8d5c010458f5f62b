package org.chenbao.edit.verify.sense;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chenbao.edit.verify.passage.Check;
import org.chenbao.edit.verify.passage.Counterpart;
import org.chenbao.edit.verify.passage.Doubt;
import org.chenbao.edit.verify.passage.Line;
import org.chenbao.edit.verify.passage.Literal;
import org.chenbao.edit.verify.passage.Marked;
import org.chenbao.edit.verify.passage.Marked.Word;
import org.chenbao.edit.verify.passage.Passage;
import org.chenbao.model.Place;

/// Does a plan stay a plan, a rumour a rumour, some of it some of it?
///
/// A hedge of the source counts where the word behind it is the claim's too; any hedge of its group
/// in the claim will do, since paraphrases choose among them. In sentences that are otherwise the
/// same, a hedge less tells by itself.
public final class HedgeCheck implements Check {
  /// How much of a claim has to stand in the hedged sentence.
  private static final double SURELY_ALIKE = 0.6;

  /// Hearsay and nothing else; an outlet named is no hedge, the edition links it.
  private static final Pattern ATTRIBUTION =
      Pattern.compile(
          "(?:据(?:悉|传|称|报道)|有?消息称|传闻|知情人士(?:称|透露))[，,：:]?\\s*"
              + "|(?i:reportedly|allegedly|rumor has it|sources say),?\\s*");

  private final Marked<String> words = Marked.of(HedgeCheck.class, "hedges.tsv");

  @Override
  public List<Doubt> doubts(Passage claim, List<Passage> evidence) {
    var doubts = new ArrayList<Doubt>();
    for (Line line : claim.facts().lines()) {
      Counterpart.of(claim, line, evidence).stream()
          .filter(c -> c.share() >= SURELY_ALIKE)
          .findFirst()
          .flatMap(c -> lost(claim, line, c))
          .ifPresent(doubts::add);
    }
    return doubts;
  }

  private Optional<Doubt> lost(Passage claim, Line line, Counterpart counterpart) {
    if (Literal.isClause(counterpart.words(), line.place().of(claim.text()))) {
      return attributionLost(claim, line, counterpart);
    }
    Passage source = counterpart.passage();
    List<Word<String>> ours = words.in(claim.text(), line.place());
    List<Word<String>> theirs = words.in(source.text(), counterpart.line().place());
    for (Word<String> hedge : theirs) {
      long kept = ours.stream().filter(w -> w.kind().equals(hedge.kind())).count();
      long given = theirs.stream().filter(w -> w.kind().equals(hedge.kind())).count();
      boolean fewer = counterpart.nearlyEquals(line) ? kept < given : kept == 0;
      if (fewer && governsOurs(source, counterpart, hedge, line)) {
        Place place = line.place();
        String words = hedge.place().of(source.text());
        return Optional.of(Doubt.differs("scope", place, place.of(claim.text()), source, words));
      }
    }
    return Optional.empty();
  }

  /// A clause taken over whole keeps its hedges, but not a 据报道 before it.
  private static Optional<Doubt> attributionLost(
      Passage claim, Line line, Counterpart counterpart) {
    String words = line.place().of(claim.text());
    String before = counterpart.words().substring(0, counterpart.words().indexOf(words));
    return ATTRIBUTION.matcher(before).matches()
        ? Optional.of(
            Doubt.differs("scope", line.place(), words, counterpart.passage(), before + "…"))
        : Optional.empty();
  }

  /// True where the word behind the hedge is one of the claim's.
  private static boolean governsOurs(
      Passage source, Counterpart counterpart, Word<String> hedge, Line line) {
    int behind = Governed.at(source.text(), hedge.place().end(), counterpart.line().place().end());
    boolean date = behind >= 0 && Character.isDigit(source.text().charAt(behind));
    return behind >= 0
        && (!date || counterpart.nearlyEquals(line))
        && line.hasWordAt(source.text(), behind);
  }
}
