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
              weekday(date, Locale.ENGLISH),
              date.getDayOfMonth(),
              date.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH),
              date.getYear());
    }
    return "%d 年 %d 月 %d 日 %s"
        .formatted(
            date.getYear(),
            date.getMonthValue(),
            date.getDayOfMonth(),
            weekday(date, Locale.SIMPLIFIED_CHINESE));
  }

  /// Month and day alone: `02-12`.
  public static String brief(LocalDate date) {
    return date.toString().substring(date.toString().length() - 5);
  }

  private static String weekday(LocalDate date, Locale locale) {
    return date.getDayOfWeek().getDisplayName(TextStyle.FULL, locale);
  }
}
