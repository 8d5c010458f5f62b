package org.chenbao.edit.write;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DanglingTest {
  @Test
  void aThingIsKnownByItsNounInChineseButNotOneOfSeveralTimes() {
    assertThat(Dangling.in("这份通知要求学校提前告知家长。")).isTrue();
    assertThat(Dangling.in("这份通知要求学校提前告知家长。", "首尔向学校下发通知")).isFalse();
    assertThat(Dangling.in("该规范已有三家公司支持。", "谷歌发布开放规范")).isFalse();
    assertThat(Dangling.in("本次通知要求学校提前告知家长。", "首尔向学校下发通知")).isTrue();
    assertThat(Dangling.in("该公司要求学校提前告知家长。", "首尔一家公司下发通知")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "取而代之的是，乘客在码头自己检票。",
        "基金每年向乘客发放 1000 元。",
        "林一舟表示，这为渡轮业带来了机遇。",
        "Demand for night ferries has doubled, it says.",
        "落地后海燕号将成为首艘夜航渡轮。",
        "该模型的售价为每月 20 美元。",
        "旨在开发便宜的开源模型，减少对大公司的依赖。",
        "由远山资本和长河基金联合领投。",
        "二是助手有时读错发票。",
        "表示，工厂不会搬走。",
        "远山集团将此原理用于绘图。",
        "林一舟随后回应称，不需要那么久。",
        "Larkspur said last May that nobody can implement it.",
        "据晨星社报道，它可与同类产品竞争。",
        "远山资本担任此次发行的承销商。",
        "公司曾告诉投资者，市场很大。",
        "调查显示，半数教师有上述担忧。",
        "内置相机，可以拍照。",
        "拾贝科技发布助手，该功能免费开放。",
        "创始人林一舟出资两亿元，为本轮融资最大出资方。",
        "两轮融资之后，公司估值超过十亿美元。",
        "新驱动支持更多显卡。",
        "美国政府采取措施，将该公司列入名单。",
        "“今年的目标是一千台。”她说。",
        "名单上还有远山资本与长河基金。",
        "同期，拾贝科技的份额达到三成。",
        "Announced on Thursday, this detector supports 27 languages.",
        "In the effort to tackle this problem, Larkspur Robotics hired two people.",
        "拾贝科技随后在官网表示，渡轮明日复航。",
        "会上渡轮适配委员会正式成立。",
        "未来数月将把更多渡轮迁到海燕港。",
        "启用后，用户在地址栏输入船名会直接进入对话。",
        "Mara Lind said pilots had switched to mobile maps as a result.",
        "Earlier the same week Larkspur opened a desk in Trieste.",
        "Larkspur 2 reverses this inefficiency.",
        "Instead, Larkspur 2 draws whole pages at once.",
        "That’s about half the footprint of Lodestar 4.",
        "The company said the plant stays in Ohio.",
        "Two years and a lawsuit later, Larkspur Notes is back.",
        "The announcement follows two others.",
        "According to the filing, it will take three years.",
        "In her post, Lind called the plan a mistake.",
        "林一舟另在会上称，渡轮来得太晚。",
        "Larkspur will sell that amount in stock.",
        "The line breaks even two years ahead of its rival.",
        "A ferry where all four points apply must be docked.",
        "部署至海燕港等码头，覆盖九成班次。",
      })
  void whatPointsBackDangles(String sentence) {
    assertThat(Dangling.in(sentence)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "拾贝科技表示，该公司的工厂不会搬走。",
        "拾贝科技误删了三万份文件，这一事故持续了两小时。",
        "此前，拾贝科技搬到杭州。",
        "其他三家公司也在杭州。",
        "拾贝科技完成 A 轮融资，本轮融资由远山资本领投。",
        "林一舟说：“我们的工厂不会搬走，这是早就定下的。”",
        "Larkspur Robotics said its plant stays in Ohio.",
        "Mara Lind said the company stays in Ohio.",
        "A former engineer says he was dismissed in May.",
        "Larkspur Robotics raised $40 million earlier this year.",
      })
  void whatHoldsItsReferenceStands(String sentence) {
    assertThat(Dangling.in(sentence)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"新战略的核心是设立基金。", "The detector is free until May."})
  void aThingThatStandsAboveIsKnownByItsNoun(String sentence) {
    assertThat(Dangling.in(sentence)).isTrue();
    assertThat(Dangling.in(sentence, "北港发布航运新战略\nLarkspur shows a music detector")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"The company is moving to Ohio.", "该公司将搬到杭州。"})
  void somebodyIsNotKnownByANoun(String sentence) {
    assertThat(Dangling.in(sentence, "Larkspur is a company in Ohio\n拾贝科技公司搬家")).isTrue();
  }
}
