package org.chenbao.language;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.chenbao.language.Lexicon.Hit;
import org.jspecify.annotations.Nullable;

/// Chinese words that mean a day or period beside the day they are told.
final class HanDateWords {

  /// From the day told to the days meant.
  @FunctionalInterface
  interface Meaning {
    Period of(LocalDate told);
  }

  /// @param years for words that name a year, how many years later
  record Word(Meaning period, Kind kind, int years) {
    boolean isYear() {
      return kind == Kind.YEAR;
    }

    boolean isMonth() {
      return kind == Kind.MONTH;
    }
  }

  enum Kind {
    DAY,
    MONTH,
    YEAR
  }

  /// 1 to 4 for quarters, 5 and 6 for halves.
  static final Lexicon<Integer> QUARTERS = quarters();

  private static final Lexicon<Word> WORDS = words();

  /// 目前年化, 此前年均, 提前天数: 前 ends a word there and begins none.
  private static final String BEFORE = "目此之以日先从提空史会赛战午年月周天";

  private static final String FIRST = "今昨前明后当本上下这去周星礼年月";

  private HanDateWords() {}

  static @Nullable Hit<Word> at(String text, int start) {
    boolean inside = text.charAt(start) == '前' && BEFORE.indexOf(Letters.at(text, start - 1)) >= 0;
    return inside || FIRST.indexOf(text.charAt(start)) < 0 ? null : WORDS.at(text, start);
  }

  static Period quarter(int year, int number) {
    return number <= 4 ? Period.quarterOf(year, number) : Period.halfOf(year, number - 4);
  }

  /// The quarter or half without its year, nearest to the day it was told, the past one on a tie.
  static Period quarter(LocalDate told, int number) {
    Period last = quarter(told.getYear() - 1, number);
    Period here = quarter(told.getYear(), number);
    return distance(last, told) <= distance(here, told) ? last : here;
  }

  /// Days from a day to the middle of a period.
  private static long distance(Period period, LocalDate told) {
    long middle = (period.from().toEpochDay() + period.to().toEpochDay()) / 2;
    return Math.abs(middle - told.toEpochDay());
  }

  private static Lexicon<Integer> quarters() {
    var words = new HashMap<String, Integer>();
    for (int i = 1; i <= 4; i++) {
      String han = "一二三四".substring(i - 1, i);
      for (String form : Tables.alternatives("第%s季度|%s季度|第 %s 季度|%s 季度|第%s季|Q%s")) {
        words.put(form.formatted(han), i);
        words.put(form.formatted(i), i);
      }
    }
    words.put("首季", 1);
    words.put("首季度", 1);
    words.put("上半年", 5);
    words.put("下半年", 6);
    return Lexicon.of(words);
  }

  private static Lexicon<Word> words() {
    var words = new HashMap<String, Word>();
    days(words, "今日|今天|今晨|今早|今晚|今夜|今午|今年今日", 0);
    days(words, "昨日|昨天|昨晚|昨夜|昨晨|昨", -1);
    words.remove("昨");
    days(words, "前天|前日|前晚", -2);
    days(words, "明日|明天|明晚|明早", 1);
    days(words, "后天", 2);
    years(words);
    months(words);
    weeks(words);
    periods(words);
    return Lexicon.of(words);
  }

  private static void days(Map<String, Word> words, String row, int later) {
    for (String word : Tables.alternatives(row)) {
      words.put(word, new Word(told -> Period.day(told.plusDays(later)), Kind.DAY, 0));
    }
  }

  private static void years(Map<String, Word> words) {
    Map.of("今年", 0, "本年", 0, "本年度", 0, "去年", -1, "上年", -1, "前年", -2, "明年", 1, "后年", 2)
        .forEach((word, later) ->
            words.put(
                word, new Word(told -> Period.year(told.getYear() + later), Kind.YEAR, later)));
    Map.of("年初", '初', "年中", '中', "年底", '底', "年末", '底')
        .forEach((word, part) ->
            words.put(
                word, new Word(told -> Period.year(told.getYear()).season(part), Kind.DAY, 0)));
    words.put("年内", new Word(told -> Period.year(told.getYear()), Kind.DAY, 0));
  }

  private static void months(Map<String, Word> words) {
    Map.of("本月", 0, "这个月", 0, "上月", -1, "上个月", -1, "下月", 1, "下个月", 1)
        .forEach((word, later) ->
            words.put(word, new Word(told -> Period.month(told.plusMonths(later)), Kind.MONTH, 0)));
    Map.of("月底", '底', "月末", '底', "月初", '初')
        .forEach((word, part) ->
            words.put(word, new Word(told -> Period.month(told).part(part), Kind.DAY, 0)));
  }

  private static void weeks(Map<String, Word> words) {
    for (String week : Tables.alternatives("周|星期|礼拜")) {
      weeks(words, week, "本", 0);
      weeks(words, week, "这", 0);
      weeks(words, week, "这个", 0);
      weeks(words, week, "上", -1);
      weeks(words, week, "上个", -1);
      weeks(words, week, "下", 1);
      weeks(words, week, "下个", 1);
      for (int i = 0; i < 8; i++) {
        DayOfWeek day = DayOfWeek.of(Math.min(i + 1, 7));
        words.put(week + "一二三四五六日天".charAt(i), new Word(told -> latest(told, day), Kind.DAY, 0));
      }
    }
    words.put("周末", new Word(told -> Period.weekend(told, 0), Kind.DAY, 0));
  }

  private static void weeks(Map<String, Word> words, String week, String which, int later) {
    words.put(which + week, new Word(told -> Period.week(told, later), Kind.DAY, 0));
    words.put(which + week + "末", new Word(told -> Period.weekend(told, later), Kind.DAY, 0));
    for (int i = 0; i < 8; i++) {
      DayOfWeek day = DayOfWeek.of(Math.min(i + 1, 7));
      words.put(
          which + week + "一二三四五六日天".charAt(i),
          new Word(told -> Period.weekday(told, later, day), Kind.DAY, 0));
    }
  }

  /// The latest such weekday, the day itself included.
  static Period latest(LocalDate told, DayOfWeek day) {
    LocalDate date = told;
    while (date.getDayOfWeek() != day) {
      date = date.minusDays(1);
    }
    return Period.day(date);
  }

  private static void periods(Map<String, Word> words) {
    Map.of("本季度", 0, "本季", 0, "上季度", -1, "上一季度", -1, "上个季度", -1, "下季度", 1, "下个季度", 1)
        .forEach((word, later) ->
            words.put(word, new Word(told -> Period.quarter(told, later), Kind.DAY, 0)));
  }
}
