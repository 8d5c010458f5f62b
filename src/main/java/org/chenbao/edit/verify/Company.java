package org.chenbao.edit.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.chenbao.edit.verify.number.FigureCheck;
import org.chenbao.edit.verify.number.OwnerCheck;
import org.chenbao.edit.verify.number.QuantityCheck;
import org.chenbao.edit.verify.passage.Check;
import org.chenbao.edit.verify.passage.Doubt;
import org.chenbao.edit.verify.passage.Doubt.Weight;
import org.chenbao.edit.verify.passage.Line;
import org.chenbao.edit.verify.passage.Passage;
import org.chenbao.edit.verify.time.DateCheck;
import org.chenbao.model.Place;

/// In a sentence with a false number, are the others told of the same matter?
///
/// Whoever makes up one figure of a sentence mostly made up its neighbours, and a number soon
/// stands somewhere in a report. So they are compared again, with those sentences alone that speak
/// of what the claim's does. The claim falls anyway; this says what else in it is wrong.
final class Company {
  /// So much of the claim's sentence in one of the source's makes both speak of one matter.
  private static final double ALIKE = 0.1;

  /// So much of one of the source's in the claim's does too: a short one has few words to share.
  private static final double INSIDE = 0.3;

  private static final Set<String> KINDS = Set.of("number", "date", "unit");
  private static final List<Check> FIGURES =
      List.of(new QuantityCheck(), new FigureCheck(), new DateCheck());

  /// Here one word that speaks for the other number is enough.
  private static final Check OWNERS = new OwnerCheck(1);

  private Company() {}

  /// What is doubted besides `found`.
  static List<Doubt> doubts(Passage claim, List<Passage> evidence, List<Doubt> found) {
    var doubts = new ArrayList<Doubt>();
    for (Line line : claim.facts().lines()) {
      if (found.stream().anyMatch(d -> isFigure(d) && line.place().overlaps(place(d)))) {
        doubts.addAll(doubts(claim, line, evidence, found));
      }
    }
    return doubts;
  }

  private static List<Doubt> doubts(
      Passage claim, Line line, List<Passage> evidence, List<Doubt> found) {
    if (evidence.stream().noneMatch(claim::sharesLanguage)) {
      return List.of();
    }
    List<Passage> alike = evidence.stream().flatMap(p -> alike(line, p).stream()).toList();
    return Stream.concat(
            OWNERS.doubts(claim, evidence).stream(),
            FIGURES.stream().flatMap(check -> check.doubts(claim, alike).stream()))
        .filter(d -> line.place().overlaps(place(d)))
        .filter(d -> found.stream().noneMatch(f -> place(f).overlaps(place(d))))
        .toList();
  }

  /// The first sentence always: it tells the day and the place of all others.
  private static List<Passage> alike(Line line, Passage passage) {
    return passage.facts().lines().stream()
        .filter(other -> other.place().start() == 0 || isAlike(line, other))
        .map(other -> Passage.of(passage.id(), other.place().of(passage.text()), passage.told()))
        .toList();
  }

  private static boolean isAlike(Line line, Line other) {
    return line.sharedWith(other) >= ALIKE || other.sharedWith(line) >= INSIDE;
  }

  private static boolean isFigure(Doubt doubt) {
    return doubt.weight() != Weight.REMARKS && KINDS.contains(doubt.flaw().kind());
  }

  private static Place place(Doubt doubt) {
    return doubt.flaw().place();
  }
}
