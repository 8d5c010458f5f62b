package org.chenbao.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SentencesTest {

  static List<Arguments> rows() {
    return Rows.of("sentences.tsv");
  }

  @ParameterizedTest
  @MethodSource("rows")
  void sentencesShouldEndWhereTheyEnd(String text, String expected) {
    String found =
        Sentences.in(text).stream().map(p -> p.of(text)).collect(Collectors.joining(" | "));
    assertThat(found).isEqualTo(expected);
  }
}
