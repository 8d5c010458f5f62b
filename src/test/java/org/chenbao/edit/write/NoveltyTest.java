package org.chenbao.edit.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.chenbao.Sample;
import org.chenbao.model.Article;
import org.chenbao.model.Field;
import org.chenbao.model.Language;
import org.chenbao.model.Place;
import org.junit.jupiter.api.Test;

class NoveltyTest {
  private static final Novelty NOVELTY =
      new Novelty(
          sentence("a", "海燕号开始夜航", 0),
          sentence("a", "海燕号开始夜航", 0),
          new ForeignNews(List.of(), Set.of()),
          Language.ZH,
          List.of(sentence("a", "拾贝科技 2 月 13 日宣布，渡轮海燕号开始夜航。", 0)));

  @Test
  void aFirstSentenceWithoutAnAmountTellsTheEventAgain() {
    String again = "在远山举行的港口年会上，由长河基金支持的航运公司确认，夜间班次已经投入运营。";
    assertThat(NOVELTY.saysMore(sentence("b", again, 0))).isFalse();
    assertThat(NOVELTY.saysMore(sentence("b", again, 3))).isTrue();
  }

  @Test
  void aFirstSentenceWithAnAmountOfItsOwnSaysMore() {
    String more = "在远山举行的港口年会上，航运公司把夜间班次的票价定为 40 元。";
    assertThat(NOVELTY.saysMore(sentence("b", more, 0))).isTrue();
  }

  @Test
  void aFirstSentenceThatQuotesSomebodySaysMoreUnlessNobodyKnowsWhom() {
    String said = "林一舟在港口年会上表示，码头工人的夜班津贴由航运公司支付。";
    assertThat(NOVELTY.saysMore(sentence("b", said, 0))).isTrue();
    assertThat(NOVELTY.saysMore(sentence("b", said.replace("林一舟", "知情人士"), 0))).isFalse();
  }

  @Test
  void theHeadlinesFigureIsNotSaidBeforeASentenceStatesIt() {
    Candidate stated = sentence("b", "海燕号夜航的票价为 40 元，比白天的班次贵一倍。", 2);
    assertThat(priced(List.of()).keepsPromise(stated)).isTrue();
    assertThat(priced(List.of()).saysMore(stated)).isTrue();
    Candidate lead = sentence("a", "拾贝科技宣布，海燕号的夜航票价为 40 元。", 0);
    assertThat(priced(List.of(lead)).keepsPromise(stated)).isFalse();
  }

  @Test
  void aFactThatSaysAnotherAgainShouldNotStandBesideIt() {
    List<Candidate> told = List.of(sentence("a", "海燕号的夜航把每班成本降低 25% 到 50%。", 2));
    assertThat(NOVELTY.isBeside(sentence("b", "海燕号夜航每班的成本可以降低。", 3), told)).isFalse();
    String translated =
        "In one harbour where several ferries sail by night, costs fell by between 25% and 50%.";
    assertThat(NOVELTY.isBeside(sentence("b", translated, 3), told)).isFalse();
    assertThat(NOVELTY.isBeside(sentence("b", "远山港口为此新建两座码头，年底前启用。", 3), told)).isTrue();
    assertThat(NOVELTY.isBeside(sentence("b", translated, 3), List.of())).isTrue();
  }

  @Test
  void whatSomebodySaidShouldNotStandInTwoLanguages() {
    Candidate told = sentence("a", "拾贝科技发言人表示：“去年的夜航事故是一场悲剧，但渡轮海燕号并没有责任。”", 2);
    String said =
        "“Last year’s accident was a tragedy, but the ferry is not responsible,” she said.";
    assertThat(NOVELTY.isBeside(sentence("b", said, 3), List.of(told))).isFalse();
    String other = "Night crews in both harbours will be paid a fifth more than day crews.";
    assertThat(NOVELTY.isBeside(sentence("b", other, 3), List.of(told))).isTrue();
  }

  @Test
  void aReportThatIsRetoldShouldNotTellItselfAgainUnlessItCounts() {
    Novelty retelling = quoting("据 harbour.example 报道，渡轮海燕号开始夜航。");
    String again = "Crews were told of the new shifts at a meeting on the quay.";
    assertThat(retelling.isBeside(sentence("b", again, 3), List.of())).isFalse();
    String counts = "Crews of 40 ferries were told of the new shifts on the quay.";
    assertThat(retelling.isBeside(sentence("b", counts, 3), List.of())).isTrue();
    Novelty other = quoting("据远山日报报道，渡轮海燕号开始夜航。");
    assertThat(other.isBeside(sentence("b", again, 3), List.of())).isTrue();
  }

  @Test
  void aTitleThatTellsAFurtherSumSaysMore() {
    assertThat(NOVELTY.saysMore(title("长河基金向拾贝科技的海燕号追加投资 100 亿美元"))).isTrue();
    assertThat(NOVELTY.saysMore(title("长河基金向拾贝科技的海燕号追加投资"))).isFalse();
  }

  private static Novelty quoting(String lead) {
    return new Novelty(
        NOVELTY.title(),
        NOVELTY.headline(),
        NOVELTY.foreign(),
        Language.ZH,
        List.of(sentence("a", lead, 0)));
  }

  private static Candidate title(String title) {
    return Candidate.title(Sample.article("t", "bund", title, ""));
  }

  @Test
  void aTitleInOtherWordsSaysTheHeadlineAgain() {
    assertThat(NOVELTY.saysTheHeadlineAgain(sentence("b", "海燕号正式开始夜航", 0))).isTrue();
    assertThat(NOVELTY.saysTheHeadlineAgain(sentence("b", "海燕号 2 月 13 日开始夜航，票价 40 元", 0)))
        .isFalse();
  }

  private static Novelty priced(List<Candidate> chosen) {
    Candidate headline = sentence("a", "海燕号夜航票价 40 元", 0);
    return new Novelty(
        headline, headline, new ForeignNews(List.of(), Set.of()), Language.ZH, chosen);
  }

  private static Candidate sentence(String id, String said, int index) {
    Article article = Sample.article(id, "harbour.example", "海燕号开始夜航", said);
    return Candidate.of(
        new Sentence(article, Field.TEXT, new Place(0, said.length()), index, said));
  }
}
