package org.chenbao.edit.verify.sense;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.chenbao.edit.verify.passage.Check;
import org.chenbao.edit.verify.passage.Doubt;
import org.chenbao.edit.verify.passage.Line;
import org.chenbao.edit.verify.passage.Passage;
import org.chenbao.language.Quotes;
import org.chenbao.model.Language;
import org.chenbao.model.Place;

/// Is what an English claim denies denied anywhere in the evidence?
///
/// [NegationCheck] compares sentences that are alike. A denial put into a free summary has none;
/// but who denies "a discount" has read of a discount, and of one that is not to be had. Doubted
/// where the evidence speaks of what is denied and has no word of denial, refusal or lack near it.
public final class DenialCheck implements Check {
  private static final Pattern CLAUSE_END = Pattern.compile("[,;:.!?\n]");
  private static final Pattern WORD = Pattern.compile("[a-z]+(?:['’][a-z]+)?");

  /// What a source may say instead of "not".
  private static final Pattern LACKING =
      Pattern.compile(
          "no|not|none|never|nothing|nobody|neither|nor|without|cannot|lack\\w*|fail\\w*|refus\\w*|den(?:y|ies|ied|ying|ial)"
              + "|reject\\w*|un(?:able|willing|likely|clear)|declin\\w*|avoid\\w*|prevent\\w*|stop\\w*|halt\\w*|ban|bans|banned"
              + "|except|excluding|instead|rather|hardly|barely|rarely|absence|yet|\\w+n['’]t");

  private static final Set<String> EMPTY_WORDS =
      Set.of(
          "that", "this", "with", "from", "have", "been", "being", "were", "will", "would", "could",
          "should", "they", "their", "them", "there", "these", "those", "when", "what", "which",
          "than", "then", "into", "also", "just", "only", "very", "more", "most", "some", "such",
          "does", "about", "after", "over", "other", "because", "while", "where", "said");

  private static final int SHORTEST = 4;
  private static final int STEM = 5;

  /// So many words behind the denial are denied.
  private static final int DENIED = 4;

  /// A denial is heard so many words before or behind.
  private static final int REACH = 10;

  @Override
  public List<Doubt> doubts(Passage claim, List<Passage> evidence) {
    var doubts = new ArrayList<Doubt>();
    if (claim.facts().language() != Language.EN
        || !evidence.stream().allMatch(claim::sharesLanguage)) {
      return doubts;
    }
    List<Place> quotes = Quotes.in(claim.text());
    Place whole = new Place(0, claim.lower().length());
    for (Place place : EnglishDenials.in(claim.lower(), whole)) {
      if (quotes.stream().noneMatch(q -> q.overlaps(place))) {
        Set<String> denied = denied(claim.lower(), place.end());
        if (isStatedOnly(denied, evidence)) {
          doubts.add(Doubt.absent("negation", place, place.of(claim.text())));
        }
      }
    }
    return doubts;
  }

  /// The beginnings of the words that a denial is about: the next few of its clause.
  private static Set<String> denied(String text, int from) {
    String clause = CLAUSE_END.split(text.substring(from), 2)[0];
    var words = new HashSet<String>();
    WORD.matcher(clause)
        .results()
        .map(MatchResult::group)
        .filter(DenialCheck::isContent)
        .limit(DENIED)
        .map(DenialCheck::stem)
        .forEach(words::add);
    return words;
  }

  private static boolean isStatedOnly(Set<String> words, List<Passage> evidence) {
    boolean stated = false;
    for (Passage passage : evidence) {
      for (Line line : passage.facts().lines()) {
        List<String> sentence =
            WORD.matcher(line.place().of(passage.lower()))
                .results()
                .map(MatchResult::group)
                .toList();
        for (int i = 0; i < sentence.size(); i++) {
          if (isContent(sentence.get(i)) && words.contains(stem(sentence.get(i)))) {
            stated = true;
            if (isDenied(sentence, i)) {
              return false;
            }
          }
        }
      }
    }
    return stated;
  }

  private static boolean isDenied(List<String> sentence, int at) {
    return sentence
        .subList(Math.max(0, at - REACH), Math.min(sentence.size(), at + REACH + 1))
        .stream()
        .anyMatch(word -> LACKING.matcher(word).matches());
  }

  private static boolean isContent(String word) {
    return word.length() >= SHORTEST && !EMPTY_WORDS.contains(word);
  }

  private static String stem(String word) {
    return word.substring(0, Math.min(STEM, word.length()));
  }
}
