package org.chenbao.publish.manuscript;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The day that a line names, as front matter and titles of other hands write it.
final class Dateline {
  private static final Pattern FIGURES =
      Pattern.compile("(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})");
  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?\\s+([A-Za-z]{3,9})\\.?,?\\s+(\\d{4})");
  private static final Pattern MONTH_FIRST =
      Pattern.compile("([A-Za-z]{3,9})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})");

  private Dateline() {}

  /// The first day named, as `2026-02-13`.
  static Optional<String> of(String line) {
    Matcher figures = FIGURES.matcher(line);
    if (figures.find()) {
      return day(figures.group(1), number(figures.group(2)), figures.group(3));
    }
    Matcher dayFirst = DAY_FIRST.matcher(line);
    if (dayFirst.find()) {
      return day(dayFirst.group(3), month(dayFirst.group(2)), dayFirst.group(1));
    }
    Matcher monthFirst = MONTH_FIRST.matcher(line);
    return monthFirst.find()
        ? day(monthFirst.group(3), month(monthFirst.group(1)), monthFirst.group(2))
        : Optional.empty();
  }

  private static Optional<String> day(String year, int month, String day) {
    try {
      return Optional.of(LocalDate.of(number(year), month, number(day)).toString());
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  /// The month of a name or of its first letters, 0 where it is none.
  private static int month(String name) {
    String start = name.toUpperCase(Locale.ROOT);
    return Arrays.stream(Month.values())
        .filter(m -> m.name().startsWith(start.substring(0, 3)))
        .findFirst()
        .map(Month::getValue)
        .orElse(0);
  }

  private static int number(String figures) {
    return Integer.parseInt(figures);
  }
}
