package org.chenbao.edit.write;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class TrimTest {

  @ParameterizedTest
  @CsvFileSource(resources = "/edit/trims.tsv", delimiter = '\t', quoteCharacter = '\0')
  void onlyWordsThatStateNothingAreCut(String sentence, String expected) {
    assertThat(Trim.sentence(sentence)).isEqualTo(expected);
  }
}
