package org.chenbao.edit.write;

import static org.assertj.core.api.Assertions.assertThat;

import org.chenbao.Sample;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class RelativeDaysTest {

  @ParameterizedTest
  @CsvFileSource(resources = "/edit/relative-days.tsv", delimiter = '\t', quoteCharacter = '\0')
  void daysOfActsBecomeDates(String sentence, String expected) {
    assertThat(RelativeDays.resolve(sentence, Sample.DAY)).isEqualTo(expected);
  }
}
