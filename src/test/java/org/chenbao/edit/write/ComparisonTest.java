package org.chenbao.edit.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.chenbao.Sample;
import org.chenbao.edit.verify.Verifier;
import org.chenbao.model.Article;
import org.chenbao.model.Block;
import org.chenbao.model.Draft;
import org.chenbao.model.Language;
import org.chenbao.model.Proof;
import org.chenbao.model.Story;
import org.junit.jupiter.api.Test;

class ComparisonTest {
  private static final Article OWN =
      Sample.article(
          "a1",
          "kuaixun.example",
          "拾贝科技发布 Lodestar 2",
          "拾贝科技发布 Lodestar 2。Lodestar 2 的 SWE-bench Verified 成绩为 80.2%。");

  @Test
  void aScoreShouldStandBesideThatOfAnotherModelOfTheDay() {
    Story story = beside("Larkspur 5 的 SWE-bench Verified 成绩为 77.8%。");
    assertThat(Comparison.of(story, Language.ZH))
        .map(item -> item.label() + " " + item.claim().text())
        .containsExactly("SWE-bench Verified，对比 Lodestar 2 80.2%，Larkspur 5 77.8%");
  }

  @Test
  void bothScoresShouldBeProvedByTheirSentences() {
    Story story = beside("Larkspur 5 的 SWE-bench Verified 成绩为 77.8%。");
    Block block = new Block.Facts("背景", Comparison.of(story, Language.ZH));
    var draft =
        new Draft(
            story, Sample.titled(OWN), Sample.quoting(OWN, OWN.words().text()), List.of(block));
    Proof proof = Verifier.proof(draft).orElseThrow();
    assertThat(proof.blocks()).containsExactly(block);
  }

  @Test
  void anotherVersionOfTheBenchmarkShouldNotCompare() {
    assertThat(lines("Larkspur 5 的 SWE-bench Pro 成绩为 59.4%。")).isEmpty();
  }

  @Test
  void anotherUnitShouldNotCompare() {
    assertThat(lines("Larkspur 5 的 SWE-bench Verified 成绩为 389 分。")).isEmpty();
  }

  @Test
  void aScoreOfACompanyShouldNotCompare() {
    assertThat(lines("Larkspur 的 SWE-bench Verified 成绩为 77.8%。")).isEmpty();
  }

  @Test
  void aBoundShouldNotCompare() {
    assertThat(lines("Larkspur 5 的 SWE-bench Verified 成绩超过 77.8%。")).isEmpty();
  }

  @Test
  void theSameModelByItsShortNameShouldNotCompare() {
    assertThat(lines("Lodestar 2 Pro 的 SWE-bench Verified 成绩为 77.8%。")).isEmpty();
  }

  @Test
  void aScoreThatReportsDisputeShouldNotCompare() {
    assertThat(
            lines(
                "Larkspur 5 的 SWE-bench Verified 成绩为 77.8%。",
                "Larkspur 5 的 SWE-bench Verified 成绩为 71.2%。"))
        .isEmpty();
  }

  @Test
  void theOnlyModelOfATitleShouldOwnItsScore() {
    Article title =
        Sample.article(
            "a2", "wanbao.example", "拾贝 Larkspur 5 发布：SWE-bench Verified 77.8%", "新模型今天发布。");
    Story story = Sample.story(OWN);
    assertThat(
            Comparison.of(Rivals.beside(story, List.of(story, Sample.story(title))), Language.ZH))
        .map(item -> item.claim().text())
        .containsExactly("Lodestar 2 80.2%，Larkspur 5 77.8%");
  }

  @Test
  void aStoryWithoutAScoreShouldTakeNothingFromOthers() {
    Article plain = Sample.article("a1", "kuaixun.example", "渡轮首航", "渡轮今天首航，载客 320 人。");
    Story story = Sample.story(plain);
    assertThat(Rivals.beside(story, List.of(story, other("b1", "Larkspur 5 的 GPQA 成绩为 80%。"))))
        .isSameAs(story);
  }

  private static List<Block.Item> lines(String... sentences) {
    return Comparison.of(beside(sentences), Language.ZH);
  }

  private static Story beside(String... sentences) {
    Story story = Sample.story(OWN);
    var day = new ArrayList<>(List.of(story));
    for (String sentence : sentences) {
      day.add(other("b" + day.size(), sentence));
    }
    return Rivals.beside(story, day);
  }

  private static Story other(String id, String sentence) {
    return Sample.story(Sample.article(id, id + ".example", "新模型发布", sentence));
  }
}
