package org.chenbao.edit.deep;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.chenbao.Sample;
import org.chenbao.edit.Readers;
import org.chenbao.edit.verify.Verifier;
import org.chenbao.edit.write.ExtractiveWriter;
import org.chenbao.model.Article;
import org.chenbao.model.Block;
import org.chenbao.model.Draft;
import org.chenbao.model.Language;
import org.chenbao.model.Quoting;
import org.chenbao.model.Tier;
import org.junit.jupiter.api.Test;

class FollowUpTest {
  private static final Article ONE = report("a1", "one", "3800");
  private static final Article OTHER = report("a2", "two", "3500");

  @Test
  void whoElseStatesOneOfTheValuesShouldStandBesideIt() {
    Draft followed = followed(List.of(report("b1", "three", "3800")), ONE, OTHER);
    assertThat(accounts(followed))
        .containsExactly("估值，one称: 3800 亿美元", "估值，two称: 3500 亿美元", "估值，three称: 3800 亿美元");
    assertThat(accounts(followed))
        .isEqualTo(accounts(Verifier.proof(followed).orElseThrow().blocks()));
    assertThat(FollowUp.added(selected(ONE, OTHER), followed))
        .containsExactly("估值，three称: 3800 亿美元");
  }

  @Test
  void anotherValueAnotherOwnerAndTheSameVoiceShouldNot() {
    List<Article> archive =
        List.of(
            report("b1", "three", "1830"),
            Sample.article("b2", "four", "OpenAI 估值 3800 亿美元", "OpenAI 的估值为 3800 亿美元。"),
            report("b3", "one", "3500"));
    assertThat(followed(archive, ONE, OTHER)).isEqualTo(selected(ONE, OTHER));
  }

  @Test
  void whereReportsAgreeNobodyShouldBeAsked() {
    Cuttings nobody =
        (_, _) -> {
          throw new AssertionError("the archive was asked");
        };
    Draft agreed = selected(ONE, report("a2", "two", "3800"));
    assertThat(new FollowUp(nobody, Language.ZH).of(agreed)).isEqualTo(agreed);
  }

  @Test
  void noMoreThanThreeShouldBeHeardTheSourcesThemselvesFirst() {
    List<Article> archive =
        List.of(
            report("b1", "three", "3800"),
            report("b2", "four", "3800"),
            report("b3", "five", "3500"),
            Sample.article(
                "b4",
                "maker",
                "Anthropic 完成新一轮融资",
                "Anthropic 的估值为 3800 亿美元。",
                Language.ZH,
                Tier.PRIMARY));
    assertThat(accounts(followed(archive, ONE, OTHER)))
        .hasSize(5)
        .contains("估值，maker称: 3800 亿美元", atIndex(2));
  }

  @Test
  void onlyTheLastDaysShouldBeAskedFor() {
    Instant latest = ONE.origin().published();
    Cuttings cuttings =
        (from, before) -> {
          assertThat(from).isEqualTo(latest.minus(Duration.ofDays(7)));
          assertThat(before).isAfter(latest).isBefore(latest.plusSeconds(1));
          return List.of();
        };
    new FollowUp(cuttings, Language.ZH).of(selected(ONE, OTHER));
  }

  private static org.assertj.core.data.Index atIndex(int index) {
    return org.assertj.core.data.Index.atIndex(index);
  }

  private static Draft followed(List<Article> archive, Article... reports) {
    return new FollowUp((_, _) -> archive, Language.ZH).of(selected(reports));
  }

  private static Draft selected(Article... reports) {
    var readers = new Readers(Language.ZH, ZoneId.of("Asia/Shanghai"), Quoting.STANDARD);
    return new ExtractiveWriter(readers).story(Sample.story(reports));
  }

  private static Article report(String id, String host, String value) {
    return Sample.article(
        id,
        host,
        "Anthropic 完成新一轮融资，估值 %s 亿美元".formatted(value),
        "Anthropic 2 月 13 日宣布完成新一轮融资。Anthropic 的估值为 %s 亿美元。融资由三家基金共同牵头。".formatted(value));
  }

  private static List<String> accounts(Draft draft) {
    return accounts(draft.blocks());
  }

  private static List<String> accounts(List<Block> blocks) {
    return blocks.stream()
        .flatMap(b ->
            b instanceof Block.Facts f && f.label().equals("说法不一")
                ? f.items().stream()
                : java.util.stream.Stream.of())
        .map(i -> i.label() + ": " + i.claim().text())
        .toList();
  }
}
