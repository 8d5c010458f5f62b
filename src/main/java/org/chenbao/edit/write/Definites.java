package org.chenbao.edit.write;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chenbao.language.Tables;

/// Finds what English speaks of as known and does not make known: "the tool" where none was told
/// of.
///
/// Known is what there is once (the internet), what has a rank (the largest), what the words behind
/// it tell (the ability to draw), what a name stands beside (the chatbot Claude), and what the
/// sentence told before.
final class Definites {
  private static final Pattern THE = Pattern.compile("\\b[Tt]he ((?:[a-z][a-z’'-]* ?){1,4})");

  /// Somebody of a country or a trade, as if the reader knew whom: The South Korean automaker.
  private static final Pattern OF_A_TRADE =
      Pattern.compile(
          "^The (?:[A-Z][\\w.]*[ -]){1,3}(?:based )?(automaker|carmaker|chipmaker|retailer|bank|airline|publisher|studio|insurer)\\b");

  /// A thing called by somebody's name, of a kind of which there are many.
  private static final Pattern OF_A_NAME =
      Pattern.compile(
          "\\b[Tt]he ((?:[A-Z][\\w’'-]+ ){1,3})(project|operation|shooting|case|incident|initiative"
              + "|program(?:me)?|deal|attack|breach|lawsuit|study|unit|system|tool|framework|protocol)\\b");

  /// What tells behind the noun which one is meant.
  private static final Pattern TOLD_BEHIND =
      Pattern.compile(
          "^(?:[a-z’'-]+ ){1,3}(?:of|that|who|which|whose|where|behind|between|used|needed|required)\\b"
              + "|^(?:[a-z’'-]+ )?[a-z’'-]+(?<!ed|s) (?:to|for)\\b");

  /// A name right before its description, or right behind it.
  private static final Pattern NAMED_BEFORE =
      Pattern.compile("[A-Z][\\w.’'-]*[)”\"]?(?:,| [—–-]) $");

  private static final Pattern NAMED_BEHIND =
      Pattern.compile(
          "^(?:[a-z’'-]+ ){0,2}[“\"]|^(?:[a-z’'-]+ ){0,2}x{3,}"
              + "|^(?:[a-z’'-]+ ){1,2}(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)[A-Z]");

  /// A capital that does not only begin a sentence.
  private static final Pattern NAME =
      Pattern.compile(
          "\\b(?!(?:Last|Next|This|That|These|In|On|At|By|For|From|To|With|After|Before|When|While|As|Since|During"
              + "|Earlier|Later|Today|Yesterday|Now|But|And|However|Meanwhile|Still|Yet|Also|If|The|An?|Its?|He|She|They"
              + "|There|Here|One|Two|Some|Most|Many)\\b)[A-Z][\\w-]+");

  /// Nouns for somebody: a name before them is theirs.
  private static final Set<String> SOMEBODY =
      Set.of(
          "company",
          "firm",
          "startup",
          "start-up",
          "lab",
          "giant",
          "maker",
          "chipmaker",
          "group",
          "agency",
          "outlet",
          "developer",
          "retailer",
          "automaker",
          "nonprofit",
          "university",
          "bank",
          "publisher",
          "carmaker",
          "department",
          "company’s",
          "company's",
          "country");

  private static final Set<String> KNOWN = known();

  /// "new" and "big" tell nothing apart.
  private static final int NO_NOUN = 3;

  /// "rest" and "test" rank nothing.
  private static final int LONGEST_RANK = 4;

  private Definites() {}

  private static Set<String> known() {
    return Tables.rows(Definites.class, "known.tsv").stream()
        .flatMap(row -> Stream.of(row.getFirst().split(" ")))
        .collect(Collectors.toUnmodifiableSet());
  }

  /// True where something is spoken of as known that neither the sentence made known nor what
  /// stands above it.
  static boolean dangle(String sentence, String above) {
    Matcher trade = OF_A_TRADE.matcher(sentence);
    if (trade.find() && !above.toLowerCase(Locale.ROOT).contains(trade.group(1))) {
      return true;
    }
    if (OF_A_NAME.matcher(sentence).results().anyMatch(found -> isUntold(found, sentence, above))) {
      return true;
    }
    Matcher the = THE.matcher(sentence);
    for (int from = 0; the.find(from); from = the.start(1)) {
      String before = sentence.substring(0, the.start());
      if (!isKnown(before, sentence.substring(the.start(1)), the.group(1), above)) {
        return true;
      }
    }
    return false;
  }

  /// True for a thing called by a name that nobody has heard: the Durable Task project.
  private static boolean isUntold(MatchResult found, String sentence, String above) {
    String lower = (above + " " + sentence.substring(0, found.start())).toLowerCase(Locale.ROOT);
    return !lower.contains(found.group(2))
        && Stream.of(found.group(1).split(" "))
            .noneMatch(w -> lower.contains(w.toLowerCase(Locale.ROOT)));
  }

  private static boolean isKnown(String before, String rest, String phrase, String above) {
    List<String> words = Arrays.asList(phrase.strip().split(" "));
    return words.stream().limit(2).anyMatch(Definites::isOne)
        || TOLD_BEHIND.matcher(rest).find()
        || NAMED_BEFORE.matcher(before).find()
        || NAMED_BEHIND.matcher(rest).find()
        || words.stream().limit(2).anyMatch(word -> isTold(word, before, above))
        || (words.stream().anyMatch(SOMEBODY::contains) && NAME.matcher(before).find());
  }

  private static boolean isOne(String word) {
    return KNOWN.contains(word) || (word.endsWith("est") && word.length() > LONGEST_RANK);
  }

  /// True where the word stood before, or somebody was named whom it can mean.
  private static boolean isTold(String word, String before, String above) {
    String one = word.replaceFirst("(?:[’']s|s)$", "");
    return SOMEBODY.contains(word)
        ? NAME.matcher(before).find()
        : one.length() > NO_NOUN && (above + " " + before).toLowerCase(Locale.ROOT).contains(one);
  }
}
