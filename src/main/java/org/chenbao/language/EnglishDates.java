package org.chenbao.language;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chenbao.language.Dated.Manner;
import org.chenbao.language.EnglishDateWords.Meaning;
import org.chenbao.language.Lexicon.Hit;
import org.chenbao.model.Place;
import org.jspecify.annotations.Nullable;

/// Reads English dates: February 12, 2026; 12 Feb.; last Thursday; Q1 2026; in 2026.
final class EnglishDates {
  private static final Lexicon<Integer> MONTHS = months();

  /// Words before four digits that make them a year.
  private static final Set<String> BEFORE_YEAR =
      Set.of(
          "in", "of", "by", "since", "from", "until", "till", "through", "late", "early", "mid",
          "fiscal", "fy", "during", "before", "after", "to", "and", "year", "end", "for", "between",
          "around", "summer", "spring", "autumn", "fall", "winter");

  /// "February 10" before "-12": the month of a range's last day.
  private static final Pattern RANGE =
      Pattern.compile("\\b([A-Z][a-z]{2,8}\\.?) \\d{1,2}(?: ?[-–] ?| to | and )$");

  private static final int RANGE_REACH = 18;
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;
  private static final int HALF_YEAR = 6;

  private EnglishDates() {}

  private static Lexicon<Integer> months() {
    var words = new HashMap<String, Integer>();
    List<String> names =
        List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");
    for (int i = 0; i < 12; i++) {
      words.put(names.get(i), i + 1);
      words.put(names.get(i).substring(0, 3), i + 1);
      words.put(names.get(i).substring(0, 3) + ".", i + 1);
    }
    words.put("Sept", 9);
    words.put("Sept.", 9);
    return Lexicon.of(words);
  }

  /// What begins with a letter.
  static @Nullable Dated atWord(String text, int start, LocalDate told) {
    if (Letters.isLatinOrDigit(Letters.at(text, start - 1))) {
      return null;
    }
    Hit<Meaning> word = EnglishDateWords.at(text, start);
    if (word != null) {
      return dated(start, word.edge(), word.value().of(told), Manner.RELATIVE);
    }
    Hit<Integer> quarter = EnglishDateWords.QUARTERS.at(text, start);
    if (quarter != null) {
      return quarter(text, start, quarter, told);
    }
    Hit<Integer> month = Letters.isUpper(text.charAt(start)) ? MONTHS.at(text, start) : null;
    return month == null ? null : month(text, start, month, told);
  }

  /// What begins with a digit: 12 February 2026, 12th of Feb., or a year by itself.
  static @Nullable Dated atDigit(String text, int start, LocalDate told) {
    if (Letters.isLatinOrDigit(Letters.at(text, start - 1))
        || ".,/$".indexOf(Letters.at(text, start - 1)) >= 0) {
      return null;
    }
    Small day = Small.at(text, start);
    Matcher open = RANGE.matcher(text.substring(Math.max(0, start - RANGE_REACH), start));
    if (open.find() && day.value() >= 1 && day.value() <= 31) {
      Hit<Integer> month = MONTHS.at(open.group(1), 0);
      return month == null ? null : day(text, start, day.end(), month.value(), day.value(), told);
    }
    if (Letters.at(text, start - 1) == '-') {
      return null;
    }
    if (day.value() >= 1 && day.value() <= 31) {
      int next = Letters.skipBlanks(text, ordinal(text, day.end()));
      next = text.startsWith("of ", next) ? next + 3 : next;
      Hit<Integer> month = next == day.end() ? null : MONTHS.at(text, next);
      if (month != null && Letters.isUpper(text.charAt(next))) {
        return day(text, start, month.edge(), month.value(), day.value(), told);
      }
    }
    if (day.isYear() && day.value() % 10 == 0 && isDecade(text, day.end())) {
      return Eras.decade(start, day.end() + 1, day.value());
    }
    return isYear(text, start, day)
        ? dated(start, day.end(), Period.year(day.value()), Manner.FULL)
        : null;
  }

  private static boolean isDecade(String text, int end) {
    return Letters.at(text, end) == 's' && !Letters.isLatinOrDigit(Letters.at(text, end + 1));
  }

  private static int ordinal(String text, int end) {
    for (String suffix : List.of("st", "nd", "rd", "th")) {
      if (text.startsWith(suffix, end)) {
        return end + 2;
      }
    }
    return end;
  }

  private static @Nullable Dated month(String text, int start, Hit<Integer> month, LocalDate told) {
    int next = Letters.skipBlanks(text, month.edge());
    Small day = Small.at(text, next);
    boolean isDay = day.value() >= 1 && day.value() <= 31 && next > month.edge();
    if (isDay && !runsOn(text, day.end())) {
      return day(text, start, ordinal(text, day.end()), month.value(), day.value(), told);
    }
    int comma = Letters.at(text, next) == ',' ? Letters.skipBlanks(text, next + 1) : next;
    Small year = Small.at(text, comma);
    if (year.isYear()) {
      Period period = Period.month(LocalDate.of(year.value(), month.value(), 1));
      return dated(start, year.end(), period, Manner.FULL);
    }
    if (month.edge() - start <= 5 && !isMonthWord(text, start, month.edge())) {
      return null;
    }
    LocalDate middle = Period.nearest(month.value(), 15, shifted(text, start, told));
    Period whole = Period.month(middle);
    return dated(start, month.edge(), third(text, start, whole), Manner.PARTIAL);
  }

  /// Early, mid and late March, as 上旬, 中旬 and 下旬: its first ten days, the next ten, the rest.
  private static Period third(String text, int start, Period month) {
    LocalDate first = month.from();
    return switch (wordBefore(text, start)) {
      case "early" -> new Period(first, first.plusDays(9));
      case "mid" -> new Period(first.plusDays(10), first.plusDays(19));
      case "late" -> new Period(first.plusDays(20), month.to());
      case "of" ->
          text.startsWith("end", start - "end of ".length())
              ? new Period(first.plusDays(20), month.to())
              : month;
      default -> month;
    };
  }

  /// "Last May" and "next May" lie half a year off.
  private static LocalDate shifted(String text, int start, LocalDate told) {
    return switch (wordBefore(text, start)) {
      case "last" -> told.minusMonths(HALF_YEAR);
      case "next" -> told.plusMonths(HALF_YEAR);
      default -> told;
    };
  }

  /// "May" and "March" alone, and short forms, are months only behind such words as "in".
  private static boolean isMonthWord(String text, int start, int end) {
    String word = text.substring(start, end);
    boolean clear = Set.of("April", "June", "July").contains(word);
    return clear
        || BEFORE_YEAR.contains(wordBefore(text, start))
        || Set.of("last", "this", "next").contains(wordBefore(text, start));
  }

  private static boolean runsOn(String text, int end) {
    char next = Letters.at(text, end);
    return ((next == '.' || next == ',') && Letters.isDigit(Letters.at(text, end + 1)))
        || next == '%'
        || next == ':';
  }

  private static Dated day(String text, int start, int end, int month, int day, LocalDate told) {
    int next = Letters.skipBlanks(text, end);
    next = Letters.at(text, next) == ',' ? Letters.skipBlanks(text, next + 1) : next;
    Small year = Small.at(text, next);
    if (year.isYear()) {
      LocalDate date = Period.dayOf(year.value(), month, day);
      return dated(start, year.end(), Period.day(date), Manner.FULL);
    }
    return dated(start, end, Period.day(Period.nearest(month, day, told)), Manner.PARTIAL);
  }

  private static Dated quarter(String text, int start, Hit<Integer> quarter, LocalDate told) {
    int next = Letters.skipBlanks(text, quarter.edge());
    next = text.startsWith("of ", next) ? next + 3 : next;
    next = text.startsWith("fiscal ", next) ? next + 7 : next;
    Small year = Small.at(text, next);
    return year.isYear()
        ? dated(start, year.end(), HanDateWords.quarter(year.value(), quarter.value()), Manner.FULL)
        : dated(start, quarter.edge(), HanDateWords.quarter(told, quarter.value()), Manner.PARTIAL);
  }

  private static boolean isYear(String text, int start, Small number) {
    if (!number.isYear()
        || Letters.isLatin(Letters.at(text, number.end()))
        || runsOn(text, number.end())) {
      return false;
    }
    char next = Letters.at(text, Letters.skipBlanks(text, number.end()));
    return BEFORE_YEAR.contains(wordBefore(text, start))
        && !(Letters.isLatin(next)
            && Character.isLowerCase(next)
            && wordBefore(text, start).equals("of"));
  }

  private static String wordBefore(String text, int start) {
    int end = start;
    while (end > 0 && (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == '-')) {
      end--;
    }
    int from = end;
    while (from > 0 && Letters.isLatin(text.charAt(from - 1))) {
      from--;
    }
    return text.substring(from, end).toLowerCase(Locale.ROOT);
  }

  private static Dated dated(int start, int end, Period period, Manner manner) {
    return new Dated(new Place(start, end), period.from(), period.to(), manner);
  }

  /// A run of at most four digits; -1 where there is none.
  private record Small(int end, int value) {
    static Small at(String text, int start) {
      int end = start;
      int value = 0;
      while (end - start < 5 && Letters.isDigit(Letters.at(text, end))) {
        value = value * 10 + Letters.lower(text.charAt(end)) - '0';
        end++;
      }
      return new Small(end, end == start || end - start > 4 ? -1 : value);
    }

    boolean isYear() {
      return value >= FIRST_YEAR && value <= LAST_YEAR;
    }
  }
}
