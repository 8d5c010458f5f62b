package org.chenbao.publish.form;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import org.chenbao.model.Language;

/// A day as it is printed.
public final class Day {
  private Day() {}

  /// With the year and the weekday: `2026 年 2 月 13 日 星期五`, `Friday, 13 February 2026`.
  public static String full(LocalDate date, Language language) {
    if (language == Language.EN) {
      return "%s, %d %s %d"
          .formatted(
              weekday(date, Locale.ENGLISH), date.getDayOfMonth(), month(date), date.getYear());
    }
    return "%d 年 %d 月 %d 日 %s"
        .formatted(
            date.getYear(),
            date.getMonthValue(),
            date.getDayOfMonth(),
            weekday(date, Locale.SIMPLIFIED_CHINESE));
  }

  /// Month and day alone: `02-12`, `12 February`.
  public static String brief(LocalDate date, Language language) {
    return language == Language.EN
        ? date.getDayOfMonth() + " " + month(date)
        : date.toString().substring(date.toString().length() - 5);
  }

  private static String month(LocalDate date) {
    return date.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  private static String weekday(LocalDate date, Locale locale) {
    return date.getDayOfWeek().getDisplayName(TextStyle.FULL, locale);
  }
}
