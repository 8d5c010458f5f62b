package org.chenbao.edit.title;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceCaseTest {
  private static final String TEXT =
      """
      The chief engineer of Tidewater, Ada Quill, admitted on Friday that the new robot was too \
      heavy. Staff at the Harbor House lab will fix the software for free. A visa is not needed. \
      Payments run over Visa, and shops that take Visa will house the machines.
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Tidewater Admits the New Robot Was Too Heavy | Tidewater admits the new robot was too heavy
          Ada Quill Fixes Heavy Robot Software at Harbor House | Ada Quill fixes heavy robot software at Harbor House
          Heavy Robot: Staff of Tidewater Will Fix the Software | Heavy robot: Staff of Tidewater will fix the software
          New Tidewater Payments Run Over Visa for Free | New Tidewater payments run over Visa for free
          """)
  void capitalsShouldStayWhereTheReportsWriteThem(String title, String set) {
    assertThat(SentenceCase.of(title, TEXT)).isEqualTo(set);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Tidewater Scraps Moonlit Bicycle Venture Overnight
          Tidewater admits the new robot was too heavy
          新机器人太重 Tidewater Admits It
          """)
  void otherTitlesShouldStayAsTheyAre(String title) {
    assertThat(SentenceCase.of(title, TEXT)).isEqualTo(title);
  }
}
