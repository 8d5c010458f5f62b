package org.chenbao.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class QuotesTest {

  static List<Arguments> rows() {
    return Rows.of("quotes.tsv");
  }

  @ParameterizedTest
  @MethodSource("rows")
  void quotationsShouldBeFoundBetweenTheirMarks(String text, String expected) {
    String found = Quotes.in(text).stream().map(p -> p.of(text)).collect(Collectors.joining(" | "));
    assertThat(found).isEqualTo(expected);
  }
}
