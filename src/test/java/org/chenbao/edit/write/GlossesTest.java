package org.chenbao.edit.write;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GlossesTest {
  @Test
  void belowAHeadlineOnAModelTheModelIsKnown() {
    String sentence = "The model reads harbour charts in nine languages.";
    assertThat(Definites.dangle(sentence, Glosses.of("拾贝科技发布港口模型"))).isFalse();
    assertThat(Definites.dangle(sentence, Glosses.of("拾贝科技开通夜航"))).isTrue();
  }
}
