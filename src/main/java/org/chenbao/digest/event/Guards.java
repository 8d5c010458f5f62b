package org.chenbao.digest.event;

import java.time.Duration;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.chenbao.language.Versions;

/// Pairs that look alike and are two events all the same, whatever the likelihood says.
final class Guards {
  /// Pieces of many events, and pieces that sell, chat or ask: they are no reports of one event.
  private static final Set<Genre> NO_REPORTS =
      EnumSet.of(Genre.LIST, Genre.PROMOTION, Genre.JOB, Genre.FORUM);

  /// After this long a report with another sum is about another deal.
  private static final Duration A_WEEK = Duration.ofDays(7);

  /// Reports of one release come within less: who is later tells what is new.
  private static final Duration A_WHILE = Duration.ofHours(8);

  /// Told of many companies in the same words.
  private static final Set<String> COMPANY_NEWS =
      Set.of("h:earnings", "h:guidance", "h:revenue", "h:profit", "h:raise", "h:valuation");

  /// A title that tells what is to come, or is said to.
  private static final Pattern AHEAD =
      Pattern.compile(
          "消息称|传闻|据传|爆料|曝光|或将|有望|即将|将于|在即|计划|拟于|预热|前瞻|泄露"
              + "|\\brumou?r|\\breportedly\\b|\\bleak|\\bto (?:launch|release|unveil)\\b|\\bwill (?:launch|release)\\b"
              + "|\\bplans? to\\b|\\bset to\\b|\\bcoming soon\\b|\\bexpected\\b",
          Pattern.CASE_INSENSITIVE);

  private static final String RELEASE = "h:release";

  private Guards() {}

  /// True where two reports that are not one text must be kept apart.
  static boolean apart(Reading one, Reading other) {
    return NO_REPORTS.contains(one.genre())
        || NO_REPORTS.contains(other.genre())
        || (one.genre() == Genre.WRAP && other.genre() == Genre.WRAP)
        || Versions.differ(one.signs().title().versions(), other.signs().title().versions())
        || otherProducts(one, other)
        || otherDeal(one, other)
        || otherCompany(one, other)
        || rumourAndRelease(one, other);
  }

  /// True where each title announces a product in its version and neither names the other's: two
  /// launches of one maker on one day.
  private static boolean otherProducts(Reading one, Reading other) {
    Set<String> ones = one.signs().title().versions().keySet();
    Set<String> others = other.signs().title().versions().keySet();
    return !ones.isEmpty() && !others.isEmpty() && Collections.disjoint(ones, others);
  }

  /// True where both titles tell results or a round of money and nothing else names both: two
  /// companies on one night.
  private static boolean otherCompany(Reading one, Reading other) {
    Set<String> ones = one.signs().happenings().title();
    Set<String> others = other.signs().happenings().title();
    return ones.stream().anyMatch(news -> others.contains(news) && COMPANY_NEWS.contains(news))
        && otherNames(one, other)
        && Collections.disjoint(one.signs().figures(), other.signs().figures());
  }

  /// True where one title says what will be released and the other, later, that it was: two events,
  /// of which the second is a follow-up.
  private static boolean rumourAndRelease(Reading one, Reading other) {
    boolean inOrder = !one.published().isAfter(other.published());
    Reading first = inOrder ? one : other;
    Reading second = inOrder ? other : one;
    return first.signs().happenings().title().contains(RELEASE)
        && second.signs().happenings().title().contains(RELEASE)
        && isAhead(first.article().title())
        && !isAhead(second.article().title())
        && Duration.between(first.published(), second.published()).compareTo(A_WHILE) >= 0;
  }

  /// True where a title tells what is to come, or is said to.
  static boolean isAhead(String title) {
    return AHEAD.matcher(title).find();
  }

  /// True where each title names things and the other report names none of them.
  static boolean otherNames(Reading one, Reading other) {
    Reading.Said names = one.signs().names();
    Reading.Said others = other.signs().names();
    return !names.title().isEmpty()
        && !others.title().isEmpty()
        && Collections.disjoint(names.title(), others.all())
        && Collections.disjoint(names.all(), others.title());
  }

  /// True where a week or more lies between and the largest sums told differ: a new round, not the
  /// old one told again.
  private static boolean otherDeal(Reading one, Reading other) {
    double first = one.signs().largestSum();
    double second = other.signs().largestSum();
    return first > 0
        && second > 0
        && first != second
        && Duration.between(one.published(), other.published()).abs().compareTo(A_WEEK) >= 0;
  }
}
