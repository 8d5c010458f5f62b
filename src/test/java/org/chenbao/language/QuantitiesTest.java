package org.chenbao.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class QuantitiesTest {

  static List<Arguments> rows() {
    return Rows.of("quantities.tsv");
  }

  @ParameterizedTest
  @MethodSource("rows")
  void quantitiesShouldBeReadAsPlainNumbersInOneUnit(String text, String expected) {
    assertThat(told(text)).isEqualTo(expected);
  }

  private static String told(String text) {
    return Quantities.in(text).stream()
        .map(q -> q.place().of(text) + " = " + value(q))
        .collect(Collectors.joining("; "));
  }

  private static String value(Quantity q) {
    String range = q.amount().isRange() ? ".." + plain(q.amount().high()) : "";
    String bound = q.bound() == Bound.EXACT ? "" : " " + q.bound();
    return (plain(q.amount().low()) + range + " " + q.unit().code() + bound).strip();
  }

  private static String plain(BigDecimal value) {
    return value.stripTrailingZeros().toPlainString();
  }
}
