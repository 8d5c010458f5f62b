package org.chenbao.edit.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chenbao.Sample;
import org.chenbao.edit.title.Headline;
import org.chenbao.model.Article;
import org.chenbao.model.Language;
import org.chenbao.model.Story;
import org.chenbao.model.Tier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TitleChoiceTest {

  static Stream<Arguments> titles() {
    return Stream.of(
        Arguments.of(
            "the deed, not what the market made of it",
            new String[] {"谷歌发布机械臂控制模型后股价下挫", "谷歌发布机械臂控制模型"},
            1),
        Arguments.of("no question", new String[] {"谷歌的机械臂控制模型能取代工人吗？", "谷歌发布机械臂控制模型，首批开放两家工厂"}, 1),
        Arguments.of("no shouting", new String[] {"谷歌机械臂杀疯了，史诗级模型炸裂登场", "谷歌发布机械臂控制模型，速度提升 4 倍"}, 1),
        Arguments.of("no opinion", new String[] {"谷歌开源机械臂模型，意味着一个时代的结束", "谷歌开源机械臂控制模型，开放八种尺寸"}, 1),
        Arguments.of(
            "the number that others have as well",
            new String[] {"谷歌收购机械臂制造商云杉", "谷歌以 32 亿美元收购机械臂制造商云杉", "谷歌 32 亿美元买下云杉，机械臂团队并入"},
            1),
        Arguments.of("who acts", new String[] {"起诉机械臂制造商云杉！工会痛斥排班", "港口工会起诉机械臂制造商云杉：排班系统违法"}, 1),
        Arguments.of("who, by name", new String[] {"一家科技巨头收购机械臂制造商云杉", "谷歌收购机械臂制造商云杉"}, 1),
        Arguments.of(
            "what fits",
            new String[] {"谷歌向两家工厂与三家医院同时开放其最新的第二代机械臂控制模型与全部训练数据", "谷歌开放第二代机械臂控制模型"},
            1));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("titles")
  void theTitleThatTellsShouldBeChosen(String why, String[] titles, int best) {
    assertThat(TitleChoice.of(story(titles), Language.ZH).title()).as(why).isEqualTo(titles[best]);
  }

  @Test
  void theNumberOfASideMatterThatFewOfManyHaveShouldNotHeadAStory() {
    Story told =
        story(
            "谷歌要求机械臂控制模型的客户保留 30 天数据",
            "谷歌发布机械臂控制模型云杉",
            "谷歌机械臂控制模型云杉发布，面向工厂",
            "谷歌的机械臂控制模型云杉上线",
            "机械臂控制模型云杉：谷歌发布新作",
            "谷歌机械臂控制模型云杉正式上线",
            "云杉上线：谷歌推出机械臂控制模型",
            "谷歌推出面向工厂的机械臂控制模型云杉",
            "谷歌机械臂控制模型云杉开放使用",
            "谷歌把机械臂控制模型云杉开放给工厂",
            "机械臂控制模型云杉的客户须保留数据 30 天");
    assertThat(TitleChoice.of(told, Language.ZH).title()).contains("云杉").doesNotContain("30");
  }

  @Test
  void aTitleInTheEditionsLanguageShouldBeChosenBeforeABetterForeignOne() {
    Article english =
        Sample.article(
            "e",
            "wire",
            "Google opens a plant in Leeds for $2 billion",
            "",
            Language.EN,
            Tier.STANDARD);
    Article chinese = Sample.article("c", "kuai", "为什么谷歌要在利兹开厂？", "");
    assertThat(TitleChoice.of(Sample.story(english, chinese), Language.ZH)).isEqualTo(chinese);
    assertThat(TitleChoice.of(Sample.story(english, chinese), Language.EN)).isEqualTo(english);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Click here to enter",
        "分享动态",
        "Just a moment...",
        "晨报｜6 月 4 日",
        "到手价 199 元：机械臂玩具"
      })
  void whatIsNoNewsShouldNotBeTold(String title) {
    assertThat(ExtractiveWriter.untold(story(title))).isPresent();
  }

  @Test
  void aTitleOfOnePublisherThatTellsNothingShouldNotBeTold() {
    assertThat(ExtractiveWriter.untold(story("盛夏的浪潮：迎风而立的少数人"))).isPresent();
    assertThat(ExtractiveWriter.untold(story("谷歌发布机械臂控制模型"))).isEmpty();
  }

  @Test
  void aHeadlineShouldBeAsWideAsTheHouseAllows() {
    Article titled =
        TitleChoice.of(story("谷歌发布机械臂控制模型：开放八种尺寸，售价 3.2 万元起，三月开始向首批工厂客户交付"), Language.ZH);
    assertThat(Headline.width(Headline.of(titled.title()).head()))
        .isLessThanOrEqualTo(Headline.WIDEST_CHINESE);
  }

  private static Story story(String... titles) {
    return Sample.story(
        IntStream.range(0, titles.length)
            .mapToObj(i -> Sample.article("a" + i, "site" + i, titles[i], ""))
            .toArray(Article[]::new));
  }
}
