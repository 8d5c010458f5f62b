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
import org.chenbao.language.Scripts;
import org.chenbao.model.Language;
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

  /// Denies what comes next in English.
  private static final Pattern LEADS =
      Pattern.compile("(?i)\\b(?:no|not|neither|none of) (?:the )?$");

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
        boolean isPart = isPart(claim, line, counterpart);
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
    List<Place> ours = counted(claim, line);
    List<Place> theirs = counted(counterpart.passage(), counterpart.line());
    if (Math.abs(ours.size() - theirs.size()) != 1) {
      return;
    }
    Place place = ours.size() > theirs.size() ? ours.getFirst() : line.place();
    doubts.add(doubt(claim, place, counterpart.passage(), counterpart.line().place()));
  }

  /// True where the claim is a clause of the evidence's sentence, and not what is denied in it: "no
  /// users were affected" does not say that users were.
  private static boolean isPart(Passage claim, Line line, Counterpart counterpart) {
    String words = line.place().of(claim.text());
    int at = counterpart.words().indexOf(words);
    return Literal.isClause(counterpart.words(), words)
        && (at == 0 || !LEADS.matcher(counterpart.words().substring(0, at)).find());
  }

  private List<Place> counted(Passage passage, Line line) {
    return isEnglish(passage)
        ? EnglishDenials.in(passage.lower(), line.place())
        : denials(passage, line);
  }

  private static boolean isEnglish(Passage passage) {
    return passage.facts().language() == Language.EN;
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
        || (isEnglish(passage) && EnglishDenials.deniesAround(passage.lower(), line.place(), at));
  }
}
