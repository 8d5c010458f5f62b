package org.chenbao.edit.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DueTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 2, 13);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "拾贝 2 将于 3 月 10 日发布。",
        "港务局预计新航线在 2026 年 7 月开通。",
        "新规 3 月 1 日起施行。",
        "The ferry will leave on March 10.",
        "Larkspur 2 is scheduled for release in April 2026.",
      })
  void aDateToComeThatIsPromisedIsDue(String sentence) {
    assertThat(Due.in(sentence, TODAY, TODAY)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "拾贝 2 于 2 月 10 日发布。",
        "拾贝科技将继续增加城市。",
        "拾贝 2 原定于 3 月 10 日发布。",
        "拾贝科技计划在 2029 年建成工厂。",
        "3 月 10 日是渡轮的生日，港务局将送出船票。",
        "Larkspur 2 was originally due on March 10.",
        "Larkspur 2 will be larger.",
      })
  void whatWasDueOrHasNoDayIsNot(String sentence) {
    assertThat(Due.in(sentence, TODAY, TODAY)).isFalse();
  }
}
