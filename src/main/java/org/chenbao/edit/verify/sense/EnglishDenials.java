package org.chenbao.edit.verify.sense;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.chenbao.model.Place;

/// The words with which an English sentence denies. All texts are lower-cased.
final class EnglishDenials {
  private static final Pattern DENIES =
      Pattern.compile(
          "\\b(?:not|no|never|none|nothing|nobody|neither|nor|cannot|without|unlikely|unable"
              + "|lack(?:s|ed|ing)?|den(?:y|ies|ied|ying)"
              + "|(?:fail|refus|declin)(?:ed|es|e|s|ing)? to)\\b|n['’]t\\b");

  /// Deny nothing: not only, no less than, whether or not, No. 1, at no cost.
  private static final Pattern OTHER =
      Pattern.compile(
          "not (?:only|just|merely|least|to mention)\\b|no"
              + " (?:less|more|fewer|doubt|later|matter|one)\\b|nothing but\\b|no\\.? \\d|no[ -](?:extra"
              + " |additional |further )?(?:costs?|charge|fees?)\\b");

  private static final Pattern ASKED = Pattern.compile("(?:or|if|why) $");

  /// What one denial does not reach across.
  private static final Pattern CLAUSE_END = Pattern.compile("[,;:.!?\n]| but | while | although ");

  private EnglishDenials() {}

  /// The denials within a stretch of a text.
  static List<Place> in(String text, Place within) {
    return DENIES
        .matcher(text)
        .region(within.start(), within.end())
        .results()
        .filter(denial -> isMeant(text, denial))
        .map(denial -> new Place(denial.start(), denial.end()))
        .toList();
  }

  /// True where the clause around `at` denies: "will pay no dividend" denies the paying, too.
  static boolean deniesAround(String text, Place sentence, int at) {
    int start = sentence.start();
    int end = sentence.end();
    for (MatchResult cut :
        CLAUSE_END.matcher(text).region(sentence.start(), sentence.end()).results().toList()) {
      if (cut.end() <= at) {
        start = cut.end();
      } else if (cut.start() >= at) {
        end = cut.start();
        break;
      }
    }
    return !in(text, new Place(start, end)).isEmpty();
  }

  private static boolean isMeant(String text, MatchResult denial) {
    return !OTHER.matcher(text).region(denial.start(), text.length()).lookingAt()
        && !ASKED.matcher(text.substring(0, denial.start())).find();
  }
}
