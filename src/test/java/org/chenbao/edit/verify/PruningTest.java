package org.chenbao.edit.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chenbao.Sample;
import org.chenbao.model.Article;
import org.chenbao.model.Bilingual;
import org.chenbao.model.Block;
import org.chenbao.model.Claim;
import org.chenbao.model.Draft;
import org.chenbao.model.Proof;
import org.chenbao.model.Removed;
import org.junit.jupiter.api.Test;

class PruningTest {
  private static final String FIRST = "晨星动力完成 3 亿元融资。";
  private static final String SECOND = "公司现有 120 名员工。";
  private final Article article =
      Sample.article("a1", "news", "晨星动力融资 3 亿元", FIRST + SECOND + "工厂设在苏州。");

  @Test
  void whatTheReportSaysShouldStay() {
    Proof proof = proof(Sample.titled(article), quoting(FIRST), facts(quoting(SECOND)));
    assertThat(proof.removed()).isEmpty();
    assertThat(proof.claims()).hasSize(3);
  }

  @Test
  void aFalseFactShouldGoWithItsReason() {
    Proof proof =
        proof(Sample.titled(article), quoting(FIRST), facts(altered(SECOND, "公司现有 210 名员工。")));
    assertThat(proof.blocks()).isEmpty();
    assertThat(proof.removed())
        .containsExactly(
            new Removed(
                "s-a1",
                "公司现有 210 名员工。",
                new Bilingual(
                    "原文为“120 名员工”，稿中为“210 名员工”", "the source has “120 名员工”, the copy “210 名员工”")));
  }

  @Test
  void aFalseHeadlineShouldGiveWayToTheTitle() {
    Proof proof = proof(altered(FIRST, "晨星动力融资 3 亿美元"), quoting(FIRST));
    assertThat(proof.headline().text()).isEqualTo("晨星动力融资 3 亿元");
    assertThat(proof.removed()).extracting(Removed::text).containsExactly("晨星动力融资 3 亿美元");
  }

  @Test
  void aFalseLeadShouldGiveWayToTheFirstSentence() {
    Proof proof = proof(Sample.titled(article), altered(SECOND, "公司现有 500 名员工。"));
    assertThat(proof.lead().text()).isEqualTo(FIRST);
  }

  @Test
  void whatAReportSaysOfItselfShouldBeNoLeadWhereItSaysMore() {
    Article own = Sample.article("a1", "news", "晨星动力融资 3 亿元", "今天我们很高兴。" + FIRST + SECOND);
    Claim wrong = new Claim("公司现有 500 名员工。", Sample.quoting(own, SECOND).evidence());
    var draft = new Draft(Sample.story(own), Sample.titled(own), wrong, List.of());
    assertThat(new Pruning(draft).proof().orElseThrow().lead().text()).isEqualTo(FIRST);
  }

  @Test
  void aHeadingShouldBeNoFirstSentence() {
    Article headed =
        Sample.article("a1", "news", "晨星动力融资 3 亿元", "# 融资消息\n\n" + FIRST + SECOND + "工厂设在苏州。");
    Claim wrong = new Claim("公司现有 500 名员工。", Sample.quoting(headed, SECOND).evidence());
    var draft = new Draft(Sample.story(headed), Sample.titled(headed), wrong, List.of());
    assertThat(new Pruning(draft).proof().orElseThrow().lead().text()).isEqualTo(FIRST);
  }

  @Test
  void whatHangsOnAFalseItemShouldGoWithIt() {
    var child = new Block.Item("", quoting(SECOND), List.of());
    var parent = new Block.Item("", altered(FIRST, "晨星动力完成 9 亿元融资。"), List.of(child));
    Proof proof =
        proof(Sample.titled(article), quoting(FIRST), new Block.Facts("", List.of(parent)));
    assertThat(proof.blocks()).isEmpty();
  }

  @Test
  void interpretationShouldStandWithoutEvidenceUnlessItStatesAFact() {
    var insight =
        new Block.Insight(
            "深度解读",
            List.of(
                new Claim("晨星动力的下一步要看订单。", List.of()),
                new Claim("这笔钱相当于去年营收的 40%。", List.of()),
                new Claim("晨星动力将超过 Vireo Labs。", List.of())));
    Proof proof = proof(Sample.titled(article), quoting(FIRST), insight);
    assertThat(proof.blocks()).hasSize(1);
    assertThat(proof.removed())
        .extracting(r -> r.reason().chinese())
        .containsExactly("“40%”没有给出出处", "报道中没有“Vireo Labs”");
  }

  @Test
  void aFactWithoutEvidenceShouldGo() {
    Proof proof =
        proof(Sample.titled(article), quoting(FIRST), facts(new Claim("他来了。", List.of())));
    assertThat(proof.removed()).extracting(r -> r.reason().chinese()).containsExactly("没有给出出处");
  }

  private Proof proof(Claim headline, Claim lead, Block... blocks) {
    return Verifier.proof(new Draft(Sample.story(article), headline, lead, List.of(blocks)))
        .orElseThrow();
  }

  private Claim quoting(String words) {
    return Sample.quoting(article, words);
  }

  private Claim altered(String words, String claim) {
    return new Claim(claim, quoting(words).evidence());
  }

  private static Block facts(Claim claim) {
    return new Block.Facts("", List.of(new Block.Item("", claim, List.of())));
  }
}
