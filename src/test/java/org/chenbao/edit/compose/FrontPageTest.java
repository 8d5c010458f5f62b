package org.chenbao.edit.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.chenbao.Sample;
import org.chenbao.model.Article;
import org.chenbao.model.Block;
import org.chenbao.model.Claim;
import org.chenbao.model.Edition;
import org.chenbao.model.Language;
import org.chenbao.model.Proof;
import org.chenbao.model.Removed;
import org.chenbao.model.Story;
import org.junit.jupiter.api.Test;

class FrontPageTest {
  private static final String MONEY = "星野智能完成 7 亿元融资：估值 50 亿元，三月到账";
  private static final String MODEL = "谷歌开源机械臂控制模型：速度提升 4 倍";
  private static final String COURT = "德国法院裁定谷歌赔偿星野智能";

  @Test
  void theTitleShouldTellTheFirstStoriesEachInWordsThatStandAlone() {
    assertThat(FrontPage.title(ranked(MONEY, MODEL, COURT), Language.ZH, false))
        .isEqualTo("星野智能完成 7 亿元融资：估值 50 亿元，三月到账，谷歌开源机械臂控制模型");
    assertThat(FrontPage.title(ranked("谷歌开源机械臂控制模型", "微软裁员 2 万人", COURT), Language.ZH, false))
        .isEqualTo("谷歌开源机械臂控制模型，微软裁员 2 万人，德国法院裁定谷歌赔偿星野智能");
  }

  @Test
  void aStoryInAnotherLanguageShouldNotBeInTheTitleNorInTheSummary() {
    List<Proof> ranked = ranked("Larkspur opens a plant in Leeds（英文原文）", MODEL);
    assertThat(FrontPage.title(ranked, Language.ZH, false)).isEqualTo(MODEL);
    assertThat(FrontPage.summary(ranked, Language.ZH)).containsExactly(MODEL);
  }

  @Test
  void aSummaryLineShouldHaveTheNumberOfItsStoryAndTheHeadlineItsWords() {
    Article article = Sample.article("a", "kuai", "谷歌开源机械臂控制模型", "谷歌开源的机械臂控制模型速度提升 4 倍。它支持八种语言。");
    Proof proof =
        proof(
            article,
            List.of(
                Sample.quoting(article, "谷歌开源的机械臂控制模型速度提升 4 倍。"),
                Sample.quoting(article, "它支持八种语言。")));
    assertThat(FrontPage.summary(List.of(proof), Language.ZH))
        .containsExactly("谷歌开源的机械臂控制模型速度提升 4 倍");
  }

  @Test
  void themesShouldSayWhatHappensInEachOfTheirStoriesOrToWhom() {
    List<Edition.Theme> themes =
        Themes.of(
            List.of(
                kind("谷歌完成 7 亿元融资", "AI 资本市场", "融资"),
                kind("微软收购星野智能", "AI 资本市场", "收购"),
                kind("谷歌开源机械臂控制模型", "大模型", "开源"),
                kind("英伟达公开年度报告", "AI 行业"),
                kind("苹果展出样机", "AI 行业", "新发布"),
                kind("北港渡轮换新", "AI 应用")),
            Language.ZH);
    assertThat(themes)
        .extracting(Edition.Theme::name)
        .containsExactly("AI 资本市场：融资与收购", "大模型：谷歌开源", "AI 行业：英伟达、苹果", "AI 应用");
  }

  @Test
  void aDayOfFewThemesShouldHaveItsGreatestDivided() {
    List<Proof> ranked =
        List.of(
            kind("谷歌完成 7 亿元融资", "AI 资本市场", "融资"),
            kind("微软收购星野智能", "AI 资本市场", "收购"),
            kind("苹果完成 9 亿元融资", "AI 资本市场", "融资"),
            kind("英伟达收购云杉", "AI 资本市场", "收购"));
    assertThat(Themes.of(ranked, Language.ZH))
        .extracting(Edition.Theme::name)
        .containsExactly("AI 资本市场：融资", "AI 资本市场：收购");
  }

  @Test
  void aLineThatSaysOnlyWhatIsSaidAboveShouldNotBePrinted() {
    List<Proof> above = ranked("谷歌已秘密提交机械臂部门的上市申请");
    List<Proof> lines = ranked("谷歌秘密提交机械臂部门上市申请", "谷歌撤回机械臂部门的上市申请", "谷歌为机械臂部门的上市申请估值 50 亿美元");
    var removed = new ArrayList<Removed>();
    assertThat(Repeats.without(lines, above, removed::add))
        .containsExactly(lines.get(1), lines.get(2));
    assertThat(removed)
        .singleElement()
        .satisfies(r -> assertThat(r.text()).isEqualTo(lines.getFirst().headline().text()));
  }

  private static List<Proof> ranked(String... headlines) {
    return IntStream.range(0, headlines.length)
        .mapToObj(i -> Sample.article("a" + i, "kuai", headlines[i], ""))
        .map(a -> proof(a, List.of()))
        .toList();
  }

  private static Proof kind(String headline, String theme, String... kinds) {
    Article article = Sample.article("a", "kuai", headline, "");
    Story story = Sample.story(article);
    var topic = new Story.Topic(theme, "行业动态", Arrays.asList(kinds));
    var placed = new Story(story.id(), story.reports(), story.rank(), topic, Story.Past.NONE);
    Claim title = Sample.titled(article);
    return new Proof(placed, title, title, List.of(), List.of());
  }

  private static Proof proof(Article article, List<Claim> facts) {
    Claim title = Sample.titled(article);
    List<Block.Item> items = facts.stream().map(c -> new Block.Item("", c, List.of())).toList();
    List<Block> blocks = items.isEmpty() ? List.of() : List.of(new Block.Facts("", items));
    return new Proof(Sample.story(article), title, title, blocks, List.of());
  }
}
