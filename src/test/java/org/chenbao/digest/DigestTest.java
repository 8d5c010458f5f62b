package org.chenbao.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.chenbao.Sample;
import org.chenbao.digest.Articles.Labelled;
import org.chenbao.model.Article;
import org.chenbao.model.Claim;
import org.chenbao.model.Language;
import org.chenbao.model.Origin;
import org.chenbao.model.Removed;
import org.chenbao.model.Story;
import org.chenbao.model.Told;
import org.junit.jupiter.api.Test;

class DigestTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final List<Article> ARTICLES =
      Articles.labelled("day.jsonl").stream().map(Labelled::article).toList();

  @Test
  void whatMorePublishersTellStandsHigher() {
    assertThat(ranked(List.of())).startsWith("r2", "s1");
    assertThat(story("r1").rank().score()).isBetween(0.5, 1.0);
  }

  @Test
  void promotionsAdviceAndOtherFieldsComeLast() {
    List<String> order = ranked(List.of());
    assertThat(order.subList(order.size() - 3, order.size()))
        .containsExactlyInAnyOrder("t1", "t2", "t3");
    assertThat(story("t2").rank().reasons()).contains("降权：教程或清单");
    assertThat(story("t3").rank().reasons()).contains("降权：与 AI 关系不大");
  }

  @Test
  void aReportDatedMonthsLaterShouldNotMakeTheOthersOld() {
    var late = new ArrayList<>(ARTICLES);
    late.add(Sample.article("late", "zhiyan", "云帆机器人在苏州设厂", "云帆机器人在苏州设厂，占地 2 万平方米。"));
    Article last = late.removeLast();
    late.add(
        new Article(
            last.id(),
            new Origin(
                last.url(),
                last.origin().outlet(),
                "",
                DAY.plusMonths(3).atStartOfDay(ZoneOffset.UTC).toInstant(),
                Language.ZH),
            last.words(),
            List.of()));
    Story story = find(new Digest(Likeness.SILENT).stories(late, none(), DAY), "r1");
    assertThat(story.rank().score()).isGreaterThan(0.9 * story("r1").rank().score());
  }

  @Test
  void theActorItselfLeadsThenTheOthersByTime() {
    assertThat(story("r1").reports().all())
        .extracting(Article::id)
        .containsExactly("r1", "r2", "r3");
    assertThat(story("r1").rank().reasons()).contains("一手来源：Northlight");
    assertThat(story("s1").lead().id()).isEqualTo("s1");
  }

  @Test
  void aStoryIsNamedAfterItsFirstReport() {
    assertThat(story("r1").id()).isEqualTo("s-r2");
  }

  @Test
  void interestsLiftAStory() {
    var wanted = new Interests(Language.ZH, List.of("人形机器人"));
    double without = story("u1").rank().score();
    Story with = find(new Digest(Likeness.SILENT, wanted).stories(ARTICLES, none(), DAY), "u1");
    assertThat(with.rank().score()).isGreaterThan(without);
    assertThat(with.rank().reasons()).contains("关注：人形机器人");
  }

  @Test
  void aNameLiftsAStoryThatHasItInAnotherLanguage() {
    Article article = Sample.article("g", "keji", "谷歌开源语音模型", "谷歌今天开源语音模型，权重可以下载。");
    var wanted = new Interests(Language.ZH, List.of("Google"));
    Stories stories = new Digest(Likeness.SILENT, wanted).stories(List.of(article), none(), DAY);
    assertThat(stories.told())
        .singleElement()
        .satisfies(s -> assertThat(s.rank().reasons()).contains("关注：Google"));
  }

  @Test
  void whatIsLikeAnExampleIsLiftedAndSaysWhy() {
    Article near = Sample.article("g", "keji", "人形机器人走进港口搬运货箱", "");
    Article far = Sample.article("h", "xinwen", "大模型厂商公布季度财报", "");
    var wanted = new Interests(Language.EN, List.of(), List.of("人形机器人在港口搬运货箱，夜间也能工作"));
    Likeness model = text -> text.contains("机器人") ? new float[] {1, 0} : new float[] {0, 1};
    List<Story> told = new Digest(model, wanted).stories(List.of(near, far), none(), DAY).told();
    assertThat(told).hasSize(2);
    assertThat(told.getFirst().lead()).isEqualTo(near);
    assertThat(told.getFirst().rank().reasons()).contains("like the example: 人形机器人在港口搬运货箱，夜间也…");
    assertThat(told.getLast().rank().reasons()).noneMatch(r -> r.contains("example"));
    assertThat(new Digest(Likeness.SILENT, wanted).stories(List.of(near), none(), DAY).told())
        .allMatch(s -> s.rank().reasons().stream().noneMatch(r -> r.contains("example")));
  }

  @Test
  void aHousesSeriesOnItsOwnGatheringIsLowered() {
    List<Article> series =
        List.of(
            Sample.article("a", "keji", "云杉机器人创始人：大模型的第一个十年｜RIPPLES2031", ""),
            Sample.article("b", "keji", "圆桌：模型公司怎样过冬｜RIPPLES 2031", ""),
            Sample.article("c", "keji", "RIPPLES 2031：大模型创业者的一夜", ""));
    Article told = Sample.article("d", "xinwen", "RIPPLES 2031 上发布大模型", "");
    assertThat(reasons(series)).allMatch(r -> r.contains("降权：自办活动的系列稿"));
    assertThat(reasons(series.subList(0, 2))).noneMatch(r -> r.contains("降权：自办活动的系列稿"));
    assertThat(reasons(Stream.concat(series.stream(), Stream.of(told)).toList()))
        .noneMatch(r -> r.contains("降权：自办活动的系列稿"));
  }

  private static List<List<String>> reasons(List<Article> articles) {
    return digest().stories(articles, none(), DAY).told().stream()
        .map(s -> s.rank().reasons())
        .toList();
  }

  @Test
  void themesAndReasonsSpeakTheEditionsLanguage() {
    var english = new Digest(Likeness.SILENT, Interests.none(Language.EN));
    Story story = find(english.stories(ARTICLES, none(), DAY), "s1");
    assertThat(story.topic())
        .isEqualTo(
            new Story.Topic("Capital", "Capital and companies", List.of("funding", "valuations")));
    assertThat(story.rank().reasons()).contains("2 independent publishers");
    assertThat(story("s1").topic())
        .isEqualTo(new Story.Topic("AI 资本市场", "资本与公司", List.of("融资", "估值")));
  }

  @Test
  void whatWasToldAndHasNothingNewIsNotToldAgain() {
    Told told = told("赫利俄算力完成 12 亿美元 C 轮融资，估值 90 亿美元", "资金用于建设人工智能数据中心。");
    Stories stories = digest().stories(ARTICLES, remembering(told), DAY);
    assertThat(stories.told()).noneMatch(s -> s.id().equals("s-s1"));
    assertThat(stories.removed())
        .extracting(Removed::story, r -> r.reason().chinese())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "s-s1", "03-01 已报道，没有新进展：赫利俄算力完成 12 亿美元 C 轮融资，估值 90 亿美元"));
  }

  @Test
  void whatWasToldFromTheSameReportsIsNotToldAgainUnderAnotherTitle() {
    List<Article> reports = story("s1").reports().all();
    Told told =
        new Told("s-old", DAY.minusDays(1), new Claim("算力生意", List.of()), List.of(), reports);
    assertThat(digest().stories(ARTICLES, remembering(told), DAY).told())
        .noneMatch(s -> s.id().equals("s-s1"));
  }

  @Test
  void whatContinuesAStoryKnowsIt() {
    Told told = told("Northlight 发布编程大模型 Lantern 3 预览版", "参数量没有公布。");
    Story story = find(digest().stories(ARTICLES, remembering(told), DAY), "r1");
    assertThat(story.past().follows()).contains(told);
    assertThat(story("r1").past().follows()).isEmpty();
  }

  @Test
  void whatContinuesAStoryToldUnderAnotherHeadlineKnowsIt() {
    Article before = Articles.again(story("r1").lead(), 1, Duration.ofDays(-1));
    Told told =
        new Told(
            "s-old",
            DAY.minusDays(1),
            new Claim("编程的人又多一个选择", List.of()),
            List.of(),
            List.of(before));
    Story story = find(digest().stories(ARTICLES, remembering(told), DAY), "r1");
    assertThat(story.past().follows()).contains(told);
  }

  @Test
  void aRoundShouldContinueThePlanForTheSameSum() {
    Article round = report("f1", "Northlight 完成 12 亿美元首轮融资，创始人出资最多");
    assertThat(past(round, 12, "消息称 Northlight 计划在首轮融资中筹集 12 亿美元")).isPresent();
    assertThat(past(round, 12, "消息称 Northlight 计划在首轮融资中筹集 7 亿美元")).isEmpty();
  }

  @Test
  void oneSubjectOfOneNameShouldBeContinuedWhateverElseIsSaid() {
    Article again = report("f2", "Northlight 识图模式正式上线，三个产品经理谈两年来的 40 次改版");
    assertThat(past(again, 25, "Northlight 识图模式正式上线，认不出自家创始人")).isPresent();
    assertThat(past(again, 25, "Northlight 语音模式正式上线，听不懂自家创始人")).isEmpty();
    assertThat(past(again, 25, "Fernway 识图模式正式上线，认不出自家创始人")).isEmpty();
  }

  @Test
  void whatTwoDoToEachOtherShouldBeContinuedInOtherWords() {
    Article again = report("f3", "OpenAI 称甲骨文须受罚：史上最大的克隆攻击");
    assertThat(past(again, 1, "OpenAI 指控甲骨文大规模克隆其模型")).isPresent();
    assertThat(past(again, 1, "OpenAI 指控英特尔大规模克隆其模型")).isEmpty();
    assertThat(past(again, 1, "据彭博社报道，OpenAI 指控英特尔大规模克隆其模型")).isEmpty();
  }

  @Test
  void aProductNamedAfterAnotherShouldBeContinued() {
    Article again = report("f4", "Claude Quill 来了：同事正从窗口走进流程");
    assertThat(past(again, 4, "Anthropic 推出 Claude Quill，在群聊里协作")).isPresent();
    assertThat(past(again, 4, "Anthropic 推出 Claude，在群聊里协作")).isEmpty();
  }

  /// What a report continues of a story told so many days before.
  private static Optional<Told> past(Article report, int days, String headline) {
    Told told =
        new Told(
            "s-old", DAY.minusDays(days), new Claim(headline, List.of()), List.of(), List.of());
    return find(digest().stories(List.of(report), remembering(told), DAY), report.id())
        .past()
        .follows();
  }

  private static Article report(String id, String title) {
    return Articles.rows(
            List.of(
                """
                {"id":"%s","url":"https://%s.example/1","source":"%s","title":"%s",\
                "published":"2026-03-01T08:00:00Z","lang":"zh","summary":"","text":""}\
                """
                    .formatted(id, id, id, title)))
        .getFirst()
        .article();
  }

  @Test
  void anotherEventOfTheSameCompanyIsBackgroundAndNoPast() {
    Told told = told("Northlight 在海港城开设新办公室", "新办公室有二十名员工。");
    Story story = find(digest().stories(ARTICLES, remembering(told), DAY), "r1");
    assertThat(story.past().follows()).isEmpty();
    assertThat(story.past().related()).containsExactly(told);
  }

  @Test
  void theOrderOfArticlesMakesNoDifference() {
    List<Article> shuffled = new ArrayList<>(ARTICLES);
    Collections.shuffle(shuffled, new Random(7));
    assertThat(digest().stories(shuffled, none(), DAY))
        .isEqualTo(digest().stories(ARTICLES, none(), DAY));
  }

  @Test
  void aCopyThatChangedANumberIsListed() {
    String text =
        "云杉机器人周二在三座港口部署 120 台搬运机器人，项目总价为 3.2 亿元，由港务集团出资六成。"
            + "公司说机器人每小时可以搬运 45 个货箱，比人工快两倍，故障率低于千分之三，夜间也能工作。";
    Article original = Sample.article("o", "keji", "云杉机器人在三座港口部署搬运机器人", text);
    Article copy = Sample.article("p", "zhuan", "搬运机器人上岗三座港口", text.replace("3.2", "32"));
    Stories stories = digest().stories(List.of(original, copy), none(), DAY);
    assertThat(stories.told()).singleElement().satisfies(s -> assertThat(s.isCopy(copy)).isTrue());
    assertThat(stories.removed())
        .extracting(r -> r.reason().chinese())
        .containsExactly("转载改动了原文的数字：3.2 → 32");
  }

  @Test
  void aCopyMayBeDatedByItsOwnDay() {
    String text =
        "港务快讯 2 月 12 日消息，云杉机器人在三座港口部署 120 台搬运机器人，由港务集团出资六成。"
            + "公司说机器人每小时可以搬运 45 个货箱，比人工快两倍，故障率低于千分之三，夜间也能工作。";
    Article original = Sample.article("o", "keji", "云杉机器人在三座港口部署搬运机器人", text);
    Article copy = Sample.article("p", "zhuan", "搬运机器人上岗三座港口", text.replace("12 日", "13 日"));
    Stories stories = digest().stories(List.of(original, copy), none(), DAY);
    assertThat(stories.told()).singleElement().satisfies(s -> assertThat(s.isCopy(copy)).isTrue());
    assertThat(stories.removed()).isEmpty();
  }

  @Test
  void anEmptyDayHasNoStories() {
    assertThat(digest().stories(List.of(), none(), DAY).count()).isZero();
  }

  private static List<String> ranked(List<Told> told) {
    return digest().stories(ARTICLES, (_, _) -> told, DAY).told().stream()
        .map(s -> s.id().substring(2))
        .toList();
  }

  private static Story story(String article) {
    return find(digest().stories(ARTICLES, none(), DAY), article);
  }

  private static Story find(Stories stories, String article) {
    return stories.told().stream()
        .filter(s -> s.reports().all().stream().anyMatch(a -> a.id().equals(article)))
        .findFirst()
        .orElseThrow();
  }

  private static Digest digest() {
    return new Digest(Likeness.SILENT);
  }

  private static Memory none() {
    return (_, _) -> List.of();
  }

  private static Memory remembering(Told told) {
    return (_, _) -> List.of(told);
  }

  private static Told told(String headline, String fact) {
    return new Told(
        "s-old",
        DAY.minusDays(1),
        new Claim(headline, List.of()),
        List.of(new Claim(fact, List.of())),
        List.of());
  }
}
