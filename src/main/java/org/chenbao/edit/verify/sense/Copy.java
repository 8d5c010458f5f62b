package org.chenbao.edit.verify.sense;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chenbao.edit.verify.number.QuantityCheck;
import org.chenbao.edit.verify.passage.Doubt;
import org.chenbao.edit.verify.passage.Marked;
import org.chenbao.edit.verify.passage.Marked.Word;
import org.chenbao.edit.verify.passage.Passage;
import org.chenbao.edit.verify.sense.Alignment.Change;
import org.chenbao.language.Bound;
import org.chenbao.language.Dated;
import org.chenbao.language.Dated.Manner;
import org.chenbao.language.Name;
import org.chenbao.language.Quantity;
import org.chenbao.language.Scripts;
import org.chenbao.model.Language;
import org.chenbao.model.Place;

/// A sentence of the claim beside the sentence of the source that it was taken from.
///
/// @param line where it stands in the claim
/// @param origin where the other one stands in the source
record Copy(Passage claim, Place line, Passage source, Place origin) {
  /// Longer changes are other wordings, characters.
  private static final int LONGEST = 24;

  /// From where a word was left out to what it stood before.
  private static final int BLANK_AND_MORE = 3;

  private static final Marked<String> HEDGES = Marked.of(Copy.class, "hedges.tsv");
  private static final Marked<String> DENIALS = Marked.of(Copy.class, "negations.tsv");

  /// What was changed and is no longer true, at most one doubt a change.
  List<Doubt> doubts() {
    return Alignment.changes(claim.text(), line, source.text(), origin).stream()
        .filter(c -> c.ours().length() <= LONGEST && c.theirs().length() <= LONGEST)
        .flatMap(c ->
            name(c)
                .or(() -> number(c))
                .or(() -> date(c))
                .or(() -> traded(c))
                .or(() -> denied(c))
                .or(() -> unhedged(c))
                .stream())
        .toList();
  }

  /// Another name in the same place; one that has only moved, its rival gone, is a sentence
  /// shortened.
  private Optional<Doubt> name(Change change) {
    List<Name> here = in(claim.facts().names(), Name::place, change.ours());
    List<Name> there = in(source.facts().names(), Name::place, change.theirs());
    Set<String> ours = canonicals(here);
    Set<String> theirs = canonicals(there);
    if (ours.isEmpty() || theirs.isEmpty() || ours.stream().anyMatch(theirs::contains)) {
      return Optional.empty();
    }
    boolean moved = ours.stream().anyMatch(source.canonicalNames()::contains);
    boolean gone = theirs.stream().noneMatch(claim.canonicalNames()::contains);
    return moved && gone
        ? Optional.empty()
        : Optional.of(doubt("name", here.getFirst().place(), there.getFirst().place()));
  }

  private static Set<String> canonicals(List<Name> names) {
    return names.stream().map(Name::canonical).collect(Collectors.toSet());
  }

  /// Another number in the same place, or the same one said more firmly.
  private Optional<Doubt> number(Change change) {
    List<Quantity> ours = in(claim.facts().quantities(), Quantity::place, beside(change.ours()));
    List<Quantity> theirs = in(source.facts().quantities(), Quantity::place, change.theirs());
    if (ours.isEmpty() || theirs.isEmpty()) {
      return Optional.empty();
    }
    if (ours.stream().noneMatch(q -> agrees(q, theirs))) {
      boolean moved = ours.stream().anyMatch(q -> agrees(q, source.facts().quantities()));
      boolean gone = theirs.stream().noneMatch(t -> agrees(t, claim.facts().quantities()));
      return moved && gone ? Optional.empty() : Optional.of(doubt("number", ours, theirs));
    }
    boolean bound = theirs.stream().anyMatch(t -> t.bound() != Bound.EXACT);
    boolean lost = bound && ours.stream().allMatch(q -> q.bound() == Bound.EXACT);
    return lost ? Optional.of(doubt("scope", ours, theirs)) : Optional.empty();
  }

  private Doubt doubt(String kind, List<Quantity> ours, List<Quantity> theirs) {
    return doubt(kind, ours.getFirst().place(), theirs.getFirst().place());
  }

  private static boolean agrees(Quantity quantity, List<Quantity> others) {
    return others.stream().anyMatch(other -> QuantityCheck.agrees(quantity, other));
  }

  private Optional<Doubt> date(Change change) {
    List<Dated> ours = in(claim.facts().dates(), Dated::place, change.ours());
    List<Dated> theirs = in(source.facts().dates(), Dated::place, change.theirs());
    boolean apart =
        !ours.isEmpty()
            && !theirs.isEmpty()
            && ours.stream().noneMatch(d -> theirs.stream().anyMatch(d::meets))
            && (source.isDated() || theirs.stream().noneMatch(d -> d.manner() == Manner.RELATIVE));
    return apart
        ? Optional.of(doubt("date", ours.getFirst().place(), theirs.getFirst().place()))
        : Optional.empty();
  }

  /// Words that have traded places with others, whatever they are.
  private Optional<Doubt> traded(Change change) {
    String ours = change.ours().of(claim.lower());
    String theirs = change.theirs().of(source.lower());
    boolean both = ours.length() > 1 && theirs.length() > 1;
    return both
            && line.of(claim.lower()).contains(theirs)
            && origin.of(source.lower()).contains(ours)
        ? Optional.of(doubt("name", change))
        : Optional.empty();
  }

  /// One denial more or less, here and in the sentence: "found no" is "have not found".
  private Optional<Doubt> denied(Change change) {
    boolean same = denials(claim, change.ours()) == denials(source, change.theirs());
    return same || denials(claim, line) == denials(source, origin)
        ? Optional.empty()
        : Optional.of(doubt("negation", change));
  }

  private static long denials(Passage passage, Place place) {
    return passage.facts().language() == Language.EN
        ? EnglishDenials.in(passage.lower(), place).size()
        : at(DENIALS, passage, place).stream().filter(w -> w.kind().equals("denies")).count();
  }

  /// A hedge that the source has there, and that the sentence has lost.
  private Optional<Doubt> unhedged(Change change) {
    boolean lost =
        at(HEDGES, source, change.theirs()).stream()
            .map(Word::kind)
            .anyMatch(kind -> hedges(kind, claim, line) < hedges(kind, source, origin));
    return lost ? Optional.of(doubt("scope", change)) : Optional.empty();
  }

  private static long hedges(String kind, Passage passage, Place place) {
    return at(HEDGES, passage, place).stream().filter(w -> w.kind().equals(kind)).count();
  }

  /// The words of the whole text that lie in a place, so that none is seen where a longer one is.
  private static List<Word<String>> at(Marked<String> table, Passage passage, Place place) {
    return in(table.in(passage.text(), new Place(0, passage.text().length())), Word::place, place);
  }

  /// Where nothing is left, what stands right behind: the 200 of 约 200.
  private static Place beside(Place place) {
    return place.length() > 0 ? place : new Place(place.start(), place.end() + BLANK_AND_MORE);
  }

  private static <T> List<T> in(List<T> things, Function<T, Place> place, Place in) {
    return things.stream().filter(t -> place.apply(t).overlaps(in)).toList();
  }

  private Doubt doubt(String kind, Change change) {
    return doubt(kind, widened(claim, change.ours()), widened(source, change.theirs()));
  }

  private Doubt doubt(String kind, Place ours, Place theirs) {
    return Doubt.differs(kind, ours, ours.of(claim.text()), source, theirs.of(source.text()));
  }

  /// With a few characters on either side where next to nothing is left to show.
  private static Place widened(Passage passage, Place place) {
    if (place.length() > 1) {
      return place;
    }
    String text = passage.text();
    int start = Math.max(0, place.start() - 2);
    int end = Math.min(text.length(), place.end() + 4);
    while (start > 0 && isInside(text, start)) {
      start--;
    }
    while (isInside(text, end)) {
      end++;
    }
    return new Place(start, end);
  }

  /// True within an English word or a number.
  private static boolean isInside(String text, int at) {
    return at > 0
        && at < text.length()
        && isWordPart(text.charAt(at - 1))
        && isWordPart(text.charAt(at));
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c) && !Scripts.isHan(c);
  }
}
