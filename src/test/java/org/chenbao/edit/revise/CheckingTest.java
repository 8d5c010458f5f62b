package org.chenbao.edit.revise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.chenbao.Sample;
import org.chenbao.edit.revise.Mark.State;
import org.chenbao.model.Article;
import org.chenbao.model.Claim;
import org.chenbao.model.Language;
import org.chenbao.model.Tier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// One sentence of a person's, held against two reports.
class CheckingTest {
  private static final Article CHINESE =
      Sample.article(
          "a1", "dongan", "云杉数据 10 日发布账本软件", "云杉数据 10 日发布账本软件“青账”，首批开放 300 个名额。公司没有公布价格。软件支持离线使用。");
  private static final Article ENGLISH =
      Sample.article(
          "a2",
          "harbor",
          "Yunshan Data opens a ledger app to 300 users",
          "Yunshan Data opened its ledger app to 300 users on Tuesday.",
          Language.EN,
          Tier.STANDARD);
  private static final Checking CHECKING =
      new Checking(Sample.story(CHINESE, ENGLISH), List.of(Sample.titled(CHINESE)));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "云杉数据 2 月 10 日发布账本软件“青账”，首批开放 300 个名额。 | CHECKED",
        "云杉数据 6 月 10 日发布账本软件“青账”，首批开放 300 个名额。 | FAILED",
        "云杉数据 2 月 11 日发布账本软件“青账”，首批开放 300 个名额。 | FAILED",
        "云杉数据 10 日发布账本软件“青账”，首批开放 500 个名额。 | FAILED",
        "公司公布了价格。 | FAILED",
        "软件不支持离线使用。 | FAILED",
        "公司没有公布价格。软件支持离线使用。 | CHECKED",
        "公司没有公布价格。明年将在香港上市融资。 | UNBOUND",
      })
  void aSentenceShouldBeBorneOutByTheReports(String words, State state) {
    assertThat(CHECKING.check(words, Optional.empty(), false).state()).isEqualTo(state);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "这让小公司不必联网记账。 | FREE",
        "它会抢走三成客户。 | UNBOUND",
        "分析师说：“这是今年最好用的一款账本软件。” | UNBOUND",
      })
  void interpretationShouldStandAloneWhereItStatesNoFact(String words, State state) {
    assertThat(CHECKING.check(words, Optional.empty(), true).state()).isEqualTo(state);
  }

  @Test
  void wordsOnForeignEvidenceShouldBeBorneOutByTheSentenceTheyWereMadeFromToo() {
    Claim told =
        new Claim(
            "云杉数据向 300 名用户开放账本软件。", Sample.quoting(ENGLISH, ENGLISH.words().text()).evidence());
    var checking = new Checking(Sample.story(ENGLISH), List.of(told));
    assertThat(state(checking, "云杉数据向 300 名用户开放了账本软件。", told)).isEqualTo(State.CHECKED);
    assertThat(state(checking, "云杉数据没有向 300 名用户开放账本软件。", told)).isEqualTo(State.FAILED);
    assertThat(state(checking, "云杉数据向 900 名用户开放账本软件。", told)).isEqualTo(State.FAILED);
  }

  private static State state(Checking checking, String words, Claim before) {
    return checking.check(words, Optional.of(before), false).state();
  }
}
