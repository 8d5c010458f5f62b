package org.chenbao.edit.standard;

import static org.assertj.core.api.Assertions.assertThat;

import org.chenbao.edit.standard.AnswerReader.Reading;
import org.chenbao.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerReaderTest {
  private static final Guide GUIDE = Guide.builtIn(Language.ZH, false);
  private static final String GOOD =
      """
      {"headline":{"text":"星野智能发布机械臂","from":[1]},
       "lead":{"text":"星野智能 2 月 13 日发布机械臂。","from":[1,2]},
       "facts":[{"label":"售价","text":"售价 3.2 万元。","from":[2]}],
       "insight":[{"text":"价格低于同类。","from":[]}],"impact":[]}\
      """;

  @Test
  void anAnswerThatFitsShouldBeRead() {
    assertThat(read(GOOD, 2)).isInstanceOf(Reading.Fits.class);
    assertThat(read("好的：\n```json\n" + GOOD + "\n```", 2)).isInstanceOf(Reading.Fits.class);
  }

  @Test
  void sentencesThatWereNotGivenShouldBeRefused() {
    assertThat(read(GOOD, 1)).isInstanceOf(Reading.Unfit.class);
    assertThat(read(GOOD.replace("[2]", "[0]"), 2)).isInstanceOf(Reading.Unfit.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "对不起，我不能回答。",
        "{\"headline\":null}",
        "null",
        "{} {}",
        "[]",
        "{\"headline\":{\"text\":\"x\",\"from\":[1]}}",
      })
  void anythingElseShouldBeRefused(String text) {
    assertThat(read(text, 9)).isInstanceOf(Reading.Unfit.class);
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
    assertThat(read(GOOD.replace("售价 3.2 万元。", prose), 2)).isInstanceOf(Reading.Unfit.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "from":[2]}],  | "from":[null]}], | it was not one JSON object that fits the schema
          "from":[2]}],  | "from":["2"]}],  | it was not one JSON object that fits the schema
          "from":[2]}],  | "from":[1.5]}],  | it was not one JSON object that fits the schema
          "from":[2]}],  | "from":[3]}],    | it cited a sentence that was not given
          "from":[2]}],  | "from":[]}],     | its headline, lead or a fact cited no sentence
          "label":"售价" | "label":""       | it had an empty text or label
          售价 3.2 万元。 | 说机制、比较或后果；不重述事实，不说空话 | it repeated its instructions
          "impact":[]    | "impact":[],"impact":[] | it was not one JSON object that fits the schema
          """)
  void whatIsWrongShouldBeSaidInOurOwnWords(String good, String bad, String why) {
    assertThat(read(GOOD.replace(good, bad), 2)).isEqualTo(new Reading.Unfit<>(why));
  }

  @Test
  void anAnswerInAnotherLanguageShouldBeRefused() {
    assertThat(AnswerReader.read(GOOD, 2, Guide.builtIn(Language.EN, false)))
        .isEqualTo(new Reading.Unfit<>("it was not in English"));
  }

  private static Reading<Answer> read(String text, int sentences) {
    return AnswerReader.read(text, sentences, GUIDE);
  }

  @Test
  void unknownFieldsShouldBeRefused() {
    String extended = GOOD.replace("\"impact\":[]", "\"impact\":[],\"verdict\":\"true\"");
    assertThat(read(extended, 2)).isInstanceOf(Reading.Unfit.class);
  }

  @Test
  void textBeyondItsLengthShouldBeRefused() {
    assertThat(read(GOOD.replace("售价 3.2 万元。", "长".repeat(500)), 2))
        .isInstanceOf(Reading.Unfit.class);
  }
}
