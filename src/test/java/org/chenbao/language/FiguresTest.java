package org.chenbao.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiguresTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Larkspur 完成 3 亿美元融资，估值达 40 亿美元。                | 估值 larkspur 40 亿美元
          机器人公司 Larkspur 以 40 亿美元估值完成融资。                 | 估值 larkspur 40 亿美元
          估值 40 亿美元的机器人公司 Larkspur 周一提交了申请。           | 估值 larkspur 40 亿美元
          OpenAI’s valuation is $4 billion.                              | 估值 openai $4 billion
          Robot maker Larkspur raises $300M at a $4B valuation.          | 估值 larkspur $4B
          OpenAI 透露，ChatGPT 周活跃用户超 9 亿。                       | 周活跃用户 chatgpt 超 9 亿
          竞争对手 Anthropic 估值已达 9650 亿美元。                      | 估值 anthropic 9650 亿美元
          Claude Opus 4.6 hits 80.8% on SWE-bench Verified.              | SWE-bench Verified claude opus 4.6 80.8%
          星野智能年化收入突破 5 亿美元。                                | 年化收入 nobody 突破 5 亿美元
          """)
  void aFigureShouldHaveItsOwner(String sentence, String figure) {
    assertThat(Figures.in(sentence)).extracting(f -> told(f, sentence)).contains(figure);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Larkspur 拟以 40 亿美元估值融资。",
        "Larkspur 估值有望达 40 亿美元。",
        "Larkspur 估值逼近 40 亿美元。",
        "Larkspur 此前估值 40 亿美元。",
        "Larkspur 员工离职创业，估值 40 亿美元。",
        "Larkspur 换股收购 Cursor，交易估值 40 亿美元。",
        "Larkspur 估值增加 40 亿美元。",
        "Larkspur is in talks to raise funding at a $4B valuation.",
        "Two startups raised $100M led by Larkspur at a $4B valuation.",
        "In March, Larkspur raised $122 million.",
        "Claude Opus 4.6 在 SWE-bench Verified 上提升 10.2 分。"
      })
  void whatIsPlannedOrPastOrAnothersShouldBeNoFigure(String sentence) {
    assertThat(Figures.in(sentence)).filteredOn(Figure::isOwned).isEmpty();
  }

  @Test
  void roundingAndBoundsShouldMakeNoDifference() {
    Figure exact = figure("Larkspur 估值达 1830 亿美元。");
    assertThat(exact.differs(figure("Larkspur 估值约 1800 亿美元。"))).isFalse();
    assertThat(exact.differs(figure("Larkspur 估值超 1800 亿美元。"))).isFalse();
    assertThat(exact.differs(figure("Larkspur 估值 $183 billion。"))).isFalse();
    assertThat(exact.differs(figure("Larkspur 估值达 1840 亿美元。"))).isTrue();
    assertThat(exact.differs(figure("Larkspur 估值达 3800 亿美元。"))).isTrue();
  }

  @Test
  void anotherPeriodShouldBeAnotherThing() {
    assertThat(figure("星野汽车 5 月销量 3 万辆。").isOfTheSame(figure("星野汽车 4 月销量 4 万辆。"))).isFalse();
    assertThat(figure("Larkspur 估值 40 亿美元。").isOfTheSame(figure("Larkspur 估值 30 亿欧元。"))).isFalse();
  }

  private static Figure figure(String sentence) {
    List<Figure> figures = Figures.in(sentence);
    assertThat(figures).as(sentence).hasSize(1);
    return figures.getFirst();
  }

  private static String told(Figure figure, String sentence) {
    String owner = figure.isOwned() ? figure.owner().canonical() : "nobody";
    String value = figure.quantity().place().of(sentence);
    return figure.measure().chinese() + " " + owner + " " + value;
  }
}
