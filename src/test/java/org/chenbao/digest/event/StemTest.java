package org.chenbao.digest.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StemTest {

  @Test
  void formsOfOneWordHaveOneStem() {
    assertThat(Stem.of("launches")).isEqualTo(Stem.of("launching")).isEqualTo(Stem.of("launched"));
    assertThat(Stem.of("releases")).isEqualTo(Stem.of("release"));
    assertThat(Stem.of("companies")).isEqualTo(Stem.of("company"));
    assertThat(Stem.of("banned")).isEqualTo(Stem.of("ban"));
    assertThat(Stem.of("northlight's")).isEqualTo("northlight");
  }

  @Test
  void shortWordsAndNamesKeepTheirForm() {
    assertThat(Stem.of("aws")).isEqualTo("aws");
    assertThat(Stem.of("gpt-5.3")).isEqualTo("gpt-5.3");
    assertThat(Stem.of("analysis")).isEqualTo("analysis");
    assertThat(Stem.of("sell")).isEqualTo("sell");
  }
}
