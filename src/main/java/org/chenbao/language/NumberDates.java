package org.chenbao.language;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chenbao.language.Dated.Manner;
import org.chenbao.model.Place;
import org.jspecify.annotations.Nullable;

/// Reads dates in digits alone: 2026-02-12, 2026/2/12, 2026.02.12 (year first, as ISO 8601 has it).
final class NumberDates {
  private static final Pattern DATE =
      Pattern.compile("((?:19|20)\\d\\d)([-/.])(\\d{1,2})\\2(\\d{1,2})(?![\\d.])");

  private NumberDates() {}

  static @Nullable Dated at(String text, int start, LocalDate told) {
    if (!isYear(text, start)) {
      return null;
    }
    Matcher matcher = DATE.matcher(text).region(start, Math.min(text.length(), start + 12));
    if (!matcher.lookingAt()) {
      return null;
    }
    try {
      LocalDate day =
          LocalDate.of(
              Integer.parseInt(matcher.group(1)),
              Integer.parseInt(matcher.group(3)),
              Integer.parseInt(matcher.group(4)));
      return new Dated(new Place(start, matcher.end()), day, day, Manner.FULL);
    } catch (DateTimeException _) {
      return null;
    }
  }

  private static boolean isYear(String text, int start) {
    return start + 8 <= text.length()
        && "-/.".indexOf(text.charAt(start + 4)) >= 0
        && (text.startsWith("19", start) || text.startsWith("20", start));
  }
}
