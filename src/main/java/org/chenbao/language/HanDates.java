package org.chenbao.language;

import java.time.LocalDate;
import java.util.List;
import org.chenbao.language.Dated.Manner;
import org.chenbao.language.HanDateWords.Word;
import org.chenbao.language.Lexicon.Hit;
import org.chenbao.model.Place;
import org.jspecify.annotations.Nullable;

/// Reads Chinese dates: 2026 年 2 月 12 日, 去年 12 月, 上周三, 第一季度, 二月底.
final class HanDates {
  private static final int FIRST_YEAR = 1000;
  private static final int LAST_YEAR = 2200;

  private static final List<String> TO = List.of("至", "到", "-", "—", "–", "~", "～");

  private HanDates() {}

  static @Nullable Dated at(String text, int start, LocalDate told) {
    Hit<Word> word = HanDateWords.at(text, start);
    if (word != null) {
      return relative(text, start, word, told);
    }
    Dated era = Eras.at(text, start, told);
    if (era != null) {
      return era;
    }
    Numbered year = Numbered.at(text, start, "年");
    if (year != null && isYear(text, year)) {
      return inYear(text, start, year.end(), fullYear(year, told), year.isFullYear());
    }
    return inMonth(text, start, start, told);
  }

  private static @Nullable Dated relative(String text, int start, Hit<Word> hit, LocalDate told) {
    Word word = hit.value();
    if (word.isYear()) {
      int year = told.getYear() + word.years();
      return relative(inYear(text, start, hit.edge(), year, false));
    }
    Period period = word.period().of(told);
    if (word.isMonth()) {
      Numbered day = Numbered.at(text, Letters.skipBlanks(text, hit.edge()), "日");
      if (day != null && day.isDay()) {
        LocalDate date =
            Period.dayOf(period.from().getYear(), period.from().getMonthValue(), day.value());
        return dated(start, day.end(), Period.day(date), Manner.RELATIVE);
      }
      return part(text, start, hit.edge(), period, Manner.RELATIVE);
    }
    return dated(start, hit.edge(), period, Manner.RELATIVE);
  }

  private static Dated relative(Dated dated) {
    return new Dated(dated.place(), dated.from(), dated.to(), Manner.RELATIVE);
  }

  /// 年 behind a number makes a year of it when it has four digits, or two before a month.
  private static boolean isYear(String text, Numbered year) {
    if (year.length() == 4) {
      return year.value() >= FIRST_YEAR && year.value() <= LAST_YEAR && !isDuration(text, year);
    }
    Numbered month = Numbered.at(text, Letters.skipBlanks(text, year.end()), "月");
    return year.length() == 2 && month != null && month.isMonth();
  }

  private static boolean isDuration(String text, Numbered year) {
    return Letters.at(text, year.end()) == '前' || Letters.at(text, year.end()) == '来';
  }

  private static int fullYear(Numbered year, LocalDate told) {
    return year.isFullYear() ? year.value() : told.getYear() / 100 * 100 + year.value();
  }

  private static Dated inYear(String text, int start, int end, int year, boolean isFull) {
    Manner manner = isFull ? Manner.FULL : Manner.PARTIAL;
    int next = Letters.skipBlanks(text, end);
    Numbered month = Numbered.at(text, next, "月");
    if (month != null && month.isMonth()) {
      return dayOrMonth(text, start, month, year, manner);
    }
    Dated months = months(text, start, next, year, manner);
    if (months != null) {
      return months;
    }
    Hit<Integer> quarter = HanDateWords.QUARTERS.at(text, next);
    if (quarter != null) {
      return dated(start, quarter.edge(), HanDateWords.quarter(year, quarter.value()), manner);
    }
    Period whole = Period.year(year);
    return isSeason(text, end)
        ? dated(start, end + 1, whole.season(text.charAt(end)), manner)
        : dated(start, end, whole, manner);
  }

  /// 年初, 年中, 年底, 年末; not 年中国.
  private static boolean isSeason(String text, int at) {
    char c = Letters.at(text, at);
    return "初底末".indexOf(c) >= 0 || (c == '中' && !Scripts.isHan(Letters.at(text, at + 1)));
  }

  private static Dated dayOrMonth(String text, int start, Numbered month, int year, Manner manner) {
    Numbered day = day(text, month.end());
    if (day != null) {
      LocalDate date = Period.dayOf(year, month.value(), day.value());
      return dated(start, day.end(), Period.day(date), manner);
    }
    Period period = Period.month(LocalDate.of(year, month.value(), 1));
    return part(text, start, month.end(), period, manner);
  }

  /// 1 至 4 月: what holds of four months is not told of the last alone.
  private static @Nullable Dated months(String text, int start, int at, int year, Manner manner) {
    for (String to : TO) {
      Numbered first = Numbered.at(text, at, to);
      Numbered last = first == null ? null : Numbered.at(text, first.end(), "月");
      if (first != null
          && last != null
          && first.isMonth()
          && last.isMonth()
          && first.value() < last.value()
          && day(text, last.end()) == null) {
        Period begin = Period.month(LocalDate.of(year, first.value(), 1));
        Period end = Period.month(LocalDate.of(year, last.value(), 1));
        return dated(start, last.end(), new Period(begin.from(), end.to()), manner);
      }
    }
    return null;
  }

  private static @Nullable Numbered day(String text, int at) {
    int next = Letters.skipBlanks(text, at);
    Numbered day = Numbered.at(text, next, "日");
    if (day == null) {
      day = Numbered.at(text, next, "号");
    }
    return day != null && day.isDay() ? day : null;
  }

  private static Dated part(String text, int start, int end, Period month, Manner manner) {
    char next = Letters.at(text, end);
    if ("初底末".indexOf(next) >= 0) {
      return dated(start, end + 1, month.part(next), manner);
    }
    return "上中下".indexOf(next) >= 0 && Letters.at(text, end + 1) == '旬'
        ? dated(start, end + 2, month.part(next), manner)
        : dated(start, end, month, manner);
  }

  /// 2 月 12 日, 2 月, 12 日, 第一季度: completed from `told`.
  private static @Nullable Dated inMonth(String text, int start, int at, LocalDate told) {
    Numbered month = Numbered.at(text, at, "月");
    if (month != null && month.isMonth()) {
      Numbered day = day(text, month.end());
      int dayOfMonth = day == null ? 15 : day.value();
      int year = Period.nearest(month.value(), dayOfMonth, told).getYear();
      return dayOrMonth(text, start, month, year, Manner.PARTIAL);
    }
    Dated months = months(text, start, at, told.getYear(), Manner.PARTIAL);
    if (months != null) {
      return months;
    }
    Numbered day = Numbered.at(text, at, "日");
    if (day != null && day.isDay() && day.length() <= 3 && !isDays(text, day)) {
      LocalDate date = Period.nearest(day.value(), told);
      return dated(start, day.end(), Period.day(date), Manner.PARTIAL);
    }
    Hit<Integer> quarter = HanDateWords.QUARTERS.at(text, at);
    return quarter == null
        ? null
        : dated(start, quarter.edge(), HanDateWords.quarter(told, quarter.value()), Manner.PARTIAL);
  }

  /// 3 日内, 十日游, 一日: days that last, or a word.
  private static boolean isDays(String text, Numbered day) {
    return "内游间后前元".indexOf(Letters.at(text, day.end())) >= 0 || (day.isHan() && day.value() < 11);
  }

  private static Dated dated(int start, int end, Period period, Manner manner) {
    return new Dated(new Place(start, end), period.from(), period.to(), manner);
  }
}
