package org.chenbao.edit.write;

import static org.assertj.core.api.Assertions.assertThat;

import org.chenbao.Sample;
import org.chenbao.model.Article;
import org.chenbao.model.Field;
import org.chenbao.model.Place;
import org.junit.jupiter.api.Test;

class CandidateTest {
  private static final Candidate TOLD = candidate("拾贝科技股价盘中冲到 492 港元，涨幅最高超过 22%。");

  @Test
  void aShareLessShouldRestateTheFractionThatIsLeft() {
    Candidate said = candidate("港务局称，海燕号每个班次的成本可降到旧渡轮的十分之一。");
    Candidate less = candidate("在海燕号上，每个班次的成本与旧渡轮相比最多减少 90%。");
    assertThat(less.amountsWithin(said)).isTrue();
    assertThat(candidate("在海燕号上，每个班次的成本与旧渡轮相比最多减少 80%。").amountsWithin(said)).isFalse();
  }

  @Test
  void theSameNumbersOfTheSameAreARepetition() {
    assertThat(candidate("午后，拾贝科技股价一度见 492 港元，涨幅超过 22%，市值达 2100 亿港元。").restates(TOLD)).isTrue();
  }

  @Test
  void aNumberThatOthersAreReckonedByIsNoRepetition() {
    assertThat(candidate("以 492 港元的高点计算，拾贝科技较发行价上涨超过 300%。").restates(TOLD)).isFalse();
  }

  @Test
  void theSameCountIsOneWhateverItsMeasureWord() {
    Candidate told = candidate("拾贝科技将向 150 家合作机构开放模型访问权限。");
    assertThat(candidate("拾贝科技把模型访问权限扩展至 150 个合作机构。").restates(told)).isTrue();
  }

  @Test
  void theSameCountIsOneWhateverTimeStandsBeforeIt() {
    Candidate told = candidate("拾贝科技在截至 5 月 31 日的财年裁员 21000 人，降幅 12.9%。");
    assertThat(candidate("拾贝科技称在过去 12 个月裁员 2.1 万。").restates(told)).isTrue();
  }

  @Test
  void aListOfTheSameNumbersIsARepetitionWhateverStandsBesideIt() {
    Candidate told = candidate("拾贝科技的渡轮 Lodestar Pro 售价 16.98 万元，Lite 版 11.98 万元。");
    assertThat(
            candidate("渡轮 Lodestar Pro 为 16.98 万元，Lite 为 11.98 万元，前 5000 名可用 1 万元抵 2 万元。")
                .restates(told))
        .isTrue();
  }

  @Test
  void monthsBeforeOpenEarlierAndThoseToComeDoNot() {
    assertThat(candidate("Larkspur formed a ferry desk of 65 pilots in January.").opensEarlier())
        .isTrue();
    assertThat(candidate("Larkspur will open a ferry desk of 65 pilots in March.").opensEarlier())
        .isFalse();
    assertThat(candidate("Larkspur said last year that ferries were late.").opensEarlier())
        .isTrue();
  }

  @Test
  void theSameNumberOfAnotherThingIsNoRepetition() {
    assertThat(candidate("远山资本把 22% 的机房改用风电，并计划明年再建两座仓库。").restates(TOLD)).isFalse();
  }

  @Test
  void theSameActOfTheSameInOtherWordsIsARepetition() {
    Candidate told =
        candidate("Larkspur’s safety lead Mara Lind has resigned from the harbour board.");
    Candidate again =
        candidate("Mara Lind, who led safety, has resigned from the board of Larkspur.");
    assertThat(again.retells(candidate("Mara Lind has resigned from the Larkspur board.")))
        .isTrue();
    assertThat(again.retells(told)).isFalse();
  }

  @Test
  void anotherActOfTheSameIsNoRepetition() {
    Candidate told = candidate("拾贝科技发布助手拾贝 2。");
    assertThat(candidate("拾贝科技起诉助手拾贝 2 的仿冒者。").retells(told)).isFalse();
  }

  @Test
  void theSameDayOfTheSameIsARepetition() {
    Candidate told = candidate("拾贝科技计划于 11 月中旬上线海燕号夜航，并调整票价。");
    assertThat(candidate("港口新闻获悉，拾贝科技计划于 11 月中旬上线海燕号夜航。").datesAgain(told)).isTrue();
    assertThat(candidate("拾贝科技计划于 11 月中旬上线海燕号夜航，票价 40 元。").datesAgain(told)).isFalse();
    assertThat(candidate("11 月中旬，林一舟将赴远山出席港口年会。").datesAgain(told)).isFalse();
  }

  @Test
  void anActOrAMeasureHappensAndAStateDoesNot() {
    assertThat(candidate("拾贝科技发布助手拾贝 2。").happens()).isTrue();
    assertThat(candidate("海燕号可载客 320 人。").happens()).isTrue();
    assertThat(candidate("海燕号的灯塔负责夜里的安静。").happens()).isFalse();
  }

  @Test
  void theSameVoteIsARepetition() {
    Candidate told = candidate("The council approved the ferry plan by a vote of 117–2.");
    assertThat(
            candidate("The ferry plan passed the council on Friday, 117-2, after long talks.")
                .restates(told))
        .isTrue();
  }

  private static Candidate candidate(String said) {
    Article article = Sample.article("a", "harbour.example", "港口新闻", said);
    return Candidate.of(new Sentence(article, Field.TEXT, new Place(0, said.length()), 0, said));
  }
}
