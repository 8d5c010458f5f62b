package org.chenbao.edit.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chenbao.Sample;
import org.chenbao.edit.Readers;
import org.chenbao.model.Article;
import org.chenbao.model.Block;
import org.chenbao.model.Claim;
import org.chenbao.model.Draft;
import org.chenbao.model.Evidence;
import org.chenbao.model.Field;
import org.chenbao.model.Language;
import org.chenbao.model.Quoting;
import org.chenbao.model.Story;
import org.junit.jupiter.api.Test;

class FairQuotingTest {
  private static final Article ONE = report("a1", "kuaixun");
  private static final Article OTHER =
      Sample.article(
          "a2",
          "zhiyan",
          "星野智能苏州建厂，年产机械臂 3 万台",
          "星野智能 2 月 13 日在苏州宣布，机械臂产线将迁入园区。星野智能的园区负责人林岚称，土地租期 20 年。"
              + "苏州给予星野智能税收减免，前三年共 1.5 亿元。苏州另拨 3000 万元，补贴星野智能的研发设备。"
              + "竞争者云帆机器人上月也在附近买下 80 亩地。");

  @Test
  void aStoryOfOneReportShouldQuoteThreeSentencesOfIt() {
    assertThat(quoted(Quoting.STANDARD, ONE)).isEqualTo(Map.of("a1", 3L));
  }

  @Test
  void aStoryOfTwoReportsShouldQuoteBothAndNoneMoreThanThrice() {
    assertThat(quoted(Quoting.STANDARD, ONE, OTHER))
        .containsOnlyKeys("a1", "a2")
        .allSatisfy((_, sentences) -> assertThat(sentences).isBetween(2L, 3L));
  }

  @Test
  void aPublisherThatAllowsTitlesAloneShouldNotBeQuoted() {
    var quoting = new Quoting(Map.of("kuaixun.example", Quoting.TITLES));
    assertThat(quoted(quoting, ONE, OTHER)).isEqualTo(Map.of("a2", 3L));
    assertThat(quoted(quoting, ONE)).isEmpty();
  }

  @Test
  void aPublisherThatAllowsNothingShouldNotHeadAStory() {
    var quoting = new Quoting(Map.of("kuaixun.example", Quoting.NOTHING));
    assertThat(draft(quoting, ONE, OTHER).headline().evidence())
        .extracting(Evidence::article)
        .containsExactly("a2");
  }

  private static Map<String, Long> quoted(Quoting quoting, Article... reports) {
    Draft draft = draft(quoting, reports);
    Stream<Claim> facts =
        draft.blocks().stream()
            .flatMap(b -> b instanceof Block.Facts f ? f.items().stream() : Stream.empty())
            .map(Block.Item::claim);
    return Stream.concat(Stream.of(draft.lead()), facts)
        .flatMap(c -> c.evidence().stream())
        .filter(e -> e.span().field() != Field.TITLE)
        .collect(Collectors.groupingBy(Evidence::article, Collectors.counting()));
  }

  private static Draft draft(Quoting quoting, Article... reports) {
    var readers = new Readers(Language.ZH, ZoneId.of("Asia/Shanghai"), quoting);
    Story story = Sample.story(reports);
    return new ExtractiveWriter(readers).story(story);
  }

  private static Article report(String id, String host) {
    String text =
        """
        星野智能 2 月 13 日宣布在苏州新建机械臂工厂。工厂占地 12 万平方米，年产 3 万台机械臂。
        一期投资 8 亿元，由云帆资本承担六成。首批 400 名工人 3 月到岗，平均月薪 9000 元。
        厂房屋顶铺设太阳能板，每年发电 700 万度。减速器由远望精工供应，合同为期 5 年。
        星野智能计划 2027 年把年产量提高到 5 万台，比现在多 67%。星野智能去年营收 21 亿元，同比增长 34%。
        """;
    return Sample.article(id, host, "星野智能在苏州新建机械臂工厂", text);
  }
}
