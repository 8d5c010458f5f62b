package org.chenbao.app.desk.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.chenbao.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HourTest {

  private static Hour hour(String clock, String zone) {
    return Hour.of(clock, zone, Language.ZH, true).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "06:30, Asia/Shanghai, 2026-02-12T22:29:59Z, ''",
    "06:30, Asia/Shanghai, 2026-02-12T22:30:00Z, 2026-02-13",
    "06:30, Asia/Shanghai, 2026-02-13T15:59:59Z, 2026-02-13",
    "06:30, Asia/Shanghai, 2026-02-13T16:00:00Z, ''",
    "00:00, Asia/Shanghai, 2026-02-13T16:00:00Z, 2026-02-14",
    "23:59, America/New_York, 2026-02-14T04:59:00Z, 2026-02-13"
  })
  void theDayShouldBeDueFromItsHourUntilMidnight(
      String clock, String zone, Instant now, String due) {
    assertThat(hour(clock, zone).due(now))
        .isEqualTo(Optional.of(due).filter(d -> !d.isEmpty()).map(LocalDate::parse));
  }

  /// Clocks in Berlin were put forward over 02:30 on 29 March 2026, and back over it on 25 October.
  @ParameterizedTest
  @CsvSource({
    "2026-03-29T01:29:59Z, ''",
    "2026-03-29T01:30:00Z, 2026-03-29",
    "2026-10-25T00:29:59Z, ''",
    "2026-10-25T00:30:00Z, 2026-10-25",
    "2026-10-25T01:30:00Z, 2026-10-25"
  })
  void theDaysOfSummerTimeShouldBeDueOnce(Instant now, String due) {
    assertThat(hour("02:30", "Europe/Berlin").due(now))
        .isEqualTo(Optional.of(due).filter(d -> !d.isEmpty()).map(LocalDate::parse));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-02-12T22:29:59Z, 2026-02-12T22:30:00Z",
    "2026-02-12T22:30:00Z, 2026-02-13T22:30:00Z",
    "2026-12-31T22:30:00Z, 2027-01-01T22:30:00Z"
  })
  void theNextHourShouldBeTold(Instant now, Instant next) {
    assertThat(hour("06:30", "Asia/Shanghai").next(now)).isEqualTo(next);
  }

  @Test
  void anHourThatIsOffShouldNeverBeDue() {
    Hour off = Hour.of("00:00", "UTC", Language.ZH, false).orElseThrow();
    assertThat(off.due(Instant.parse("2026-02-13T12:00:00Z"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"25:00, UTC", "6:30, UTC", "'', UTC", "06:30, Mars/Phobos", "06:30:00, UTC"})
  void whatIsNoHourShouldNotBeRead(String clock, String zone) {
    assertThat(Hour.of(clock, zone, Language.ZH, true)).isEmpty();
  }

  @Test
  void whatIsKeptShouldBeReadAgain() {
    Hour hour = hour("06:30", "Asia/Shanghai");
    assertThat(Hour.read(hour.kept())).contains(hour);
    assertThat(Hour.read("nonsense")).isEmpty();
  }
}
