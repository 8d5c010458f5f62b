package org.chenbao.language;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chenbao.language.Lexicon.Hit;
import org.jspecify.annotations.Nullable;

/// English words that mean a day or period beside the day they are told.
final class EnglishDateWords {

  /// From the day told to the days meant.
  @FunctionalInterface
  interface Meaning {
    Period of(LocalDate told);
  }

  /// 1 to 4 for quarters, 5 and 6 for halves.
  static final Lexicon<Integer> QUARTERS = quarters();

  private static final Lexicon<Meaning> WORDS = words();

  private EnglishDateWords() {}

  static @Nullable Hit<Meaning> at(String text, int start) {
    return WORDS.at(text, start);
  }

  private static Lexicon<Integer> quarters() {
    var words = new HashMap<String, Integer>();
    List<String> ordinals = List.of("first", "second", "third", "fourth");
    for (int i = 1; i <= 4; i++) {
      words.put("Q" + i, i);
      words.put(ordinals.get(i - 1) + " quarter", i);
      words.put(ordinals.get(i - 1) + "-quarter", i);
    }
    words.put("first half of", 5);
    words.put("second half of", 6);
    words.put("H1", 5);
    words.put("H2", 6);
    return Lexicon.of(words);
  }

  private static Lexicon<Meaning> words() {
    var words = new HashMap<String, Meaning>();
    days(words, "today|tonight|this morning|this afternoon|this evening", 0);
    days(words, "yesterday|last night", -1);
    days(words, "tomorrow", 1);
    words.put("the day before yesterday", told -> Period.day(told.minusDays(2)));
    words.put("the day after tomorrow", told -> Period.day(told.plusDays(2)));
    Map.of("last ", -1, "this ", 0, "next ", 1, "the past ", -1, "the previous ", -1, "current ", 0)
        .forEach((which, later) -> spans(words, which, later));
    for (DayOfWeek day : DayOfWeek.values()) {
      weekdays(words, day);
    }
    return Lexicon.of(words);
  }

  private static void days(Map<String, Meaning> words, String row, int later) {
    for (String word : Tables.alternatives(row)) {
      words.put(word, told -> Period.day(told.plusDays(later)));
    }
  }

  private static void spans(Map<String, Meaning> words, String which, int later) {
    words.put(which + "week", told -> Period.week(told, later));
    words.put(which + "weekend", told -> Period.weekend(told, later));
    words.put(which + "month", told -> Period.month(told.plusMonths(later)));
    words.put(which + "quarter", told -> Period.quarter(told, later));
    words.put(which + "year", told -> Period.year(told.getYear() + later));
  }

  private static void weekdays(Map<String, Meaning> words, DayOfWeek day) {
    String name = day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    words.put(name, told -> HanDateWords.latest(told, day));
    words.put("this " + name, told -> Period.weekday(told, 0, day));
    words.put("next " + name, told -> nextWeekday(told, day));
    words.put("last " + name, told -> HanDateWords.latest(told.minusDays(1), day));
  }

  private static Period nextWeekday(LocalDate told, DayOfWeek day) {
    LocalDate date = told.plusDays(1);
    while (date.getDayOfWeek() != day) {
      date = date.plusDays(1);
    }
    return Period.day(date);
  }
}
