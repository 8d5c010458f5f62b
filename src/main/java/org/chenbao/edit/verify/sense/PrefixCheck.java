package org.chenbao.edit.verify.sense;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.chenbao.edit.verify.passage.Check;
import org.chenbao.edit.verify.passage.Doubt;
import org.chenbao.edit.verify.passage.Line;
import org.chenbao.edit.verify.passage.Passage;
import org.chenbao.model.Language;
import org.chenbao.model.Place;

/// Does an English word keep the prefix that turns it round: unpopular, nonviolent, inaccurate?
///
/// Doubted where the evidence has the word only the other way round, and has it in a sentence that
/// shares other words with the claim's.
public final class PrefixCheck implements Check {
  /// Shorter words after a prefix are mostly no words of their own: under, invest, distant.
  private static final int SHORTEST = 5;

  private static final String BASE = "([a-z]{" + SHORTEST + ",})";

  /// In- and its forms mean "not" before adjectives only: inaccurate, not inform.
  private static final String ADJECTIVE = "([a-z]{3,}(?:able|ible|ate|ent|ant|ect|al|ive|ous|ly))";

  private static final Pattern TURNED =
      Pattern.compile("(?:un|non-?)" + BASE + "|dis" + BASE + "|(?:in|im|ir|il)" + ADJECTIVE);

  private static final Pattern WORDS = Pattern.compile("[a-z]+(?:-[a-z]+)*");

  /// Begin like it and deny nothing.
  private static final Pattern OTHER =
      Pattern.compile(
          "(?:discover|discuss|display|distribut|distract|distinct|disclos|discharg|dispos|disput"
              + "|dismiss|dispatch|dispens|discours|discount|indicat|individual|industrial|initial"
              + "|important|immediate|unanim|unifor|univers|undert|underg|underl|underw).*");

  @Override
  public List<Doubt> doubts(Passage claim, List<Passage> evidence) {
    var doubts = new ArrayList<Doubt>();
    if (claim.facts().language() != Language.EN) {
      return doubts;
    }
    for (MatchResult word : WORDS.matcher(claim.lower()).results().toList()) {
      if (word.group().length() >= SHORTEST
          && evidence.stream().noneMatch(p -> has(p, word.group()))) {
        Line around = Line.around(claim.text(), new Place(word.start(), word.end()));
        evidence.stream()
            .flatMap(
                p -> turned(word.group(), around, p).stream().map(at -> doubt(claim, word, p, at)))
            .findFirst()
            .ifPresent(doubts::add);
      }
    }
    return doubts;
  }

  private static boolean has(Passage passage, String word) {
    return passage.lower().contains(word)
        && WORDS.matcher(passage.lower()).results().anyMatch(w -> w.group().equals(word));
  }

  /// Where the same word stands turned round, among words of the claim.
  private static Optional<Place> turned(String word, Line around, Passage source) {
    if (!source.lower().contains(word.substring(word.length() - SHORTEST))) {
      return Optional.empty();
    }
    return WORDS
        .matcher(source.lower())
        .results()
        .filter(other -> isTurned(word, other.group()) || isTurned(other.group(), word))
        .map(other -> new Place(other.start(), other.end()))
        .filter(place -> around.sharedWith(Line.around(source.text(), place)) > 0)
        .findFirst();
  }

  private static boolean isTurned(String longer, String base) {
    if (longer.length() <= base.length() || !longer.endsWith(base)) {
      return false;
    }
    var match = TURNED.matcher(longer);
    return match.matches()
        && !OTHER.matcher(longer).matches()
        && (base.equals(match.group(1))
            || base.equals(match.group(2))
            || base.equals(match.group(3)));
  }

  private static Doubt doubt(Passage claim, MatchResult word, Passage source, Place theirs) {
    Place ours = new Place(word.start(), word.end());
    return Doubt.differs("negation", ours, ours.of(claim.text()), source, theirs.of(source.text()));
  }
}
