package org.chenbao.io.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusesTest {
  private static final Instant NOW = Instant.parse("2026-02-13T15:00:00Z");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          120                           | 2026-02-13T15:02:00Z
          0                             | 2026-02-13T15:00:00Z
          86401                         | 2026-02-14T15:00:00Z
          999999999                     | 2026-02-14T15:00:00Z
          99999999999999999999          |
          -5                            |
          soon                          |
          Fri, 13 Feb 2026 16:00:00 GMT | 2026-02-13T16:00:00Z
          Fri, 13 Feb 2026 14:00:00 GMT | 2026-02-13T15:00:00Z
          Sun, 13 Feb 2028 16:00:00 GMT | 2026-02-14T15:00:00Z
          """)
  void retryAfterShouldBeReadAndBounded(String value, Instant until) {
    assertThat(Statuses.until(value, NOW).orElse(null)).isEqualTo(until);
  }
}
