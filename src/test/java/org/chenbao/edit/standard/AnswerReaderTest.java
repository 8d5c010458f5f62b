package org.chenbao.edit.standard;

import static org.assertj.core.api.Assertions.assertThat;

import org.chenbao.edit.standard.AnswerReader.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerReaderTest {
  private static final String GOOD =
      """
      {"headline":{"text":"星野智能发布机械臂","from":[1]},
       "lead":{"text":"星野智能 2 月 13 日发布机械臂。","from":[1,2]},
       "facts":[{"label":"售价","text":"售价 3.2 万元。","from":[2]}],
       "insight":[{"text":"价格低于同类。","from":[]}],"impact":[]}\
      """;

  @Test
  void anAnswerThatFitsShouldBeRead() {
    assertThat(AnswerReader.read(GOOD, 2)).isInstanceOf(Reading.Fits.class);
    assertThat(AnswerReader.read("好的：\n```json\n" + GOOD + "\n```", 2))
        .isInstanceOf(Reading.Fits.class);
  }

  @Test
  void sentencesThatWereNotGivenShouldBeRefused() {
    assertThat(AnswerReader.read(GOOD, 1)).isInstanceOf(Reading.Unfit.class);
    assertThat(AnswerReader.read(GOOD.replace("[2]", "[0]"), 2)).isInstanceOf(Reading.Unfit.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "对不起，我不能回答。",
        "{\"headline\":null}",
        "[]",
        "{\"headline\":{\"text\":\"x\",\"from\":[1]}}",
      })
  void anythingElseShouldBeRefused(String text) {
    assertThat(AnswerReader.read(text, 9)).isInstanceOf(Reading.Unfit.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<b>3.2 万元</b>",
        "见 https://kuaixun.example/a",
        "[链接](x)",
        "**3.2 万元**",
        " ",
        "3.2\\u200b 万元"
      })
  void markupAddressesAndEmptyTextShouldBeRefused(String prose) {
    assertThat(AnswerReader.read(GOOD.replace("售价 3.2 万元。", prose), 2))
        .isInstanceOf(Reading.Unfit.class);
  }

  @Test
  void unknownFieldsShouldBeRefused() {
    String extended = GOOD.replace("\"impact\":[]", "\"impact\":[],\"verdict\":\"true\"");
    assertThat(AnswerReader.read(extended, 2)).isInstanceOf(Reading.Unfit.class);
  }

  @Test
  void textBeyondItsLengthShouldBeRefused() {
    assertThat(AnswerReader.read(GOOD.replace("售价 3.2 万元。", "长".repeat(500)), 2))
        .isInstanceOf(Reading.Unfit.class);
  }
}
