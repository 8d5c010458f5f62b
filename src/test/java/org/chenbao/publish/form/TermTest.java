package org.chenbao.publish.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.chenbao.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TermTest {
  @ParameterizedTest
  @EnumSource(Term.class)
  void everyTermShouldHaveItsWordsInBothLanguages(Term term) {
    String chinese = term.in(Language.ZH);
    String english = term.in(Language.EN);
    assertThat(chinese).isNotBlank().isNotEqualTo(term.name());
    assertThat(english).isNotBlank().isNotEqualTo(term.name());
    assertThat(gaps(english)).isEqualTo(gaps(chinese));
  }

  @ParameterizedTest
  @EnumSource(value = Term.class, names = "FOLLOWS")
  void valuesShouldFillTheGaps(Term term) {
    assertThat(term.in(Language.ZH, "02-12")).isEqualTo("02-12 报道的后续");
  }

  @Test
  void englishWordsShouldAgreeWithTheirNumber() {
    assertThat(Term.REMOVED_TITLE.in(Language.EN, 1)).isEqualTo("1 passage left out");
    assertThat(Term.TALLY.in(Language.EN, 1, 2, 1, 3))
        .startsWith("1 main story and 2 briefs, from 1 source and 3 reports;");
  }

  private static int gaps(String phrase) {
    return phrase.split("%s", -1).length;
  }
}
