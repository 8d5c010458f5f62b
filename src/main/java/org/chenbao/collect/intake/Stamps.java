package org.chenbao.collect.intake;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Reads dates as feeds and pages write them: RFC 3339 and W3CDTF, RFC 822 and its usual breakages,
/// asctime, Chinese, seconds since 1970.
///
/// A date that cannot be (31 February, the year 9999, a time before the web) is no date.
public final class Stamps {
  private static final int FIRST_YEAR = 1991;
  private static final int LAST_YEAR = 2099;

  private static final String TIME =
      "(?:[T\\s,日]*(?:at\\s+)?(\\d{1,2})[:时](\\d{1,2})(?:[:分](\\d{1,2}))?(?:[.,]\\d+)?)?";
  private static final String ZONE =
      "\\s*([ap]\\.?m\\b\\.?)?\\s*"
          + "(Z\\b|(?:GMT|UTC)?[+-]\\d{1,2}(?::?\\d{2})?|\\(?[A-Za-z]{2,5}\\b)?";

  private static final Pattern ISO =
      pattern("(?<!\\d)(\\d{4})[-/.年](\\d{1,2})(?:[-/.月](\\d{1,2}))?" + TIME + ZONE);
  private static final Pattern COMPACT =
      pattern("(?<!\\d)(\\d{4})(\\d{2})(\\d{2})(?:T?(\\d{2}):?(\\d{2}):?(\\d{2})?)?" + ZONE);
  private static final Pattern DAY_FIRST =
      pattern(
          "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|\\.)?[\\s-]+([A-Za-z]{3,9})\\.?,?[\\s-]+(\\d{2,4})"
              + TIME
              + ZONE);
  private static final Pattern MONTH_FIRST =
      pattern("([A-Za-z]{3,9})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})" + TIME + ZONE);
  private static final Pattern ASCTIME =
      pattern(
          "([A-Za-z]{3})\\s+(\\d{1,2})\\s+(\\d{1,2}):(\\d{2})(?::(\\d{2}))?\\s+"
              + "([A-Z]{3,4}\\s+)?(\\d{4})");
  private static final Pattern EPOCH = Pattern.compile("\\d{10}(\\d{3})?");
  private static final Pattern BEFORE_ZONE = Pattern.compile("^\\(|^(?:gmt|utc)(?=.)");
  private static final Pattern NO_DIGIT = Pattern.compile("\\D+");
  private static final Pattern YEAR = Pattern.compile("\\d{4}");

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  /// Hours from UTC of the zone names of RFC 822 and of those met in feeds. CST is the American
  /// one, as RFC 822 says.
  private static final Map<String, Integer> ZONES =
      Map.ofEntries(
          Map.entry("z", 0),
          Map.entry("ut", 0),
          Map.entry("utc", 0),
          Map.entry("gmt", 0),
          Map.entry("est", -5),
          Map.entry("edt", -4),
          Map.entry("et", -5),
          Map.entry("cst", -6),
          Map.entry("cdt", -5),
          Map.entry("ct", -6),
          Map.entry("mst", -7),
          Map.entry("mdt", -6),
          Map.entry("pst", -8),
          Map.entry("pdt", -7),
          Map.entry("pt", -8),
          Map.entry("bst", 1),
          Map.entry("cet", 1),
          Map.entry("cest", 2),
          Map.entry("met", 1),
          Map.entry("hkt", 8),
          Map.entry("jst", 9),
          Map.entry("kst", 9),
          Map.entry("msk", 3));

  private Stamps() {}

  /// Reads the first date in a text.
  ///
  /// @param assumed the zone of a date that names none
  public static Optional<Instant> read(String text, ZoneOffset assumed) {
    return zoned(text, assumed).map(OffsetDateTime::toInstant);
  }

  /// Reads the first date in a text, with the zone that it names.
  ///
  /// @param assumed the zone of a date that names none
  public static Optional<OffsetDateTime> zoned(String text, ZoneOffset assumed) {
    String line = text.strip();
    if (line.length() > 200 || line.isEmpty()) {
      return Optional.empty();
    }
    return mailed(line, assumed)
        .or(() -> epoch(line, assumed))
        .or(() -> match(COMPACT, line).flatMap(m -> at(m, 1, 2, 3, assumed)))
        .or(() -> match(ISO, line).flatMap(m -> at(m, 1, 2, 3, assumed)))
        .or(() -> match(DAY_FIRST, line).flatMap(m -> at(m, 3, 2, 1, assumed)))
        .or(() -> match(MONTH_FIRST, line).flatMap(m -> at(m, 3, 1, 2, assumed)))
        .or(() -> match(ASCTIME, line).flatMap(m -> asctime(m, assumed)))
        .or(() -> year(line, assumed))
        .filter(Stamps::possible);
  }

  private static Optional<MatchResult> match(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
  }

  /// As RFC 822 has it and most feeds, `Fri, 13 Feb 2026 …`: tried first, for speed alone.
  private static Optional<OffsetDateTime> mailed(String text, ZoneOffset assumed) {
    return text.length() > 3 && text.charAt(3) == ','
        ? match(DAY_FIRST, text).flatMap(m -> at(m, 3, 2, 1, assumed))
        : Optional.empty();
  }

  private static Optional<OffsetDateTime> epoch(String text, ZoneOffset assumed) {
    if (!EPOCH.matcher(text).matches()) {
      return Optional.empty();
    }
    long number = Long.parseLong(text);
    Instant instant =
        text.length() == 10 ? Instant.ofEpochSecond(number) : Instant.ofEpochMilli(number);
    return Optional.of(instant.atOffset(assumed));
  }

  private static Optional<OffsetDateTime> year(String text, ZoneOffset assumed) {
    return YEAR.matcher(text).matches()
        ? moment(new int[] {Integer.parseInt(text), 1, 1, 0, 0, 0}, assumed)
        : Optional.empty();
  }

  /// Reads the groups of a date, then hour, minute, second, half of day and zone in groups 4 to 8.
  private static Optional<OffsetDateTime> at(
      MatchResult m, int year, int month, int day, ZoneOffset assumed) {
    int[] parts = {
      fullYear(m.group(year)),
      month(m.group(month)),
      m.group(day) == null ? 1 : number(m, day),
      half(number(m, 4), m.group(7)),
      number(m, 5),
      number(m, 6)
    };
    return moment(parts, zone(m.group(8), assumed));
  }

  private static Optional<OffsetDateTime> asctime(MatchResult m, ZoneOffset assumed) {
    int[] parts = {
      number(m, 7), month(m.group(1)), number(m, 2), number(m, 3), number(m, 4), number(m, 5)
    };
    return moment(parts, zone(m.group(6), assumed));
  }

  private static Optional<OffsetDateTime> moment(int[] parts, ZoneOffset zone) {
    boolean midnight = parts[3] == 24 && parts[4] == 0;
    try {
      LocalDateTime time =
          LocalDateTime.of(
              parts[0],
              parts[1],
              parts[2],
              midnight ? 0 : parts[3],
              parts[4],
              Math.min(parts[5], 59));
      return Optional.of(time.plusDays(midnight ? 1 : 0).atOffset(zone));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  private static boolean possible(OffsetDateTime time) {
    int year = time.getYear();
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  }

  private static int number(MatchResult m, int group) {
    String digits = m.group(group);
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  /// RFC 822 years have two digits; RFC 2822 section 4.3 says which century.
  private static int fullYear(String digits) {
    int year = Integer.parseInt(digits);
    return digits.length() > 3 ? year : year < 50 ? 2000 + year : 1900 + year;
  }

  private static int half(int hour, String mark) {
    if (mark == null || hour > 12) {
      return hour;
    }
    boolean afternoon = Character.toLowerCase(mark.charAt(0)) == 'p';
    return hour % 12 + (afternoon ? 12 : 0);
  }

  private static int month(String text) {
    if (Character.isDigit(text.charAt(0))) {
      return Integer.parseInt(text);
    }
    String start = text.substring(0, 3).toLowerCase(Locale.ROOT);
    return IntStream.range(0, 12).filter(i -> MONTHS.get(i).equals(start)).findFirst().orElse(-1)
        + 1;
  }

  private static ZoneOffset zone(String text, ZoneOffset assumed) {
    if (text == null) {
      return assumed;
    }
    String key = BEFORE_ZONE.matcher(text.strip().toLowerCase(Locale.ROOT)).replaceFirst("");
    if (key.startsWith("+") || key.startsWith("-")) {
      return offset(key);
    }
    Integer hours = ZONES.get(key);
    return hours == null ? assumed : ZoneOffset.ofHours(hours);
  }

  private static ZoneOffset offset(String text) {
    String digits = NO_DIGIT.matcher(text).replaceAll("");
    int hours = Integer.parseInt(digits.substring(0, Math.min(2, digits.length())));
    int minutes = digits.length() > 2 ? Integer.parseInt(digits.substring(2)) : 0;
    int total = hours * 60 + Math.min(minutes, 59);
    boolean east = text.startsWith("+");
    return total > 18 * 60 ? ZoneOffset.UTC : ZoneOffset.ofTotalSeconds((east ? 60 : -60) * total);
  }

  private static Pattern pattern(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
  }
}
