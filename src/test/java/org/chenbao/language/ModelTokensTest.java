package org.chenbao.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelTokensTest {
  @ParameterizedTest
  @CsvSource({"'',0", "hello world,2", "你好,1", "<|endoftext|>,7"})
  void textsShouldBeCountedAsO200kDoes(String text, int tokens) {
    assertThat(ModelTokens.in(text)).isEqualTo(tokens);
  }

  @Test
  void noTextShouldHaveMoreTokensThanBytes() {
    String text = "🙂\u0000龘\uD800 zażółć 0.05 毫米";
    assertThat(ModelTokens.in(text))
        .isLessThanOrEqualTo(text.getBytes(java.nio.charset.StandardCharsets.UTF_8).length);
  }
}
