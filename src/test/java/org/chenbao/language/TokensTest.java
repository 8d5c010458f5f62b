package org.chenbao.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TokensTest {

  @Test
  void versionsShouldBeKeptWholeWithTheirParts() {
    assertThat(Tokens.in("GPT-5.3-Codex 发布"))
        .containsExactly("gpt-5.3-codex", "gpt", "5.3", "codex", "发布");
  }

  @Test
  void knownNamesShouldBeOneTokenInBothLanguages() {
    assertThat(Tokens.in("谷歌")).isEqualTo(Tokens.in("Google"));
    assertThat(Tokens.in("智谱")).isEqualTo(List.of("zhipu"));
  }

  @Test
  void traditionalCharactersShouldGiveTheSameTokens() {
    assertThat(Tokens.in("機器人發布會")).isEqualTo(Tokens.in("机器人发布会"));
  }

  @Test
  void stopWordsShouldBeLeftOut() {
    assertThat(Tokens.in("the model is of 我们的")).containsExactly("model");
  }
}
