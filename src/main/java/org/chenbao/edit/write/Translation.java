package org.chenbao.edit.write;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chenbao.edit.title.Deeds;
import org.chenbao.language.Name;
import org.chenbao.language.Names;
import org.chenbao.language.Quantities;
import org.chenbao.language.Quotes;
import org.chenbao.model.Article;
import org.chenbao.model.Language;
import org.chenbao.model.Outlet;
import org.chenbao.model.Tier;

/// Tells whether a sentence in another language may only say again what was said.
///
/// Words cannot be compared across languages; numbers and names can. Whatever its names, a sentence
/// that begins its report or tells its title tells the story's news, which was told.
final class Translation {
  /// Two companies and three days are counted in words, and in every retelling.
  private static final BigDecimal SMALL = BigDecimal.TEN;

  /// So much of a title's words, and a sentence tells it.
  private static final double TITLE = 0.5;

  /// Names in common of which one list is made.
  private static final int MANY = 3;

  private static final Pattern CAPITAL =
      Pattern.compile(
          "(?<=[a-z,;] )(?!(?:I|AI|CEO|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)(?:day)?\\b)[A-Z][\\p{L}\\d-]{2,}");

  /// Characters of a report within which it says whose news it tells.
  private static final int OPENING = 300;

  /// Characters of a quotation that says something.
  private static final int SAID_CHINESE = 10;

  private static final int SAID_ENGLISH = 30;

  private Translation() {}

  /// True where a report says in its opening that it tells what the other's publisher reported; who
  /// acts is named in any report.
  static boolean retells(Article report, Article foreign) {
    String text = report.words().text();
    String opening = text.substring(0, Math.min(OPENING, text.length()));
    Outlet outlet = foreign.origin().outlet();
    Set<String> called = names(outlet.name()).collect(Collectors.toSet());
    return outlet.tier() != Tier.PRIMARY
        && (opening.contains(outlet.name()) || names(opening).anyMatch(called::contains));
  }

  /// True where somebody's own words stand in it.
  static boolean speaks(Candidate candidate) {
    int least = candidate.language() == Language.ZH ? SAID_CHINESE : SAID_ENGLISH;
    return Quotes.in(candidate.sentence().printed()).stream()
        .anyMatch(said -> said.length() >= least);
  }

  /// True where a sentence brings no number that none of the others has, and either no name or mere
  /// news.
  ///
  /// @param apart true where what it tells behind its report's news was hardly said: then whom it
  ///   names does not matter
  static boolean repeats(Candidate foreign, List<Sentence> said, boolean apart) {
    String words = foreign.sentence().printed();
    String all = said.stream().map(Sentence::printed).collect(Collectors.joining("\n"));
    Set<BigDecimal> numbers = numbers(all).collect(Collectors.toSet());
    Set<String> names = names(all).collect(Collectors.toSet());
    return numbers(words).allMatch(n -> numbers.contains(n) || all.contains(n.toPlainString()))
        && (said.stream().anyMatch(s -> shareMany(words, s.printed()))
            || foreign.sentence().index() == 0
            || tellsTitle(foreign)
            || (!apart
                && names(words).allMatch(names::contains)
                && capitals(words).allMatch(all::contains)));
  }

  /// True where both have so many names that it is the same list.
  private static boolean shareMany(String words, String said) {
    Set<String> known = names(said).collect(Collectors.toSet());
    long named = names(words).distinct().filter(known::contains).count();
    long others =
        capitals(words)
            .distinct()
            .filter(word -> Names.in(word).isEmpty() && said.contains(word))
            .count();
    return named + others >= MANY;
  }

  /// Names that no table knows, told by their capital: Sol, Terra.
  private static Stream<String> capitals(String words) {
    return CAPITAL.matcher(words).results().map(MatchResult::group);
  }

  private static boolean tellsTitle(Candidate foreign) {
    Candidate title = Candidate.title(foreign.sentence().article());
    long told = title.gist().stream().filter(foreign.gist()::contains).count();
    return told >= TITLE * title.gist().size();
  }

  private static Stream<BigDecimal> numbers(String words) {
    return Quantities.in(words).stream()
        .filter(Deeds::measures)
        .map(quantity -> quantity.amount().low().stripTrailingZeros())
        .filter(value -> value.compareTo(SMALL) > 0);
  }

  private static Stream<String> names(String words) {
    return Names.in(words).stream().map(Name::canonical);
  }
}
