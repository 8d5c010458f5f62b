package org.chenbao.language;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/// A stretch of whole days.
///
/// @param to inclusive
record Period(LocalDate from, LocalDate to) {

  static Period day(LocalDate day) {
    return new Period(day, day);
  }

  static Period month(LocalDate inIt) {
    return new Period(
        inIt.with(TemporalAdjusters.firstDayOfMonth()),
        inIt.with(TemporalAdjusters.lastDayOfMonth()));
  }

  /// A quarter counted from the one `inIt` lies in.
  static Period quarter(LocalDate inIt, int later) {
    LocalDate first =
        inIt.withMonth((inIt.getMonthValue() - 1) / 3 * 3 + 1)
            .withDayOfMonth(1)
            .plusMonths(3L * later);
    return new Period(first, first.plusMonths(3).minusDays(1));
  }

  /// Quarter 1 to 4 of a year.
  static Period quarterOf(int year, int number) {
    return quarter(LocalDate.of(year, 3 * number, 1), 0);
  }

  /// Half 1 or 2 of a year.
  static Period halfOf(int year, int number) {
    LocalDate first = LocalDate.of(year, 6 * number - 5, 1);
    return new Period(first, first.plusMonths(6).minusDays(1));
  }

  static Period year(int year) {
    return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  /// Monday to Sunday (ISO 8601) of the week some weeks later.
  static Period week(LocalDate inIt, int later) {
    LocalDate monday =
        inIt.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(later);
    return new Period(monday, monday.plusDays(6));
  }

  static Period weekday(LocalDate inIt, int weeksLater, DayOfWeek day) {
    return day(week(inIt, weeksLater).from().with(TemporalAdjusters.nextOrSame(day)));
  }

  static Period weekend(LocalDate inIt, int weeksLater) {
    LocalDate saturday = week(inIt, weeksLater).from().plusDays(5);
    return new Period(saturday, saturday.plusDays(1));
  }

  /// The part of a month that 上旬, 中旬, 下旬, 初, 底 name.
  Period part(char word) {
    return switch (word) {
      case '上', '初' -> new Period(from, from.plusDays(9));
      case '中' -> new Period(from.plusDays(10), from.plusDays(19));
      default -> new Period(from.plusDays(20), to);
    };
  }

  /// The first, middle or last quarter or half of a year: 年初, 年中, 年底.
  Period season(char word) {
    return switch (word) {
      case '初' -> new Period(from, from.plusMonths(3).minusDays(1));
      case '中' -> new Period(from.plusMonths(4), from.plusMonths(8).minusDays(1));
      default -> new Period(from.plusMonths(9), to);
    };
  }

  /// The month and day in the year that brings it nearest to `told`; 29 February falls back.
  static LocalDate nearest(int month, int day, LocalDate told) {
    LocalDate best = dayOf(told.getYear(), month, day);
    for (int year = told.getYear() - 1; year <= told.getYear() + 1; year++) {
      LocalDate other = dayOf(year, month, day);
      if (distance(other, told) < distance(best, told)) {
        best = other;
      }
    }
    return best;
  }

  /// The day of the month that lies nearest to `told`, the past preferred on a tie.
  static LocalDate nearest(int day, LocalDate told) {
    LocalDate best = inMonth(told.minusMonths(1), day);
    for (int later = 0; later <= 1; later++) {
      LocalDate other = inMonth(told.plusMonths(later), day);
      if (distance(other, told) < distance(best, told)) {
        best = other;
      }
    }
    return best;
  }

  static LocalDate dayOf(int year, int month, int day) {
    return inMonth(LocalDate.of(year, month, 1), day);
  }

  private static LocalDate inMonth(LocalDate month, int day) {
    return month.withDayOfMonth(Math.min(day, month.lengthOfMonth()));
  }

  private static long distance(LocalDate one, LocalDate other) {
    return Math.abs(one.toEpochDay() - other.toEpochDay());
  }
}
