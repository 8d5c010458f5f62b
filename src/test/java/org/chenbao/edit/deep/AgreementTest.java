package org.chenbao.edit.deep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class AgreementTest {
  private static final Take FIRST =
      Takes.holding(1, "2 售价 3.2 万元。", "3 单臂负载 12 千克。", "4 三月交付首批工厂。");

  @Test
  void draftsThatRestOnTheSameSentencesShouldAgreeWhateverTheirWords() {
    Take second = Takes.holding(2, "4 首批工厂三月收到货。", "3 负载为 12 千克。", "2 卖 3.2 万元。");
    assertThat(Agreement.between(FIRST, second)).isEqualTo(1);
    assertThat(Agreement.isReached(List.of(FIRST, second))).isTrue();
  }

  @Test
  void draftsThatChoseOtherFactsShouldNot() {
    Take second = Takes.holding(2, "2 售价 3.2 万元。", "5 精度 0.05 毫米。", "6 电池可用 8 小时。");
    assertThat(Agreement.between(FIRST, second)).isCloseTo(2 / 6.0, within(0.001));
    assertThat(Agreement.isReached(List.of(FIRST, second))).isFalse();
    assertThat(
            Agreement.isReached(
                List.of(FIRST, second, Takes.holding(3, "2 售价 3.2 万元。", "3 负载 12 千克。"))))
        .as("two of three agree")
        .isTrue();
  }

  @Test
  void whatIsNotBorneOutShouldCountAgainst() {
    Take liar =
        Takes.with(2, List.of("5 总额 987 亿元。", "6 销量 50 万台。"), "2 售价 3.2 万元。", "3 负载 12 千克。");
    Take honest = Takes.holding(2, "2 售价 3.2 万元。", "3 负载 12 千克。");
    assertThat(Agreement.between(FIRST, honest)).isEqualTo(0.75);
    assertThat(Agreement.between(FIRST, liar)).isCloseTo(0.75 * 4 / 6, within(0.001));
    assertThat(Agreement.isReached(List.of(FIRST, liar))).isFalse();
  }

  @Test
  void anotherValueOfTheSameThingShouldBeNoAgreement() {
    Take one = Takes.holding(1, "2 Anthropic 估值 3800 亿美元。");
    Take other = Takes.holding(2, "2 Anthropic 估值 3500 亿美元。");
    assertThat(Agreement.between(one, other)).isZero();
    assertThat(Agreement.shared(one, other)).isEqualTo(1);
  }

  @Test
  void oneDraftShouldNotAgreeWithItself() {
    assertThat(Agreement.isReached(List.of())).isFalse();
    assertThat(Agreement.isReached(List.of(FIRST))).isFalse();
  }
}
