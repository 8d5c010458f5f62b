package org.chenbao.edit.write;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class HeadlineTest {

  @ParameterizedTest
  @CsvFileSource(resources = "/edit/headlines.tsv", delimiter = '\t', quoteCharacter = '\0')
  void titlesShouldBeShortenedAtClauses(String title, String head, @Nullable String rest) {
    Headline headline = Headline.of(title);
    assertThat(headline.head()).isEqualTo(head);
    assertThat(headline.rest()).isEqualTo(rest == null ? "" : rest);
  }

  @Test
  void oneLineShouldBeSplitWhereTheTitleTurnsToDetail() {
    Headline split = Headline.split("星野智能发布第二代机械臂：单臂负载 12 千克，三月交付");
    assertThat(split.head()).isEqualTo("星野智能发布第二代机械臂");
    assertThat(split.rest()).isEqualTo("单臂负载 12 千克，三月交付");
  }
}
