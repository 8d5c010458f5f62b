package org.chenbao.collect;

import static org.assertj.core.api.Assertions.assertThat;

import org.chenbao.model.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CloakingTest {
  private static final String TEXT = "港务局周二宣布启用十台无人吊车。吊车由北湖算力供货，合同金额为 3.2 亿元。港务局说，夜间作业量将提高 40%。";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "港务局启用十台无人吊车，夜间作业量提高 40%|港务局启用十台无人吊车|",
        "无人吊车来了：一座港口的夜晚|港务局启用十台无人吊车|港务局启用十台无人吊车，合同金额约 3.3 亿元。",
        "港务局的合同|合同金额为 3.2 亿元|吊车由北湖算力供货，合同金额为 3.20 亿元。",
        "Port authority switches on ten cranes|港务局启用十台无人吊车|",
        "十台|港务局启用十台无人吊车|",
      })
  void aPageThatTellsTheSameShouldBeBelieved(String title, String printed, String summary) {
    assertThat(between(title, summary, printed)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "云帆机器人在苏州设厂，年产八万台|港务局启用十台无人吊车|",
        "云帆机器人在苏州设厂，年产八万台|港务局启用十台无人吊车|工厂投资六亿元，将招聘一千多名工人。",
        "港务局说，夜间作业量将提高 90%|港务局启用十台无人吊车|",
        "港务局启用十台无人吊车|港务局启用十台无人吊车|吊车由北湖算力供货，合同金额为 9.9 亿元。",
      })
  void aPageThatTellsSomethingElseShouldBeFound(String title, String printed, String summary) {
    assertThat(between(title, summary, printed)).isTrue();
  }

  @Test
  void aPageThatCouldNotBeReadShouldNotBeHeldAgainstItsFeed() {
    var told = new Words("云帆机器人在苏州设厂", "", "");
    assertThat(Cloaking.between(told, new Words("没有找到这一页", "", ""))).isEmpty();
  }

  private static boolean between(String title, String summary, String printed) {
    var told = new Words(title, summary == null ? "" : summary, "");
    return Cloaking.between(told, new Words(printed, "", TEXT)).isPresent();
  }
}
