package org.chenbao.edit.write;

import static org.assertj.core.api.Assertions.assertThat;

import org.chenbao.Sample;
import org.chenbao.model.Article;
import org.chenbao.model.Field;
import org.chenbao.model.Place;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "“新产线预计在今年的七月投产，比原计划早一个季度。”",
        "“We want our ferries to be quiet, clean and on time for everybody.”",
        "“新产线预计七月投产，公司上海工厂的负责人在会上说。",
        "港务局的说法是「今年不会再增加新的航线。",
        "关于新航线，以下几点值得先记下来： 1.",
        "以下是港务局今天公布的全部航线与船期。",
        "*海燕号的首航：从北港出发，绕岛一周。",
      })
  void wordsWithoutASpeakerAndHalfAQuotationAreNotPrinted(String said) {
    assertThat(sentence(said).printable()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "港务局局长林一舟说：“新航线预计在今年的七月开通。”",
        "“The new ferries are quiet and clean,” said Mara Lind, the harbour's director.",
        "渡轮“海燕号”2 月 12 日首航，载客 320 人。",
      })
  void wordsWithTheirSpeakerArePrinted(String said) {
    assertThat(sentence(said).printable()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "New harbour features coming this summer alongside a two-tiered ferry pass.",
        "Larkspur Notes powered by the harbour’s own maps.",
        "Try the new ferry pass online, then buy it at the counter.",
        "名字和定位 Lodestar 现在有四款。",
        "若要换船，乘客还需要重新排队。",
        "港务局将关注后续进展。",
        "新船坞将为远山港的航运发展提供有力支撑。",
        "去年的乘客数据 28.5M tickets。",
        "Ars obtained a letter that was sent to the harbour masters of both towns.",
        "If true, the sailing would represent another milestone for the harbour.",
      })
  void headingsAndNoticesAreNoSentences(String said) {
    assertThat(sentence(said).printable()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Harbour masters found 30 broken ropes using a new camera.",
        "Harbour One runs on hydrogen, carrying 320 people.",
        "若交易达成，「拾贝科技」将成为第三家供应商。",
        "新船坞为远山港提供 40 个泊位和全部电力。",
      })
  void wholeSentencesArePrinted(String said) {
    assertThat(sentence(said).printable()).isTrue();
  }

  private static Sentence sentence(String said) {
    Article article = Sample.article("a", "harbour.example", "港口新闻", said);
    return new Sentence(article, Field.TEXT, new Place(0, said.length()), 0, said);
  }
}
