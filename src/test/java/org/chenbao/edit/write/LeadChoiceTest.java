package org.chenbao.edit.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.chenbao.Sample;
import org.chenbao.edit.Readers;
import org.chenbao.model.Article;
import org.chenbao.model.Block;
import org.chenbao.model.Draft;
import org.chenbao.model.Language;
import org.chenbao.model.Quoting;
import org.chenbao.model.Tier;
import org.junit.jupiter.api.Test;

class LeadChoiceTest {
  private static final Readers CHINESE =
      new Readers(Language.ZH, ZoneId.of("Asia/Shanghai"), Quoting.STANDARD);

  private static final String ENGLISH =
      "OpenAI may ask its users to prove their age, according to a new version of its"
          + " terms. OpenAI said 40 percent of its users never gave a date of birth.";

  @Test
  void aTitleThatIsPrintedInPartShouldLeadInFullWhereOnlyAnotherLanguageHasSentences() {
    String title = "OpenAI 发布新的使用条款，部分海燕号用户需上传证件并在三十天之内完成年龄核验";
    Draft draft =
        draft(
            Sample.article(
                "a1", "wire", "OpenAI to check ages", ENGLISH, Language.EN, Tier.STANDARD),
            Sample.article("a2", "bund", title, ""));
    assertThat(title).startsWith(draft.headline().text()).isNotEqualTo(draft.headline().text());
    assertThat(draft.lead().text()).isEqualTo(title + "。");
  }

  @Test
  void aSentenceShouldLeadBeforeTheLongerFormOfTheTitle() {
    String said = "OpenAI 2 月 13 日宣布更新使用条款，海燕号的用户须在三十天之内上传证件。";
    String title = "OpenAI 发布新的使用条款，部分海燕号用户需上传证件并在三十天之内完成年龄核验";
    Draft draft =
        draft(
            Sample.article("a1", "harbour", "OpenAI 更新海燕号的使用条款", said + "新条款三月生效。"),
            Sample.article("a2", "bund", title, ""));
    assertThat(draft.lead().text()).isEqualTo(said);
  }

  @Test
  void aSentenceOnAnotherFirmShouldLeadOnlyWhereTheHeadlinesSaysNothing() {
    String other = "OpenAI 2 月 13 日宣布接入海燕号的票务助手，成为首批接入海燕号票务助手的公司。";
    String own = "谷歌同日表示，已接入海燕号的票务助手，首批开放四条航线。";
    Article report = Sample.article("a1", "harbour", "谷歌：已作为首批公司接入海燕号的票务助手", other + own);
    assertThat(draft(report).lead().text()).isEqualTo(own);
  }

  @Test
  void aSentenceOnAnotherVersionShouldNotLead() {
    String other = "谷歌 2 月 13 日表示，海燕号芯片 M5 将首批装上四条航线的轮渡。";
    String own = "谷歌同日表示，直接装上芯片 M7 的轮渡明年启用，首批有 40 艘。";
    Article report = Sample.article("a1", "harbour", "谷歌海燕号将跳过芯片 M6，直接装上 M7", other + own);
    assertThat(draft(report).lead().text()).isEqualTo(own);
  }

  @Test
  void aLeadHardlyWorseShouldLeadWhereMoreFactsStandBelowIt() {
    String rules = "谷歌 2 月 13 日宣布，海燕号渡轮接入谷歌票务助手，4 条航线和 15 座码头先用。";
    String more =
        "海燕号渡轮去年运送 120 万名乘客，同比增长 30%。" + "远山港预计，谷歌今年将使窗口的售票成本降低 40%。" + "谷歌称，明年还将支持 12 种语言和微信支付。";
    Article one = Sample.article("a1", "harbour", "谷歌票务助手接入海燕号渡轮", rules + more);
    Article other =
        Sample.article("a2", "bund", "海燕号渡轮接入谷歌票务助手", "谷歌 2 月 13 日宣布，票务助手已接入海燕号渡轮，四条航线和两座码头先用。");
    Draft draft = draft(one, other);
    assertThat(draft.lead().evidence().getFirst().article()).isEqualTo("a2");
    assertThat(facts(draft)).isGreaterThan(facts(draft(one)));
  }

  private static int facts(Draft draft) {
    return draft.blocks().stream()
        .mapToInt(block -> block instanceof Block.Facts told ? told.items().size() : 0)
        .sum();
  }

  private static Draft draft(Article... reports) {
    return new ExtractiveWriter(CHINESE).story(Sample.story(reports));
  }
}
