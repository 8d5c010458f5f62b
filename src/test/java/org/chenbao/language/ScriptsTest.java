package org.chenbao.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.chenbao.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScriptsTest {

  @Test
  void charactersThatNobodySeesShouldGo() {
    assertThat(Scripts.clean("a\u200Bb\u00ADc\uFEFFd\u202Ee\u2066f\u0007g\uDB40\uDC41h\u3164i"))
        .isEqualTo("abcdefghi");
  }

  @Test
  void payloadsInVariationSelectorsShouldGo() {
    assertThat(Scripts.clean("x\uFE00\uFE01\uDB40\uDD00 😀\uDB40\uDD15\uDB40\uDD16"))
        .isEqualTo("x 😀");
  }

  @Test
  void emojiShouldStayWhole() {
    String emoji = "👩\u200D💻 ❤\uFE0F 1\uFE0F\u20E3";
    assertThat(Scripts.clean(emoji)).isEqualTo(emoji);
  }

  @Test
  void blanksAndLinesShouldBecomePlain() {
    assertThat(Scripts.clean("a\u00A0b\u3000c\r\nd\re\u2028f")).isEqualTo("a b c\nd\ne\nf");
  }

  @Test
  void textShouldBeComposed() {
    assertThat(Scripts.clean("e\u0301 \uD842\uDFB7")).isEqualTo("\u00E9 \uD842\uDFB7");
  }

  @Test
  void loneSurrogatesShouldGo() {
    assertThat(Scripts.clean("a\uD83Db")).isEqualTo("ab");
  }

  @Test
  void cleaningTwiceShouldChangeNothing() {
    String once = Scripts.clean("e\u200B\u0301 \u2003 가\u0300");
    assertThat(Scripts.clean(once)).isEqualTo(once);
  }

  @ParameterizedTest
  @CsvSource({
    "OpenAI 发布 GPT-5.3-Codex-Spark,ZH",
    "使用 vibe coding 的 agent 框架,ZH",
    "Chinese startup Zhipu (智谱) released a new open model on Thursday,EN",
    "OpenAI Launches New Model,EN",
    "人工知能の最新ニュースをお届けします,OTHER",
    "오픈AI 새로운 모델 공개,OTHER",
    "Le gouvernement a annoncé une nouvelle loi pour la protection des données,OTHER",
    "'12345',OTHER"
  })
  void languageShouldFollowTheScript(String text, Language expected) {
    assertThat(Scripts.language(text)).isEqualTo(expected);
  }

  @Test
  void simplifyingShouldLeaveOtherScriptsAlone() {
    assertThat(Scripts.simplified("軟體 API")).isEqualTo("软体 API");
    assertThat(Scripts.simplified("plain")).isEqualTo("plain");
  }
}
