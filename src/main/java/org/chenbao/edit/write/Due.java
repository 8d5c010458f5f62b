package org.chenbao.edit.write;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.chenbao.language.Dated;
import org.chenbao.language.Dates;

/// Finds what a report says is due next, and when: 将于 3 月 10 日发布.
///
/// Sure only where the date is to come on the day of the edition, says a day, a month or a quarter,
/// and stands with the words that promise it in one clause.
final class Due {
  private static final Pattern PROMISE =
      Pattern.compile(
          "将(?!近|军)|定于|拟于|计划于?|预计|有望|最快|起(?:生效|施行|执行)"
              + "|(?i:\\b(?:will|scheduled|slated|due|expected|set to|plans? to|planned for|takes? effect|starting)\\b)");

  /// What was due once.
  private static final Pattern ONCE =
      Pattern.compile(
          "原定|原计划|原本|曾|此前|推迟前|取消" + "|(?i:\\b(?:originally|previously|was|were|had|would)\\b)");

  private static final Pattern CLAUSE = Pattern.compile("[，；。！]|[,;] ");

  /// Days of a quarter; what is due in a year is due some time.
  private static final int LONGEST = 92;

  /// What lies further ahead is no next step.
  private static final int HORIZON = 400;

  private Due() {}

  /// True where the sentence tells what is still to come after a day.
  ///
  /// @param told the day it was published
  static boolean in(String sentence, LocalDate told, LocalDate today) {
    return Dates.in(sentence, told).stream()
        .filter(date -> isAhead(date, today))
        .map(date -> clause(sentence, date))
        .anyMatch(clause -> PROMISE.matcher(clause).find() && !ONCE.matcher(clause).find());
  }

  private static boolean isAhead(Dated date, LocalDate today) {
    return date.from().isAfter(today)
        && ChronoUnit.DAYS.between(date.from(), date.to()) < LONGEST
        && ChronoUnit.DAYS.between(today, date.from()) < HORIZON;
  }

  private static String clause(String sentence, Dated date) {
    int start = 0;
    int end = sentence.length();
    for (var stop : CLAUSE.matcher(sentence).results().toList()) {
      if (stop.end() <= date.place().start()) {
        start = stop.end();
      } else if (stop.start() >= date.place().end()) {
        end = Math.min(end, stop.start());
      }
    }
    return sentence.substring(start, end);
  }
}
