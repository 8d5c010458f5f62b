package org.chenbao.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// All rows are told on Saturday, 14 February 2026.
class DatesTest {
  private static final LocalDate TOLD = LocalDate.of(2026, 2, 14);

  static List<Arguments> rows() {
    return Rows.of("dates.tsv");
  }

  @ParameterizedTest
  @MethodSource("rows")
  void datesShouldBeResolvedToTheDaysTheyCover(String text, String expected) {
    String told =
        Dates.in(text, TOLD).stream()
            .map(d -> d.place().of(text) + " = " + days(d))
            .collect(Collectors.joining("; "));
    assertThat(told).isEqualTo(expected);
  }

  private static String days(Dated dated) {
    String to = dated.from().equals(dated.to()) ? "" : ".." + dated.to();
    return dated.from() + to + (dated.manner() == Dated.Manner.RELATIVE ? " RELATIVE" : "");
  }
}
