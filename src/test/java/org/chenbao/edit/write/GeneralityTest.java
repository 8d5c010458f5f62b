package org.chenbao.edit.write;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GeneralityTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "拾贝科技最初被视为渡轮业的后来者。",
        "为了赶上潮水，拾贝科技需要更大的船坞。",
        "船长离去凸显渡轮业竞争加速。",
        "海燕号的导航仍在不断改进，船坞也在日益完善。",
        "港口拥堵已成为夜航的瓶颈。",
        "港务局局长林一舟表示，航运上半场看船，下半场看港。",
        "夜航不只是一条航线，而是港口的新生活。",
        "拾贝科技方面表示，公司一直主动与港务局沟通。",
        "Larkspur Robotics says the pier will make it easier for captains to land.",
        "拾贝科技的渡轮实现大幅升级。",
        "The new ferry underscores the harbour’s strategy.",
        "Critics have also been concerned about the harbour’s reliance on one ferry.",
        "The Harbour Day is the event in which ferries are shown to children.",
        "The Larkspur was one of the company’s first ferries.",
      })
  void whatHoldsOnAnyDayIsNoEvent(String sentence) {
    assertThat(Generality.in(sentence)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "拾贝科技被视为后来者，去年却运送了 320 万人。",
        "港务局局长林一舟表示，夜航将于五月恢复。",
        "港务局局长林一舟表示，Lodestar 的渡轮更快、更省电。",
        "港务局局长林一舟表示，不会裁员。",
        "拾贝科技为夜航开发了新的灯塔。",
        "Mara Lind said that ferries are late.",
        "The Larkspur is a ferry that Larkspur Robotics sold in May.",
      })
  void whatHappenedIsAnEvent(String sentence) {
    assertThat(Generality.in(sentence)).isFalse();
  }
}
