package org.chenbao.edit.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chenbao.Sample;
import org.chenbao.edit.Readers;
import org.chenbao.edit.verify.Verifier;
import org.chenbao.model.Article;
import org.chenbao.model.Block;
import org.chenbao.model.Draft;
import org.chenbao.model.Language;
import org.chenbao.model.Proof;
import org.chenbao.model.Quoting;
import org.chenbao.model.Story;
import org.chenbao.model.Told;
import org.junit.jupiter.api.Test;

class BackgroundTest {
  private static final Article NOW =
      Sample.article("a1", "kuaixun", "Larkspur 完成融资", "Larkspur 完成新一轮融资，估值达 3800 亿美元。");

  @Test
  void anEarlierValueShouldStandBesideTheNewOneWithTheChange() {
    Told then = told(LocalDate.of(2025, 9, 10), "Larkspur 完成融资，估值达 1830 亿美元。");
    assertThat(items(Language.ZH, then))
        .containsExactly("估值，较 2025 年 9 月（5 个月前） 1830 亿美元 → 3800 亿美元（+108%）");
    assertThat(items(Language.EN, then))
        .containsExactly(
            "Valuation, against September 2025 (5 months earlier) $183 billion → $380 billion (+108%)");
  }

  @Test
  void bothValuesShouldBeProvedByTheirSentences() {
    Told then = told(LocalDate.of(2026, 2, 1), "Larkspur 完成融资，估值达 1830 亿美元。");
    Story story = with(then);
    Block block = Background.of(story, readers(Language.ZH)).orElseThrow();
    var draft =
        new Draft(
            story, Sample.titled(NOW), Sample.quoting(NOW, NOW.words().text()), List.of(block));
    Proof proof = Verifier.proof(draft).orElseThrow();
    assertThat(proof.blocks()).containsExactly(block);
  }

  @Test
  void theLatestValueToldShouldCount() {
    Told first = told(LocalDate.of(2025, 3, 1), "Larkspur 完成融资，估值达 600 亿美元。");
    Told later = told(LocalDate.of(2026, 2, 3), "Larkspur 完成融资，估值达 1830 亿美元。");
    assertThat(items(Language.ZH, first, later)).singleElement().asString().contains("1830 亿美元 →");
  }

  @Test
  void theRoundBeforeThatOfAnEarlierDayShouldCount() {
    Told then = told(LocalDate.of(2026, 2, 12), "Larkspur 被指接近完成融资，上一轮估值 1830 亿美元。");
    assertThat(items(Language.ZH, then)).singleElement().asString().contains("1830 亿美元 →");
  }

  @Test
  void aValueShouldBeDatedByTheReportThatSaysSinceWhenItHeld() {
    String fact = "Larkspur 被指接近完成融资，上一轮估值 1830 亿美元。";
    Told then =
        told(LocalDate.of(2026, 2, 12), fact, fact + "2025 年 9 月，Larkspur 的投后估值为 1830 亿美元。");
    assertThat(items(Language.ZH, then))
        .containsExactly("估值，较 2025 年 9 月（5 个月前） 1830 亿美元 → 3800 亿美元（+108%）");
  }

  @Test
  void aRoundThatNobodyDatesShouldGetNoDate() {
    Told then = told(LocalDate.of(2026, 2, 12), "Larkspur 被指接近完成融资，上一轮估值 1830 亿美元。");
    assertThat(items(Language.ZH, then)).singleElement().asString().startsWith("估值，较上一轮 1830");
  }

  @Test
  void whatWasToldAlreadyShouldBeNoChange() {
    Told first = told(LocalDate.of(2025, 3, 1), "Larkspur 完成融资，估值达 600 亿美元。");
    Told later = told(LocalDate.of(2026, 2, 12), "Larkspur 完成融资，估值达 3800 亿美元。");
    assertThat(items(Language.ZH, first, later)).isEmpty();
  }

  @Test
  void aWrongPairShouldBeNoPair() {
    LocalDate day = LocalDate.of(2026, 2, 1);
    assertThat(items(Language.ZH, told(day, "Anthropic 完成融资，估值达 1830 亿美元。"))).isEmpty();
    assertThat(items(Language.ZH, told(day, "Larkspur 拟以 1830 亿美元估值融资。"))).isEmpty();
    assertThat(items(Language.ZH, told(day, "Larkspur 完成 1830 亿美元融资。"))).isEmpty();
    assertThat(items(Language.ZH, told(day, "Larkspur 市值达 1830 亿美元。"))).isEmpty();
    assertThat(items(Language.ZH, told(day, "Larkspur 估值达 1830 亿欧元。"))).isEmpty();
  }

  @Test
  void theWholeArchiveShouldBeAskedForTheNamesOfADay() {
    Told old = told(LocalDate.of(2024, 2, 1), "Larkspur 完成融资，估值达 1830 亿美元。");
    Told other = told(LocalDate.of(2024, 2, 2), "Larkspur 任命首席财务官。");
    var asked = new ArrayList<Set<String>>();
    Story story =
        Backdrop.behind(
            Sample.story(NOW),
            names -> {
              asked.add(names);
              return List.of(old, other);
            });
    assertThat(asked).containsExactly(Set.of("larkspur", "Larkspur"));
    assertThat(story.past().related()).containsExactly(old);
  }

  private static List<String> items(Language language, Told... told) {
    Optional<Block> block = Background.of(with(told), readers(language));
    return block.stream()
        .flatMap(b -> ((Block.Facts) b).items().stream())
        .map(i -> i.label() + " " + i.claim().text())
        .toList();
  }

  private static Readers readers(Language language) {
    return new Readers(language, ZoneId.of("Asia/Shanghai"), Quoting.STANDARD);
  }

  private static Story with(Told... told) {
    Story story = Sample.story(NOW);
    return new Story(
        story.id(),
        story.reports(),
        story.rank(),
        story.topic(),
        new Story.Past(Optional.empty(), Arrays.asList(told)));
  }

  private static Told told(LocalDate date, String fact) {
    return told(date, fact, fact);
  }

  private static Told told(LocalDate date, String fact, String text) {
    Article article = Sample.article("t-" + date, "zhiyan", "旧闻 " + date.getYear(), text);
    return new Told(
        "s-" + date,
        date,
        Sample.titled(article),
        List.of(Sample.quoting(article, fact)),
        List.of(article));
  }
}
