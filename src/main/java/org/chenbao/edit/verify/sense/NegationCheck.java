package org.chenbao.edit.verify.sense;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chenbao.edit.verify.passage.Check;
import org.chenbao.edit.verify.passage.Counterpart;
import org.chenbao.edit.verify.passage.Doubt;
import org.chenbao.edit.verify.passage.Line;
import org.chenbao.edit.verify.passage.Literal;
import org.chenbao.edit.verify.passage.Marked;
import org.chenbao.edit.verify.passage.Marked.Word;
import org.chenbao.edit.verify.passage.Passage;
import org.chenbao.language.Scripts;
import org.chenbao.model.Place;

/// Does a denial stay a denial, and is none added?
///
/// Compared is what is denied: the word behind 不, 未, 否认, not, denied. Where one text denies it
/// wherever it stands and the other never does, one of both says the opposite. In sentences that
/// are otherwise the same, one denial more or less tells by itself.
public final class NegationCheck implements Check {
  private static final String DENIES = "denies";

  /// A denial reaches so far ahead of what it denies: characters in Chinese, letters in English.
  private static final int REACH_CHINESE = 6;

  private static final int REACH_ENGLISH = 24;

  /// So much of the words around has to be the same.
  private static final double ALIKE = 0.3;

  private final Marked<String> words = Marked.of(NegationCheck.class, "negations.tsv");

  @Override
  public List<Doubt> doubts(Passage claim, List<Passage> evidence) {
    var doubts = new ArrayList<Doubt>();
    for (Line line : claim.facts().lines()) {
      for (Counterpart counterpart : Counterpart.of(claim, line, evidence)) {
        Passage source = counterpart.passage();
        compare(claim, line, source, counterpart.line(), false, doubts);
        compare(source, counterpart.line(), claim, line, true, doubts);
        boolean isPart = Literal.isClause(counterpart.words(), line.place().of(claim.text()));
        if (doubts.isEmpty() && counterpart.nearlyEquals(line) && !isPart) {
          count(claim, line, counterpart, doubts);
        }
        if (!doubts.isEmpty()) {
          return doubts;
        }
      }
      nearby(claim, line, evidence).ifPresent(doubts::add);
    }
    return doubts;
  }

  /// What the claim denies and the evidence states among the same words, no sentence being alike.
  private Optional<Doubt> nearby(Passage claim, Line line, List<Passage> evidence) {
    for (Place denial : denials(claim, line)) {
      int key = Governed.at(claim.text(), denial.end(), line.place().end());
      if (key >= 0) {
        Optional<Doubt> doubt = stated(claim, denial, key, evidence);
        if (doubt.isPresent()) {
          return doubt;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Doubt> stated(Passage claim, Place denial, int key, List<Passage> evidence) {
    String word = Governed.word(claim.text(), key);
    Line around = Line.around(claim.text(), new Place(key, key + word.length()));
    double most = ALIKE;
    double denied = 0;
    Optional<Doubt> doubt = Optional.empty();
    for (Passage source : evidence) {
      if (!claim.sharesLanguage(source)) {
        continue;
      }
      for (Line other : source.facts().lines()) {
        for (int at : Governed.places(source, other, word)) {
          Place place = new Place(at, at + Governed.word(source.text(), at).length());
          double share = around.sharedWith(Line.around(source.text(), place));
          if (denied(source, other, at)) {
            denied = Math.max(denied, share);
          } else if (share > most) {
            most = share;
            Place ours = new Place(denial.start(), key + word.length());
            doubt = Optional.of(doubt(claim, ours, source, place));
          }
        }
      }
    }
    return most > denied ? doubt : Optional.empty();
  }

  /// Words that `one` denies wherever they stand, and the other never does.
  private void compare(
      Passage one, Line line, Passage other, Line otherLine, boolean lost, List<Doubt> doubts) {
    for (Place denial : denials(one, line)) {
      int key = Governed.at(one.text(), denial.end(), line.place().end());
      if (key < 0 || !otherLine.hasWordAt(one.text(), key)) {
        continue;
      }
      String denied = Governed.word(one.text(), key);
      List<Integer> places = Governed.places(other, otherLine, denied);
      if (!places.isEmpty()
          && places.stream().noneMatch(at -> denied(other, otherLine, at))
          && Governed.places(one, line, denied).stream().allMatch(at -> denied(one, line, at))) {
        Place here = new Place(denial.start(), key + Governed.word(one.text(), key).length());
        int at = places.getFirst();
        Place there = new Place(at, at + Governed.word(other.text(), at).length());
        doubts.add(lost ? doubt(other, there, one, here) : doubt(one, here, other, there));
        return;
      }
    }
  }

  /// One denial more or less between sentences that are otherwise the same.
  private void count(Passage claim, Line line, Counterpart counterpart, List<Doubt> doubts) {
    List<Place> ours = denials(claim, line);
    List<Place> theirs = denials(counterpart.passage(), counterpart.line());
    if (Math.abs(ours.size() - theirs.size()) != 1) {
      return;
    }
    Place place = ours.size() > theirs.size() ? ours.getFirst() : line.place();
    doubts.add(doubt(claim, place, counterpart.passage(), counterpart.line().place()));
  }

  private List<Place> denials(Passage passage, Line line) {
    return words.in(passage.text(), line.place()).stream()
        .filter(w -> w.kind().equals(DENIES))
        .map(Word::place)
        .toList();
  }

  private static Doubt doubt(Passage claim, Place ours, Passage source, Place theirs) {
    return Doubt.differs("negation", ours, ours.of(claim.text()), source, theirs.of(source.text()));
  }

  private boolean denied(Passage passage, Line line, int at) {
    int reach = Scripts.isHan(passage.text().charAt(at)) ? REACH_CHINESE : REACH_ENGLISH;
    Place before = new Place(Math.max(line.place().start(), at - reach), at);
    return words.in(passage.text(), before).stream().anyMatch(w -> w.kind().equals(DENIES))
        || passage.lower().startsWith(" no ", wordEnd(passage.lower(), at));
  }

  /// "Found no evidence" denies what was found.
  private static int wordEnd(String text, int start) {
    int end = start;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return end;
  }
}
