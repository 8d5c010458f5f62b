package org.chenbao.app.desk.duty;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.chenbao.model.Language;

/// When the day's edition is to be made.
///
/// @param time by the clock on the wall of the zone: on the day that clocks are put forward over
///   it, as much later; on the day they are put back, the first of the two
/// @param on false where it is only remembered
public record Hour(LocalTime time, ZoneId zone, Language language, boolean on) {
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
  private static final String BETWEEN = " ";

  /// The day that is due: today, from its hour on until midnight. A day that was missed whole is
  /// not made up for, its news being old by then.
  public Optional<LocalDate> due(Instant now) {
    LocalDate today = now.atZone(zone).toLocalDate();
    return on && !now.isBefore(moment(today)) ? Optional.of(today) : Optional.empty();
  }

  /// The first hour after a moment.
  public Instant next(Instant now) {
    LocalDate today = now.atZone(zone).toLocalDate();
    Instant moment = moment(today);
    return moment.isAfter(now) ? moment : moment(today.plusDays(1));
  }

  private Instant moment(LocalDate day) {
    return ZonedDateTime.of(day, time, zone).toInstant();
  }

  /// As a person writes the hour: `06:30`.
  public String clock() {
    return CLOCK.format(time);
  }

  /// Reads what a person wrote; empty where it is no hour or no zone.
  public static Optional<Hour> of(String clock, String zone, Language language, boolean on) {
    try {
      var time = LocalTime.parse(clock, CLOCK);
      return Optional.of(new Hour(time, ZoneId.of(zone), language, on));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  /// As it is kept.
  String kept() {
    return String.join(BETWEEN, clock(), zone.getId(), language.code(), String.valueOf(on));
  }

  /// Reads what was kept.
  static Optional<Hour> read(String kept) {
    List<String> parts = List.of(kept.split(BETWEEN));
    return parts.size() == 4
        ? of(parts.get(0), parts.get(1), Language.of(parts.get(2)), parts.get(3).equals("true"))
        : Optional.empty();
  }
}
