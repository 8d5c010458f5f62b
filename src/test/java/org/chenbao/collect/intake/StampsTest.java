package org.chenbao.collect.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StampsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Fri, 13 Feb 2026 08:30:00 GMT     | 2026-02-13T08:30:00Z
          Fri, 13 Feb 26 08:30 +0800        | 2026-02-13T00:30:00Z
          13 February 2026 08:30:00 PST     | 2026-02-13T16:30:00Z
          2026-02-13T08:30:00.123+08:00     | 2026-02-13T00:30:00Z
          2026-02-13 08:30:00 +0800         | 2026-02-13T00:30:00Z
          2026-02-13T24:00:00Z              | 2026-02-14T00:00:00Z
          20260213T083000Z                  | 2026-02-13T08:30:00Z
          2026-02                           | 2026-02-01T00:00:00Z
          2026/2/13 8:30                    | 2026-02-13T08:30:00Z
          2026年2月13日 8:30                | 2026-02-13T08:30:00Z
          发布时间：2026-02-13 08:30        | 2026-02-13T08:30:00Z
          Feb. 13, 2026 at 8:30 p.m. ET     | 2026-02-14T01:30:00Z
          Fri Feb 13 08:30:00 UTC 2026      | 2026-02-13T08:30:00Z
          1770971400                        | 2026-02-13T08:30:00Z
          1770971400000                     | 2026-02-13T08:30:00Z
          """)
  void datesShouldBeReadAsFeedsAndPagesWriteThem(String text, Instant expected) {
    assertThat(Stamps.read(text, ZoneOffset.UTC)).contains(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "soon",
        "31 Feb 2026",
        "2026-13-01",
        "Thu, 01 Jan 1970 00:00:00 GMT",
        "9999-12-31T23:59:59Z",
        "2026-02-13T25:00:00Z",
        "0000-00-00 00:00:00",
        "0001-01-01T00:00:00Z"
      })
  void impossibleDatesShouldBeNoDates(String text) {
    assertThat(Stamps.read(text, ZoneOffset.UTC)).isEmpty();
  }
}
