package org.chenbao.edit.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.chenbao.Sample;
import org.chenbao.model.Article;
import org.chenbao.model.Block;
import org.chenbao.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisagreementTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          台积电 3nm 产能增至 17.5 万片    | 台积电 3nm 产能增至 19 万片      | 产能，one称 17.5 万片；产能，other称 19 万片
          星野智能完成 3.2 亿元 B 轮融资    | 星野智能完成 4.5 亿元 B 轮融资    | 融资额，one称 3.2 亿元；融资额，other称 4.5 亿元
          Larkspur 估值达 40 亿美元        | Larkspur 以 50 亿美元估值融资     | 估值，one称 40 亿美元；估值，other称 50 亿美元
          Qwen 4 hits 80.8% on SWE-bench Verified | Qwen 4 scores 82.1% on SWE-bench Verified | SWE-bench Verified，one称 80.8%；SWE-bench Verified，other称 82.1%
          甲骨文裁员 2.1 万人              | 甲骨文裁员 3 万人                | 裁员，one称 2.1 万人；裁员，other称 3 万人
          """)
  void twoValuesOfOneThingShouldStandSideBySide(String one, String other, String told) {
    assertThat(told(one, "", other, "")).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Larkspur 估值 1830 亿美元      | Larkspur 估值约 1800 亿美元
          Larkspur 估值超 500 亿美元     | Larkspur 估值 4000 亿元
          Larkspur 估值超 500 亿美元     | Larkspur 估值 515 亿美元
          Larkspur 估值 40 亿美元        | Larkspur 拟以 50 亿美元估值融资
          Larkspur 估值 40 亿美元        | Anthropic 估值 9650 亿美元
          Larkspur 5 月销量 3 万辆       | Larkspur 4 月销量 4 万辆
          Larkspur 市值升至 2.1 万亿美元 | Larkspur 市值升至 2.4 万亿美元
          Larkspur 完成 3 亿元 A 轮融资  | Larkspur 完成 4 亿元 B 轮融资
          """)
  void twoThingsOrOneRoundedShouldNotDisagree(String one, String other) {
    assertThat(told(one, "", other, "")).isEmpty();
  }

  @Test
  void whoKnowsBothValuesShouldNotDisagree() {
    String both = "Larkspur 估值达 40 亿美元。老股转让的价格折合 50 亿美元。";
    assertThat(told("Larkspur 估值达 40 亿美元", both, "Larkspur 估值达 50 亿美元", "")).isEmpty();
  }

  @Test
  void aTextShouldBeReadWhereItsTitleSaysNothing() {
    String told =
        told(
            "Larkspur 完成新一轮融资", "Larkspur 完成融资，估值达 40 亿美元。",
            "Larkspur 拿到新钱", "机器人公司 Larkspur 2 月 13 日宣布融资，估值达 50 亿美元。");
    assertThat(told).isEqualTo("估值，one称 40 亿美元；估值，other称 50 亿美元");
  }

  private static String told(String one, String oneText, String other, String otherText) {
    Article first = Sample.article("a1", "one", one, oneText);
    Article second = Sample.article("a2", "other", other, otherText);
    Optional<Block> block = Disagreement.of(Sample.story(first, second), Language.ZH);
    List<String> items =
        block.stream()
            .flatMap(b -> ((Block.Facts) b).items().stream())
            .map(i -> i.label() + " " + i.claim().text())
            .toList();
    return String.join("；", items);
  }
}
