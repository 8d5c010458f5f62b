package org.chenbao.collect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.chenbao.io.warc.ExampleDay;
import org.chenbao.io.warc.WarcWeb;
import org.chenbao.model.Article;
import org.chenbao.model.Capture;
import org.chenbao.model.Finding;
import org.chenbao.model.Tier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The whole way of the room over the bundled day.
class ExampleDayGatherTest {
  private static final Path DAYS = Path.of("examples");
  private static final List<Capture> KEPT = Collections.synchronizedList(new ArrayList<>());

  @TempDir private static Path folder;
  private static WarcWeb web;
  private static Gathered gathered;

  @BeforeAll
  static void gather() throws IOException {
    ExampleDay.main(new String[] {DAYS.toString(), folder.toString()});
    web = WarcWeb.open(List.of(folder.resolve("2026-02-13.warc.gz")));
    gathered = new Collector(web, KEPT::add).gather(web.sources(), web.latest());
  }

  @Test
  void everySourceShouldHaveANamedOutcome() {
    assertThat(gathered.outcomes()).hasSize(web.sources().size());
    assertThat(outcome("yunduan").ending())
        .isEqualTo(new SourceOutcome.Ending.Failed("HTTP 503", true));
    assertThat(gathered.outcomes())
        .filteredOn(o -> !o.source().id().equals("yunduan"))
        .allMatch(o -> o.ending().label().equals("fresh"));
  }

  @Test
  void noCanaryButTheVisibleOneShouldReachAnArticle() {
    String everything = gathered.toString();
    assertThat(everything)
        .doesNotContain("CANARY-HIDDEN", "CANARY-MEMORY", "CANARY-META", "CANARY-WHITE", "编辑部指示执行");
    assertThat(article("xinchuang.example/2026/0213/11006.html").findings())
        .extracting(Finding::rule)
        .contains("instruction");
  }

  @Test
  void poisonShouldBeFoundAndTheReportKept() {
    assertThat(rules("jikegang.example/p/4405.html")).contains("hidden-text");
    assertThat(rules("jiqi-qianshao.example/news/9308.html")).containsOnly("assistant-link");
    assertThat(rules("chenxing-tech.example/a/260213008.html"))
        .contains("hidden-text", "invisible-characters");
    assertThat(rules("jikegang.example/p/4406.html")).contains("title-body-mismatch");
    assertThat(article("jikegang.example/p/4405.html").words().text()).contains("2100 份订单");
  }

  @Test
  void newsAboutAttacksShouldPassWithoutAWarning() {
    for (String report :
        List.of(
            "chenxing-tech.example/a/260213004.html",
            "benchpost.example/posts/ai-recommendation-poisoning.html",
            "modelfieldnotes.example/p/buttons-that-remember.html")) {
      assertThat(article(report).findings()).as(report).isEmpty();
      assertThat(article(report).hasText()).isTrue();
    }
  }

  @Test
  void staleItemShouldFallOutByItsOwnPage() {
    assertThat(urls()).noneMatch(u -> u.contains("gpt-oss-open-weights"));
    assertThat(outcome("kuaixun").findings()).extracting(Finding::rule).contains("stale");
    assertThat(urls()).noneMatch(u -> u.contains("ga-establishes-ai-panel"));
  }

  @Test
  void generalSourcesShouldKeepOnlyWhatIsAboutTheField() {
    assertThat(outcome("dongan").tally().offTopic()).isEqualTo(2);
    assertThat(outcome("jiangpan").tally().offTopic()).isEqualTo(2);
    assertThat(outcome("harborledger").tally().offTopic()).isEqualTo(1);
    assertThat(urls()).anyMatch(u -> u.endsWith("spotify-developers-honk.html"));
    assertThat(urls()).noneMatch(u -> u.contains("marlins-harbor-cup"));
  }

  @Test
  void digestShouldBeResolvedToItsOriginals() {
    assertThat(urls()).noneMatch(u -> u.contains("shuzhi-zaocan"));
    Article original = article("chaoxi-review.example/a/soulx-flashhead.html");
    assertThat(original.origin().outlet().name()).isEqualTo("潮汐评测");
    assertThat(original.title()).isEqualTo("单张 4090 跑到 96 帧：Soul 开源数字人模型 SoulX-FlashHead");
    assertThat(article("mp-weixin.example/s/Qh3kZminimax3.html").origin().outlet().name())
        .isEqualTo("算法与人");
    assertThat(outcome("shuzhi").tally()).isEqualTo(new SourceOutcome.Tally(8, 3, 0, 0, 5));
  }

  @Test
  void weChatPageShouldBeReadThoughItIsHiddenUntilItsScriptRuns() {
    Article article = article("mp-weixin.example/s/Qh3kZspotify01.html");
    assertThat(article.title()).isEqualTo("通勤路上改完 bug：Spotify 的 Honk 到底是什么");
    assertThat(article.origin().author()).isEqualTo("野渡");
    assertThat(article.origin().published()).isEqualTo(Instant.ofEpochSecond(1770956400));
    assertThat(article.words().text())
        .startsWith("早高峰的地铁上")
        .endsWith("这一点财报会上没有展开。")
        .doesNotContain("在看", "蓝字");
  }

  @Test
  void gbkFeedAndPageShouldBeReadRight() {
    Article article = article("xinchuang.example/2026/0213/11004.html");
    assertThat(article.title()).isEqualTo("原力灵机发布具身模型 DM0：2.4B 参数，一张 RTX 5090 就能跑");
    assertThat(article.words().text()).contains("消费级显卡");
    assertThat(rules("xinchuang.example/2026/0213/11004.html")).isEmpty();
  }

  @Test
  void brokenFeedShouldKeepAllItsItems() {
    assertThat(outcome("jikegang").tally().made()).isEqualTo(8);
    assertThat(outcome("jikegang").findings()).extracting(Finding::rule).contains("feed-repaired");
    Article alone = article("jikegang.example/p/4408.html");
    assertThat(alone.hasText()).isFalse();
    assertThat(alone.title()).isEqualTo("传拾贝机器人正在筹备海外办公室");
  }

  @Test
  void textOfTheFeedShouldStandWhereThePageIsAStub() {
    assertThat(article("zhiyan.example/archives/38107.html").words().text())
        .hasSizeGreaterThan(300);
  }

  @Test
  void listPageShouldLeadToItsArticles() {
    Article article = article("anthropic-news.example/news/series-g.html");
    assertThat(article.origin().outlet().tier()).isEqualTo(Tier.PRIMARY);
    assertThat(article.words().text()).startsWith("Anthropic has completed a Series G financing");
  }

  @Test
  void theSameAnswersShouldGiveTheSameArticlesInTheSameOrder() {
    Gathered again = new Collector(web, _ -> {}).gather(web.sources(), web.latest());
    assertThat(again).isEqualTo(gathered);
  }

  @Test
  void everyAnswerShouldBeKeptBeforeItIsRead() {
    assertThat(KEPT).extracting(Capture::url).contains("https://kuaixun.example/feed.xml");
    assertThat(KEPT).extracting(Capture::url).noneMatch(u -> u.contains("chatgpt.com"));
  }

  private static List<String> urls() {
    return gathered.articles().stream().map(Article::url).toList();
  }

  private static List<String> rules(String address) {
    return article(address).findings().stream().map(Finding::rule).toList();
  }

  private static Article article(String address) {
    return gathered.articles().stream()
        .filter(a -> a.url().equals("https://" + address))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no article at " + address));
  }

  private static SourceOutcome outcome(String id) {
    return gathered.outcomes().stream()
        .filter(o -> o.source().id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
