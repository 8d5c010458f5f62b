package org.chenbao.edit.title;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadlineTest {

  @ParameterizedTest
  @CsvFileSource(resources = "/edit/headlines.tsv", delimiter = '\t', quoteCharacter = '\0')
  void titlesShouldBeShortenedAtClauses(String title, String head) {
    assertThat(Headline.of(title).head()).isEqualTo(head);
  }

  @Test
  void oneLineShouldBeSplitWhereTheTitleTurnsToDetail() {
    assertThat(Headline.split("星野智能创始人林岚批评欧盟：监管会把机器人公司赶走").rest()).isEmpty();
    assertThat(Headline.split("星野智能创始人林岚批评欧盟：监管会把 OpenAI 赶走").rest()).isEqualTo("监管会把 OpenAI 赶走");
    Headline split = Headline.split("星野智能发布第二代机械臂：单臂负载 12 千克，三月交付");
    assertThat(split.head()).isEqualTo("星野智能发布第二代机械臂");
    assertThat(split.rest()).isEqualTo("单臂负载 12 千克，三月交付");
  }

  @ParameterizedTest
  @ValueSource(strings = {"谷歌发布机械臂控制模型，有哪些值得期待？", "谷歌发布机械臂控制模型，杀疯了", "谷歌工程师：想进入机械臂部门，得先学会修理机械臂"})
  void whatIsNoDetailShouldNotBeSplitOff(String title) {
    assertThat(Headline.split(title).rest()).isEmpty();
  }

  @Test
  void wordingsShouldBeTheHeadlineAndWhatStandsAloneOfIt() {
    assertThat(Headline.wordings("星野智能完成 7 亿元融资：估值 50 亿元，三月到账"))
        .containsExactly("星野智能完成 7 亿元融资：估值 50 亿元，三月到账", "星野智能完成 7 亿元融资：估值 50 亿元", "星野智能完成 7 亿元融资");
  }

  @Test
  void whoRulesWithoutWhatShouldStandNowhere() {
    assertThat(Headline.wordings("汉堡法院裁定：灵犀 AI 须标明语料来源")).containsExactly("汉堡法院裁定：灵犀 AI 须标明语料来源");
  }

  @Test
  void aReasonShouldNotStandWithoutWhatWasDone() {
    assertThat(Headline.of("消息称因芯片出口的新规，星野智能推迟在海外发布第二代人形机器人和它的开发套件，何时恢复待定").head())
        .isNotEqualTo("消息称因芯片出口的新规");
  }

  @Test
  void anEnglishSentenceShouldGoAsFarAsItNamesWhatWasDone() {
    assertThat(
            Headline.of(
                    "The harbour council on Friday approved a fleet of 40 night ferries tasked with"
                        + " carrying 9,000 workers to the new docks, by a vote of 11 to 2")
                .head())
        .isEqualTo("The harbour council on Friday approved a fleet of 40 night ferries");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Larkspur Robotics announced on February 13, 2026, the sale of its Trieste test site to a group of nine local ferry lines",
        "Larkspur Robotics says providers including Moss, Tarnhelm, and Bund are cutting the cost of night ferries by as much as half"
      })
  void neitherADateNorAListShouldBeCutInTwo(String title) {
    assertThat(Headline.of(title).head())
        .doesNotEndWith("February 13")
        .doesNotEndWith("2026")
        .doesNotEndWith("Moss")
        .doesNotEndWith("Tarnhelm");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The latest round of Larkspur, a mooring startup, has raised $30m and more than doubled the value of its fleet, according to a report by The Lodestar"
            + "|The latest round of Larkspur has raised $30m and more than doubled the value of its fleet",
        "Mara Lind, the head of the mooring research team at Larkspur, has resigned from the firm and from its board"
            + "|Mara Lind, the head of the mooring research team at Larkspur, has resigned from the firm and from its board",
        "Larkspur says providers including Moss, Tarnhelm, and Bund are cutting the cost of ferries by half, according to people who know the plan well"
            + "|Larkspur says providers are cutting the cost of ferries by half, according to people who know the plan well",
      })
  void anAsideShouldGoBeforeTheNewsDoes(String title, String head) {
    assertThat(Headline.of(title).head()).isEqualTo(head);
  }

  @Test
  void widthShouldBeCountedInChineseCharacters() {
    assertThat(Headline.width("机械臂 Gemma 4")).isEqualTo(6 + 8);
  }
}
