package org.chenbao.publish.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.chenbao.publish.page.StoryView.Entry;
import org.chenbao.publish.page.StoryView.Said;
import org.junit.jupiter.api.Test;

class BarsTest {

  @Test
  void scoresShouldBeDrawnOfAHundred() {
    assertThat(bars("甲测试|得分 80.5%", "乙测试|准确率 42%", "丙测试|通过率 9.1%"))
        .containsExactly("甲测试 80.5% 80.5", "乙测试 42% 42", "丙测试 9.1% 9.1");
  }

  @Test
  void amountsOfOneThingShouldBeDrawnOfTheLargest() {
    assertThat(bars("北辰|估值 3800 亿美元", "南溪|最新估值达 950 亿美元", "东岭|估值 $190 billion"))
        .containsExactly("北辰 3800 亿美元 100.0", "南溪 950 亿美元 25.0", "东岭 $190 billion 50.0");
    assertThat(bars("A|raised $2.5 billion", "B|raised $500 million", "C|raised $1bn"))
        .containsExactly("A $2.5 billion 100.0", "B $500 million 20.0", "C $1bn 40.0");
  }

  @Test
  void amountsOfOtherThingsShouldNotStandBesideEachOther() {
    assertThat(bars("融资|融资 300 亿美元", "估值|投后估值 3800 亿美元", "收入|年化收入 140 亿美元")).isEmpty();
    assertThat(bars("北辰|估值 3800 亿美元", "南溪|估值 950 亿元", "东岭|估值 190 亿欧元")).isEmpty();
    assertThat(bars("北辰|估值从 10 亿美元升至 30 亿美元", "南溪|估值 950 亿美元", "东岭|估值 9 亿美元")).isEmpty();
  }

  @Test
  void fewFiguresOrSharesShouldBeReadAsTheyStand() {
    assertThat(bars("甲测试|得分 80%", "乙测试|得分 42%")).isEmpty();
    assertThat(bars("增速|增长 30%", "占比|达 12%", "降幅|下降 8%")).isEmpty();
    assertThat(bars("甲|估值 1 万美元", "乙|估值 5000 亿美元", "丙|估值 3 亿美元")).isEmpty();
    assertThat(bars("甲|估值 0 美元", "乙|估值 0 美元", "丙|估值 0 美元")).isEmpty();
  }

  private static List<String> bars(String... facts) {
    List<Entry> entries =
        Stream.of(facts)
            .map(fact -> fact.split("\\|"))
            .map(f -> new Entry(f[0], new Said(f[1], "", List.of()), List.of()))
            .toList();
    return Bars.of(entries).stream()
        .map(bar -> bar.label() + " " + bar.value() + " " + bar.length())
        .toList();
  }
}
