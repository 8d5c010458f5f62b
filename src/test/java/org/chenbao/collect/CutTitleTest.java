package org.chenbao.collect;

import static org.assertj.core.api.Assertions.assertThat;

import org.chenbao.model.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CutTitleTest {
  private static final String FIRST =
      "Tarnhelm plans to triple its night ferries in the coming year, the harbour council said"
          + " on Monday";
  private static final String TEXT = FIRST + ". The council will vote in March.";

  @ParameterizedTest
  @ValueSource(ints = {65, 70, 80})
  void halfATitleBecomesTheSentenceItIsCutFrom(int length) {
    assertThat(restored(FIRST.substring(0, length), TEXT)).isEqualTo(FIRST);
    assertThat(restored(FIRST.substring(0, length).strip() + "…", TEXT)).isEqualTo(FIRST);
  }

  @Test
  void aWholeTitleStays() {
    assertThat(restored(FIRST, TEXT)).isEqualTo(FIRST);
    String clause = FIRST.substring(0, FIRST.indexOf(','));
    assertThat(restored(clause, TEXT)).isEqualTo(clause);
  }

  @Test
  void aTitleThatTheTextDoesNotBeginWithStays() {
    assertThat(restored(FIRST.substring(5, 75), TEXT)).isEqualTo(FIRST.substring(5, 75));
  }

  @Test
  void aShortBeginningInCommonIsNoCut() {
    assertThat(restored("Tarnhelm plans", TEXT)).isEqualTo("Tarnhelm plans");
  }

  @Test
  void ofMoreThanOneSentenceTheFirstIsTheTitle() {
    String text = "拾贝科技在 2026 年 2 月 13 日宣布渡轮海燕号开始夜航，票价为 40 元。船上有 120 个座位，另有货舱。";
    assertThat(restored(text.substring(0, text.length() - 4), text))
        .isEqualTo(text.substring(0, text.indexOf('。')));
  }

  private static String restored(String title, String text) {
    return CutTitle.restored(new Words(title, "", text)).title();
  }
}
