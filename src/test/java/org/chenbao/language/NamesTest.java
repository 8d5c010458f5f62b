package org.chenbao.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class NamesTest {

  static List<Arguments> rows() {
    return Rows.of("names.tsv");
  }

  @ParameterizedTest
  @MethodSource("rows")
  void namesShouldBeFoundWithOneFormForAllTheirWaysToBeWritten(String text, String expected) {
    String found = Names.in(text).stream().map(Name::canonical).collect(Collectors.joining("; "));
    assertThat(found).isEqualTo(expected);
  }
}
