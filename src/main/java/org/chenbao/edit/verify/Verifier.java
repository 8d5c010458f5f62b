package org.chenbao.edit.verify;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chenbao.edit.Wording;
import org.chenbao.edit.verify.number.FigureCheck;
import org.chenbao.edit.verify.number.OwnerCheck;
import org.chenbao.edit.verify.number.QuantityCheck;
import org.chenbao.edit.verify.number.RowCheck;
import org.chenbao.edit.verify.number.TurnCheck;
import org.chenbao.edit.verify.passage.Check;
import org.chenbao.edit.verify.passage.Doubt;
import org.chenbao.edit.verify.passage.Doubt.Weight;
import org.chenbao.edit.verify.passage.Line;
import org.chenbao.edit.verify.passage.Passage;
import org.chenbao.edit.verify.sense.CopyCheck;
import org.chenbao.edit.verify.sense.DenialCheck;
import org.chenbao.edit.verify.sense.HedgeCheck;
import org.chenbao.edit.verify.sense.NegationCheck;
import org.chenbao.edit.verify.sense.OppositeCheck;
import org.chenbao.edit.verify.sense.PrefixCheck;
import org.chenbao.edit.verify.sense.ScopeCheck;
import org.chenbao.edit.verify.time.ClockCheck;
import org.chenbao.edit.verify.time.DateCheck;
import org.chenbao.edit.verify.word.NameCheck;
import org.chenbao.edit.verify.word.QuoteCheck;
import org.chenbao.edit.verify.word.WordCheck;
import org.chenbao.model.Article;
import org.chenbao.model.Bilingual;
import org.chenbao.model.Claim;
import org.chenbao.model.Draft;
import org.chenbao.model.Evidence;
import org.chenbao.model.Language;
import org.chenbao.model.Place;
import org.chenbao.model.Proof;
import org.chenbao.model.Story;
import org.chenbao.model.Verdict;
import org.chenbao.model.Verdict.Flaw;

/// Says of a claim whether the words it cites bear it out.
///
/// Pure: the same claim and evidence always get the same verdict. Thread-safe.
public final class Verifier {
  private static final List<Check> CHECKS =
      List.of(
          new QuantityCheck(),
          new OwnerCheck(),
          new TurnCheck(),
          new FigureCheck(),
          new DateCheck(),
          new ClockCheck(),
          new NameCheck(),
          new QuoteCheck(),
          new ScopeCheck(),
          new NegationCheck(),
          new OppositeCheck(),
          new PrefixCheck(),
          new HedgeCheck(),
          new WordCheck());

  /// Asked last: what they find is mostly what the others found, seen from another side.
  private static final List<Check> LAST =
      List.of(new RowCheck(), new DenialCheck(), new CopyCheck());

  private Verifier() {}

  /// The verdict on a claim of a story, against the spans it cites.
  ///
  /// @throws IllegalArgumentException where the claim cites an article that the story has not
  public static Verdict verdict(Claim claim, Story story) {
    List<Passage> evidence = claim.evidence().stream().map(e -> passage(e, story)).toList();
    LocalDate told = evidence.isEmpty() ? story.lead().origin().day() : evidence.getFirst().told();
    return verdict(Passage.of("", unmarked(claim.text()), told), evidence);
  }

  /// The verdict on words against others; both as read by [Passage#of].
  public static Verdict verdict(Passage claim, List<Passage> evidence) {
    if (evidence.isEmpty()) {
      return new Verdict.Unfounded(
          List.of(
              new Flaw(
                  "span",
                  new Place(0, claim.text().length()),
                  "",
                  new Bilingual("没有给出出处", "no source is given"))));
    }
    var doubts = new ArrayList<Doubt>();
    CHECKS.forEach(check -> doubts.addAll(check.doubts(claim, evidence)));
    doubts.addAll(Company.doubts(claim, evidence, doubts));
    LAST.forEach(check -> doubts.addAll(besides(doubts, check.doubts(claim, evidence), claim)));
    doubts.sort(Comparator.comparing(d -> d.flaw().place()));
    List<Flaw> flaws = doubts.stream().map(Doubt::flaw).toList();
    return switch (heaviest(doubts)) {
      case CONTRADICTS -> new Verdict.Contradicted(flaws);
      case LACKS -> new Verdict.Unfounded(flaws);
      case REMARKS -> new Verdict.Supported(flaws);
    };
  }

  /// Of `more` those in sentences that nothing was found in yet.
  private static List<Doubt> besides(List<Doubt> found, List<Doubt> more, Passage claim) {
    List<Line> unsure = claim.facts().lines().stream().filter(l -> isDoubted(l, found)).toList();
    return more.stream()
        .filter(d -> unsure.stream().noneMatch(l -> l.place().overlaps(d.flaw().place())))
        .toList();
  }

  private static boolean isDoubted(Line line, List<Doubt> doubts) {
    return doubts.stream()
        .anyMatch(d -> d.weight() != Weight.REMARKS && d.flaw().place().overlaps(line.place()));
  }

  private static Weight heaviest(List<Doubt> doubts) {
    return doubts.stream().map(Doubt::weight).min(Comparator.naturalOrder()).orElse(Weight.REMARKS);
  }

  /// The draft without what fails, and the list of that.
  ///
  /// A headline that falls gives way to the lead report's title, a lead to its first sentence; an
  /// item that falls takes what hangs on it along; interpretation falls where it states a fact that
  /// it does not bear out. Empty where not even a title is left.
  public static Optional<Proof> proof(Draft draft) {
    return new Pruning(draft).proof();
  }

  /// Without our own note that a sentence is printed in its source's language.
  private static String unmarked(String text) {
    for (Language language : Language.values()) {
      String mark = Wording.FOREIGN_MARK.in(language);
      if (text.endsWith(mark)) {
        return text.substring(0, text.length() - mark.length());
      }
    }
    return text;
  }

  private static Passage passage(Evidence evidence, Story story) {
    Article article = story.source(evidence);
    return Passage.of(article.id(), evidence.quote(), article.origin().day());
  }
}
