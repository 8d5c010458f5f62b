package org.chenbao.edit.write;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chenbao.language.Names;
import org.chenbao.language.Tokens;
import org.chenbao.model.Language;
import org.chenbao.model.Place;

/// Whom a story is about, so that what others do is not told as its news.
///
/// @param matter what headline and lead tell
/// @param above what stands above the facts
record Cast(Matter matter, Weigher weigher, String above) {
  /// Others are told of to compare with them.
  private static final Pattern COMPARES =
      Pattern.compile("同一|同期|同类|相比|对比|高于|低于|不及|(?i:\\b(?:compared|comparison|than|while)\\b)");

  /// Characters of a report on one thing.
  private static final int FLASH = 600;

  /// Characters of a sentence that needs somebody's name or a word of the headline.
  private static final int LOOSE = 30;

  private static final Pattern FIRST =
      Pattern.compile("([A-Z][A-Za-z]+-[A-Z\\d][\\w.-]*|[A-Z][a-z]{3,})\\b");

  /// What was before, told of somebody.
  private static final Pattern BEFORE = Pattern.compile("^[^，]{0,12}(?:此前|曾(?!经验|毓群))|^(?:去年|前年)");

  /// Who passes it on does not do it: Bloomberg also reported that Dropbox plans.
  private static final Pattern PASSED_ON =
      Pattern.compile(
          "^[A-Z][\\w.]*(?: [A-Z][\\w.]*){0,2} (?:also |first |separately )?reported (?:on \\w+ )?that ");

  /// Somebody and their office: Nickle LaMoreaux, IBM’s chief human resources officer, announced.
  private static final Pattern IN_OFFICE =
      Pattern.compile("^[A-Z][\\w.’'-]+(?: [A-Z][\\w.’'-]+){1,2}, [^,]{3,70},");

  private static final int LEAST_WORD = 5;

  private static final int WORDS_OF_TITLES = 2;

  private static final Pattern CLAUSE_END = Pattern.compile("[，；：—]|[,;:] ");

  /// True where it tells what somebody does whom no title names, and names nobody of the story; one
  /// of the story has to stand beside a name that the tables know.
  boolean isActOfAnother(Candidate candidate) {
    String printed = PASSED_ON.matcher(candidate.sentence().printed()).replaceFirst("");
    boolean beside = matter.isNamedIn(CLAUSE_END.split(printed, 2)[0]);
    return !compares(candidate)
        && !isInOffice(candidate)
        && Named.actor(printed)
            .filter(actor -> !matter.names(candidate) || (!beside && !Names.in(actor).isEmpty()))
            .filter(this::isUnknown)
            .isPresent();
  }

  /// True where others are named, alone or first, in what tells little of its report's title: a
  /// third of such facts judged in June said nothing of the story.
  boolean isOfOthers(Candidate candidate) {
    return beginsWithOtherModel(candidate)
        || (!compares(candidate) && !isInOffice(candidate) && isBeside(candidate));
  }

  /// True where it begins with somebody who holds an office of one whom the story names.
  private boolean isInOffice(Candidate candidate) {
    Matcher office = IN_OFFICE.matcher(candidate.sentence().printed());
    return office.lookingAt() && matter.isNamedIn(office.group());
  }

  private boolean isBeside(Candidate candidate) {
    return (namesOnlyOthers(candidate)
        || addsAnother(candidate)
        || (!candidate.bearsOnTitle()
            && (beginsWithAnother(candidate) || beginsWithStranger(candidate))));
  }

  private static boolean compares(Candidate candidate) {
    return COMPARES.matcher(candidate.sentence().printed()).find();
  }

  /// True for a short sentence that names nobody and has no word of what the story is about: of
  /// five such facts judged in June four could not stand alone.
  boolean isLoose(Candidate candidate) {
    String printed = candidate.sentence().printed();
    return printed.length() < LOOSE && matter.share(candidate) == 0 && !Named.in(printed);
  }

  /// True in a short report or a teaser, which tell of one thing only.
  boolean isOfAFlash(Candidate candidate) {
    Sentence sentence = candidate.sentence();
    String told = sentence.article().words().of(sentence.field());
    return candidate.states() && told.length() <= FLASH && matter.isOf(sentence.article());
  }

  /// True where names are known, and all are of others.
  private boolean namesOnlyOthers(Candidate candidate) {
    List<String> names = names(candidate);
    return !names.isEmpty() && !matter.names(candidate) && names.stream().allMatch(this::isUnknown);
  }

  /// True where somebody did before what has no word of the titles but their name; in English, or
  /// also does, hardly a word and no amount.
  private boolean addsAnother(Candidate candidate) {
    return candidate.language() == Language.ZH
        ? BEFORE.matcher(candidate.sentence().printed()).find() && ofTitles(candidate, 2) == 0
        : candidate.opensEarlier()
            && !candidate.counts()
            && ofTitles(candidate, LEAST_WORD) < WORDS_OF_TITLES;
  }

  /// Words of the titles, other than names, of at least so many letters.
  private long ofTitles(Candidate candidate, int least) {
    return candidate.tokens().stream()
        .filter(word -> word.length() >= least && !matter.names().contains(word))
        .filter(weigher.titles()::contains)
        .count();
  }

  /// True where the first who is named is another.
  private boolean beginsWithAnother(Candidate candidate) {
    return names(candidate).stream().findFirst().filter(this::isUnknown).isPresent();
  }

  /// True where another model is told of, and none of those that stand above.
  private boolean beginsWithOtherModel(Candidate candidate) {
    String printed = candidate.sentence().printed();
    Matcher first = FIRST.matcher(printed);
    return first.lookingAt()
        && isOtherModel(first.group(1))
        && FIRST.matcher(printed).results().map(MatchResult::group).noneMatch(above::contains);
  }

  /// True where it begins with a name that no table knows.
  private boolean beginsWithStranger(Candidate candidate) {
    Matcher first = FIRST.matcher(candidate.sentence().printed());
    return first.lookingAt() && isUnknown(first.group(1)) && isWritten(first.group(1), candidate);
  }

  /// True for a word that its report writes with a capital within sentences, too.
  private static boolean isWritten(String name, Candidate candidate) {
    return Pattern.compile("[a-z,] " + Pattern.quote(name) + "\\b")
        .matcher(candidate.sentence().article().words().text())
        .find();
  }

  /// True for a model whose whole name no title has: of one family there are several.
  private boolean isOtherModel(String name) {
    return name.indexOf('-') > 0
        && name.chars().anyMatch(Character::isDigit)
        && !above.contains(name)
        && !Tokens.in(name).stream().allMatch(word -> weigher.isTitled(Set.of(word)));
  }

  private static List<String> names(Candidate candidate) {
    String printed = candidate.sentence().printed();
    return Names.in(printed).stream()
        .map(name -> name.place())
        .sorted(Comparator.comparingInt(Place::start))
        .map(place -> place.of(printed))
        .filter(Named::isOne)
        .toList();
  }

  private boolean isUnknown(String name) {
    return !above.contains(name) && !weigher.isTitled(keys(name));
  }

  /// The words of a name, and what it is called in any language.
  private static Set<String> keys(String name) {
    return Stream.concat(Tokens.in(name).stream(), Names.in(name).stream().map(n -> n.canonical()))
        .collect(Collectors.toUnmodifiableSet());
  }
}
