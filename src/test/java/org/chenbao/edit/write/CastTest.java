package org.chenbao.edit.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import org.chenbao.Sample;
import org.chenbao.edit.Readers;
import org.chenbao.model.Article;
import org.chenbao.model.Field;
import org.chenbao.model.Language;
import org.chenbao.model.Quoting;
import org.chenbao.model.Story;
import org.junit.jupiter.api.Test;

class CastTest {
  private static final String TITLE = "OpenAI 开源导航模型 Lodestar，渡轮靠泊误差降到 3 厘米";
  private static final Article REPORT =
      Sample.article(
          "a1",
          "zhiyan",
          TITLE,
          "微软去年在港口租下两座船坞。OpenAI 的 Lodestar 把渡轮靠泊误差降到 3 厘米。" + "与谷歌的模型相比，靠泊时间少一半。首批放出 100 个邀请码。");
  private static final Article ENGLISH =
      Sample.article(
          "a2",
          "harbour",
          "OpenAI opens Lodestar, a model that lands ferries",
          "OpenAI opened Lodestar on Friday, a model that lands ferries. The model is free to use for all who own a boat."
              + " Lodestar opens as a model for ferries on Friday."
              + " Trial runs in Trieste took pilots nine weeks of fog and rain.");
  private static final Story STORY = Sample.story(REPORT, ENGLISH);
  private static final Readers READERS =
      new Readers(Language.ZH, ZoneId.of("Asia/Shanghai"), Quoting.STANDARD);
  private static final Cast CAST = new Cast(Matter.of(TITLE), Weigher.of(STORY), TITLE);

  @Test
  void othersAreNotTheStoryUnlessTheyAreComparedWithIt() {
    assertThat(CAST.isOfOthers(sentence(REPORT, 0))).isTrue();
    assertThat(CAST.isOfOthers(sentence(REPORT, 1))).isFalse();
    assertThat(CAST.isOfOthers(sentence(REPORT, 2))).isFalse();
  }

  @Test
  void aNameThatOnlyItsReportKnowsIsOfOthers() {
    String text =
        "OpenAI opened Lodestar after it had bought Skerry. Skerry carried two pilots in the fog.";
    Article report = Sample.article("a3", "quay", "OpenAI opens Lodestar for ferries", text);
    assertThat(CAST.isOfOthers(sentence(report, 1))).isTrue();
    String pilots = text.replace("Skerry carried", "Pilots carried");
    Article other = Sample.article("a3", "quay", "OpenAI opens Lodestar for ferries", pilots);
    assertThat(CAST.isOfOthers(sentence(other, 1))).isFalse();
  }

  @Test
  void whatSomebodyAlsoDoesIsOfOthersUnlessItCountsOrIsOfTheTitles() {
    String text =
        "OpenAI opened Lodestar. OpenAI also says the Skerry desk will soon get a new calendar."
            + " OpenAI also says Lodestar lands ferries in fog."
            + " OpenAI also moved 40 pilots to Trieste.";
    Article report =
        Sample.article("a3", "quay", "OpenAI opens Lodestar, which lands ferries", text);
    var cast =
        new Cast(Matter.of(report.title()), Weigher.of(Sample.story(report)), report.title());
    assertThat(cast.isOfOthers(sentence(report, 1))).isTrue();
    assertThat(cast.isOfOthers(sentence(report, 2))).isFalse();
    assertThat(cast.isOfOthers(sentence(report, 3))).isFalse();
  }

  @Test
  void whatWasBeforeIsOfOthersUnlessATitleSpeaksOfIt() {
    String text = "OpenAI 发布渡轮导航模型。OpenAI 此前因涨价丢掉 230 亿元订单。OpenAI 此前的导航模型有两款。";
    Article report = Sample.article("a3", "quay", "OpenAI 发布渡轮导航模型", text);
    var cast =
        new Cast(Matter.of(report.title()), Weigher.of(Sample.story(report)), report.title());
    assertThat(cast.isOfOthers(sentence(report, 1))).isTrue();
    assertThat(cast.isOfOthers(sentence(report, 2))).isFalse();
  }

  @Test
  void anotherModelOfTheFamilyIsOfOthers() {
    String text =
        "The lab released Skerry-Think-1. Skerry-Voice-2 speaks fifteen languages more."
            + " Skerry-Think-1 was trained in Trieste.";
    Article report =
        Sample.article("a3", "quay", "Skerry-Think-1 is the first of its makers", text);
    var cast =
        new Cast(Matter.of(report.title()), Weigher.of(Sample.story(report)), report.title());
    assertThat(cast.isOfOthers(sentence(report, 1))).isTrue();
    assertThat(cast.isOfOthers(sentence(report, 2))).isFalse();
  }

  @Test
  void whatNamesNobodyAndHasNoWordOfTheHeadlineIsLoose() {
    assertThat(CAST.isLoose(sentence(REPORT, 3))).isTrue();
    assertThat(CAST.isLoose(sentence(REPORT, 1))).isFalse();
  }

  @Test
  void reportsInAnotherLanguageTellTheNewsAtTheTopAndAgain() {
    List<Candidate> all = List.of(sentence(ENGLISH, 0), sentence(ENGLISH, 1));
    ForeignNews news = ForeignNews.of(STORY, all, Language.ZH);
    assertThat(news.tells(sentence(ENGLISH, 0))).isTrue();
    assertThat(news.tells(sentence(ENGLISH, 2))).isTrue();
    assertThat(news.tells(sentence(ENGLISH, 3))).isFalse();
  }

  private static Candidate sentence(Article article, int index) {
    return SentencePool.of(Sample.story(article), READERS).stream()
        .filter(s -> s.index() == index && s.field() == Field.TEXT)
        .map(Candidate::of)
        .findFirst()
        .orElseThrow();
  }
}
