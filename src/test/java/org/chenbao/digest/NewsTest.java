package org.chenbao.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chenbao.model.Article;
import org.chenbao.model.Claim;
import org.chenbao.model.Language;
import org.chenbao.model.Origin;
import org.chenbao.model.Outlet;
import org.chenbao.model.Story;
import org.chenbao.model.Tier;
import org.chenbao.model.Told;
import org.chenbao.model.Words;
import org.junit.jupiter.api.Test;

/// How fast a story spread and what of it was never told, in its rank and its reasons.
class NewsTest {
  private static final LocalDate DAY = LocalDate.of(2031, 3, 2);
  private static final Instant MORNING = Instant.parse("2031-03-02T01:07:00Z");
  private static final String TITLE = "云杉机器人开源港口搬运大模型";
  private static final List<String> TITLES =
      List.of(TITLE, "云杉机器人宣布开源港口搬运大模型", "港口搬运大模型开源，来自云杉机器人");
  private static final List<Told> MEMORY =
      List.of(
          told(20, "Northlight 发布编程大模型 Lantern 3"),
          told(12, "云杉机器人在三座港口部署搬运机器人"),
          told(5, "赫利俄算力估值达 90 亿美元"));

  @Test
  void whatOthersTellWithinHoursStandsHigherThanWhatTheyTellWithinADay() {
    List<Article> fast = spread(0, 40, 100);
    List<Article> slow = spread(0, 700, 1400);
    assertThat(one(fast, List.of()).rank().reasons()).contains("2 小时内 2 家跟进");
    assertThat(one(slow, List.of()).rank().reasons()).noneMatch(r -> r.contains("跟进"));
    assertThat(one(fast, List.of()).rank().score())
        .isGreaterThan(one(slow, List.of()).rank().score());
  }

  @Test
  void thePaceIsSaidInEnglishToo() {
    var digest = new Digest(Likeness.SILENT, Interests.none(Language.EN));
    assertThat(digest.stories(spread(0, 20, 50), (_, _) -> List.of(), DAY).told())
        .singleElement()
        .satisfies(s -> assertThat(s.rank().reasons()).contains("2 more within an hour"));
  }

  @Test
  void aFullHourIsNoMomentAndACopyNobodyWhoJoined() {
    assertThat(one(spread(0, -7, 53), List.of()).rank().reasons())
        .as("midnight and noon stand for a day")
        .noneMatch(r -> r.contains("跟进"));
    String text = "云杉机器人周二开源搬运大模型，权重可以下载，港务集团已经在三座港口试用，每小时搬运 45 个货箱。".repeat(2);
    List<Article> copied =
        IntStream.range(0, 3)
            .mapToObj(i -> article(i, TITLE, text, Duration.ofMinutes(i)))
            .toList();
    assertThat(one(copied, List.of()).rank().reasons()).noneMatch(r -> r.contains("跟进"));
  }

  @Test
  void aNameThatNoEditionHadIsNewAndOneThatItHadIsNot() {
    assertThat(reasons("Quillby 推出会写曲谱的大模型")).contains("近 20 天首次报道：Quillby");
    assertThat(reasons("Northlight 推出会写曲谱的大模型")).noneMatch(r -> r.contains("首次报道"));
    assertThat(reasons("Northlight 推出编程大模型 Lantern 4")).contains("近 20 天首次报道：Lantern 4");
  }

  @Test
  void aNameThatTheArchiveSawOftenIsNotNew() {
    var seen =
        new Memory() {
          @Override
          public List<Told> told(LocalDate from, LocalDate before) {
            return MEMORY;
          }

          @Override
          public Usage usage(LocalDate from, LocalDate before) {
            return new Usage(1000, java.util.Map.of("n:quillby", 4));
          }
        };
    Article article = article(0, "Quillby 推出会写曲谱的大模型", "", Duration.ZERO);
    Story story =
        new Digest(Likeness.SILENT).stories(List.of(article), seen, DAY).told().getFirst();
    assertThat(story.rank().reasons()).noneMatch(r -> r.contains("首次报道"));
  }

  @Test
  void aFirstValueIsNewAndALaterOneIsNot() {
    assertThat(reasons("Northlight 估值达 120 亿美元")).contains("近 20 天首次给出：Northlight估值");
    List<Told> known = List.of(told(20, "Northlight 估值达 70 亿美元"));
    assertThat(one(List.of(article(0, "Northlight 估值达 120 亿美元", "", Duration.ZERO)), known))
        .satisfies(s -> assertThat(s.rank().reasons()).noneMatch(r -> r.contains("首次给出")));
  }

  @Test
  void whatIsLikeNothingToldIsApartUnlessTheModelFindsItNear() {
    String title = "盲人学校用人工智能教钢琴";
    assertThat(reasons(title)).contains("与近 20 天已报道的都不相近");
    Likeness near = _ -> new float[] {1, 0};
    Story story =
        new Digest(near)
            .stories(List.of(article(0, title, "", Duration.ZERO)), (_, _) -> MEMORY, DAY)
            .told()
            .getFirst();
    assertThat(story.rank().reasons()).noneMatch(r -> r.contains("不相近"));
  }

  @Test
  void whatIsNewStandsHigher() {
    Article article = article(0, "Quillby 推出会写曲谱的大模型", "", Duration.ZERO);
    List<Told> known = Stream.concat(MEMORY.stream(), Stream.of(told(4, "Quillby 招兵买马"))).toList();
    assertThat(one(List.of(article), MEMORY).rank().score())
        .isGreaterThan(one(List.of(article), known).rank().score());
  }

  @Test
  void aShortMemoryCallsNothingNew() {
    Article article = article(0, "Quillby 推出会写曲谱的大模型", "", Duration.ZERO);
    for (List<Told> memory : List.of(List.<Told>of(), List.of(told(1, "另一件事")))) {
      assertThat(one(List.of(article), memory).rank().reasons()).noneMatch(r -> r.contains("天"));
    }
  }

  private static List<String> reasons(String title) {
    return one(List.of(article(0, title, "", Duration.ZERO)), MEMORY).rank().reasons();
  }

  private static Story one(List<Article> articles, List<Told> memory) {
    List<Story> told = new Digest(Likeness.SILENT).stories(articles, (_, _) -> memory, DAY).told();
    assertThat(told).hasSize(1);
    return told.getFirst();
  }

  /// Three reports of one event by three publishers, so many minutes after the morning.
  private static List<Article> spread(int... minutes) {
    return IntStream.range(0, minutes.length)
        .mapToObj(i -> article(i, TITLES.get(i), "", Duration.ofMinutes(minutes[i])))
        .toList();
  }

  private static Article article(int number, String title, String text, Duration after) {
    String owner = "house" + number + ".example";
    return new Article(
        "a" + number,
        new Origin(
            "https://" + owner + "/1",
            new Outlet(owner, owner, Tier.STANDARD),
            "",
            MORNING.plus(after),
            Language.ZH),
        new Words(title, "", text),
        List.of());
  }

  private static Told told(int days, String headline) {
    return new Told(
        "s-" + days, DAY.minusDays(days), new Claim(headline, List.of()), List.of(), List.of());
  }
}
