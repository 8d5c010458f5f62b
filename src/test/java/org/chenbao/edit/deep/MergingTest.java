package org.chenbao.edit.deep;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.ToIntFunction;
import org.chenbao.edit.standard.Answer;
import org.junit.jupiter.api.Test;

class MergingTest {
  @Test
  void whatMostDraftsTellShouldComeBeforeWhatOneTells() {
    List<Take> takes =
        List.of(
            Takes.holding(1, "2 机械臂售价 3.2 万元。", "3 单臂负载 12 千克。", "4 三月交付首批工厂。"),
            Takes.holding(2, "5 重复定位精度 0.05 毫米。", "6 电池可用 8 小时。", "2 机械臂售价 3.2 万元。"),
            Takes.holding(3, "7 提供两年保修服务。", "2 机械臂的售价是 3.2 万元。", "3 单臂负载为 12 千克。"));
    assertThat(facts(takes, MergingTest::unmarked)).hasSize(6);
    assertThat(facts(takes, MergingTest::unmarked).stream().filter(f -> f.contains("3.2")))
        .hasSize(1);
    assertThat(facts(takes, MergingTest::unmarked).stream().filter(f -> f.contains("12 千克")))
        .hasSize(1);
  }

  @Test
  void aJudgesMarksShouldComeBeforeVotes() {
    List<Take> takes =
        List.of(
            Takes.holding(1, "2 机械臂售价 3.2 万元。", "3 单臂负载 12 千克。"),
            Takes.holding(2, "2 机械臂的售价为 3.2 万元。", "3 单臂负载 12 千克。"));
    Answer answer = answer(takes, item -> item.take() == 2 ? 5 : 0);
    assertThat(answer.headline().text()).isEqualTo("星野智能发布机械臂2");
    assertThat(answer.insight()).extracting(Answer.Cited::text).containsExactly("第 2 份草稿的解读。");
    assertThat(answer.facts()).extracting(Answer.Labelled::text).contains("机械臂的售价为 3.2 万元。");
  }

  @Test
  void aFactShouldNotBeToldTwiceNorBesideItsContrary() {
    List<Take> takes =
        List.of(
            Takes.holding(1, "2 Anthropic 估值 3800 亿美元。", "3 单臂负载 12 千克。"),
            Takes.holding(2, "4 Anthropic 估值 3500 亿美元。", "5 单臂负载 12 千克。"));
    assertThat(facts(takes, MergingTest::unmarked))
        .containsExactly("Anthropic 估值 3800 亿美元。", "单臂负载 12 千克。");
  }

  @Test
  void whatTheLeadSaysShouldNotComeAgainFromAnotherDraft() {
    List<Take> takes =
        List.of(
            Takes.holding(1, "2 售价 3.2 万元。", "3 单臂负载 12 千克。"),
            Takes.holding(2, "1 星野智能 2 月 13 日发布机械臂。", "3 单臂负载 12 千克。"));
    assertThat(facts(takes, item -> item.take() == 1 ? 1 : 0))
        .containsExactly("售价 3.2 万元。", "单臂负载 12 千克。");
  }

  @Test
  void withoutMarksTheDraftThatTheOthersAreNearestToShouldSetTheOrder() {
    List<Take> takes =
        List.of(
            Takes.holding(1, "7 提供两年保修服务。", "8 外壳为铝合金。"),
            Takes.holding(2, "2 售价 3.2 万元。", "3 单臂负载 12 千克。", "4 三月交付首批工厂。"),
            Takes.holding(3, "3 单臂负载 12 千克。", "4 三月交付首批工厂。", "9 机身重 40 千克。"));
    assertThat(facts(takes, MergingTest::unmarked))
        .startsWith("售价 3.2 万元。", "单臂负载 12 千克。", "三月交付首批工厂。");
    assertThat(answer(takes, MergingTest::unmarked).headline().text()).isEqualTo("星野智能发布机械臂2");
  }

  @Test
  void ofTwoThatOneDraftTellsTheOneThatRestsOnWeightierEvidenceShouldStand() {
    Take late =
        new Take(
            1,
            Takes.holding(1).answer(),
            List.of(new Item(1, Item.Kind.HEADLINE, "", "公司没有披露更多细节", List.of(9))),
            List.of());
    Answer answer = answer(List.of(late, Takes.holding(2)), MergingTest::unmarked);
    assertThat(answer.headline().text()).isEqualTo("星野智能发布机械臂2");
  }

  private static int unmarked(@SuppressWarnings("unused") Item item) {
    return 0;
  }

  private static List<String> facts(List<Take> takes, ToIntFunction<Item> marks) {
    return answer(takes, marks).facts().stream().map(Answer.Labelled::text).toList();
  }

  private static Answer answer(List<Take> takes, ToIntFunction<Item> marks) {
    return Merging.answer(new Merging(takes, marks).items());
  }
}
