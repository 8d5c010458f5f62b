package org.chenbao.collect;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chenbao.collect.SourceOutcome.Ending;
import org.chenbao.collect.health.Diary;
import org.chenbao.collect.health.Standing;
import org.chenbao.model.Body;
import org.chenbao.model.Capture;
import org.chenbao.model.Fetch;
import org.chenbao.model.Finding;
import org.chenbao.model.Outlet;
import org.chenbao.model.Source;
import org.chenbao.model.Tier;
import org.junit.jupiter.api.Test;

/// Several runs, one after the other, that know what those before learned.
class DiaryTest {
  private static final Instant MORNING = Instant.parse("2026-03-18T00:00:00Z");
  private static final Source PAPER = source("paper");

  private final Map<String, Standing> standings = new HashMap<>();
  private final Map<String, Capture> answers = new HashMap<>();
  private final List<String> asked = new ArrayList<>();
  private final Map<String, String> feeds = new HashMap<>();

  private final Diary diary =
      new Diary() {
        @Override
        public Optional<Standing> of(Source source) {
          return Optional.ofNullable(standings.get(source.url()));
        }

        @Override
        public Optional<Capture> answer(Source source) {
          return Optional.ofNullable(answers.get(source.url()));
        }
      };

  @Test
  void aSourceThatIsNotDueShouldNotBeAskedAndStillBeRead() {
    feeds.put(PAPER.url(), feed(MORNING, 0, 12));
    Gathered first = run(MORNING, diary, PAPER);
    Gathered again = run(MORNING.plus(Duration.ofMinutes(20)), diary, PAPER);

    assertThat(asked).containsExactly(PAPER.url());
    assertThat(again.articles()).isEqualTo(first.articles()).hasSize(8);
    assertThat(again.outcomes().getFirst().ending()).isInstanceOf(Ending.NotDue.class);
    assertThat(again.outcomes().getFirst().ending().label()).isEqualTo("not-due");
  }

  @Test
  void aSourceShouldBeAskedWhereItIsDueOrEveryoneIs() {
    feeds.put(PAPER.url(), feed(MORNING, 0, 12));
    run(MORNING, diary, PAPER);
    run(MORNING.plus(Duration.ofMinutes(20)), diary.askingAll(), PAPER);
    run(MORNING.plus(Duration.ofDays(1)), diary, PAPER);

    assertThat(asked).hasSize(3);
  }

  @Test
  void aSourceThatFailsShouldStillBeReadAsItWas() {
    feeds.put(PAPER.url(), feed(MORNING, 0, 12));
    run(MORNING, diary, PAPER);
    feeds.clear();
    run(MORNING.plus(Duration.ofHours(8)), diary, PAPER);
    Gathered third = run(MORNING.plus(Duration.ofMinutes(490)), diary, PAPER);

    assertThat(known().failures()).isEqualTo(1);
    assertThat(asked).hasSize(2);
    assertThat(third.articles()).isNotEmpty();
  }

  @Test
  void aSourceThatNeverAnsweredShouldHaveItsPauseToo() {
    run(MORNING, diary, PAPER);
    Gathered soon = run(MORNING.plus(Duration.ofMinutes(20)), diary, PAPER);

    assertThat(asked).hasSize(1);
    assertThat(soon.outcomes().getFirst().ending()).isInstanceOf(Ending.NotDue.class);
    run(MORNING.plus(Duration.ofMinutes(20)), diary.askingAll(), PAPER);
    run(MORNING.plus(Duration.ofHours(3)), diary, PAPER);
    assertThat(asked).hasSize(3);
  }

  @Test
  void anAnswerThatNobodyHasAnyMoreShouldBeAskedFor() {
    feeds.put(PAPER.url(), feed(MORNING, 0, 12));
    run(MORNING, diary, PAPER);
    answers.clear();
    run(MORNING.plus(Duration.ofMinutes(20)), diary, PAPER);

    assertThat(asked).hasSize(2);
  }

  @Test
  void aFeedThatIsAllNewShouldNotFlood() {
    feeds.put(PAPER.url(), feed(MORNING, 0, 12));
    run(MORNING, diary, PAPER);
    Instant later = MORNING.plus(Duration.ofDays(1));
    feeds.put(PAPER.url(), flood(later));
    Gathered flooded = run(later, diary, PAPER);
    Gathered soon = run(later.plus(Duration.ofMinutes(10)), diary, PAPER);

    assertThat(flooded.articles()).hasSizeBetween(10, 20);
    assertThat(soon.articles()).isEqualTo(flooded.articles());
    assertThat(rules(flooded)).containsExactly("feed-all-new");
    feeds.put(PAPER.url(), feed(later.plus(Duration.ofDays(1)), 6, 18));
    assertThat(rules(run(later.plus(Duration.ofDays(1)), diary, PAPER))).isEmpty();
  }

  @Test
  void aBusyDayShouldBeReadWhole() {
    feeds.put(PAPER.url(), feed(MORNING, 0, 12));
    run(MORNING, diary, PAPER);
    Instant later = MORNING.plus(Duration.ofDays(3));
    feeds.put(PAPER.url(), feed(later, 40, 52));
    Gathered busy = run(later, diary, PAPER);

    assertThat(rules(busy)).isEmpty();
    assertThat(busy.articles()).hasSize(8);
  }

  @Test
  void aFeedThatIsSuddenlyEmptyShouldBeToldAndAskedAgain() {
    feeds.put(PAPER.url(), feed(MORNING, 0, 12));
    run(MORNING, diary, PAPER);
    feeds.put(PAPER.url(), feed(MORNING, 0, 0));
    Gathered empty = run(MORNING.plus(Duration.ofDays(1)), diary, PAPER);

    assertThat(rules(empty)).containsExactly("feed-emptied");
    assertThat(known().failures()).isEqualTo(1);
    assertThat(known().good().orElseThrow().entries()).hasSize(12);
  }

  @Test
  void anOutageShouldBeOneIncidentAndNoSourcesFault() {
    Source[] all = IntStream.range(0, 8).mapToObj(i -> source("p" + i)).toArray(Source[]::new);
    for (Source source : all) {
      feeds.put(source.url(), feed(MORNING, 0, 12));
    }
    assertThat(run(MORNING, diary, all).incident()).isEmpty();
    feeds.clear();
    Gathered away = run(MORNING.plus(Duration.ofDays(1)), diary, all);

    assertThat(away.incident().map(Finding::rule)).contains("network-away");
    assertThat(standings.values()).extracting(Standing::failures).containsOnly(0);
  }

  @Test
  void nothingShouldBeLearnedWhereNothingIsKept() {
    feeds.put(PAPER.url(), feed(MORNING, 0, 12));
    assertThat(run(MORNING, Diary.NONE, PAPER).outcomes().getFirst().standing()).isEmpty();
  }

  private Standing known() {
    return diary.of(PAPER).orElseThrow();
  }

  private Gathered run(Instant now, Diary known, Source... sources) {
    Web web =
        (url, _) -> {
          asked.add(url);
          String feed = feeds.get(url);
          return feed == null
              ? new Fetch.Failed(url, "no such host", false)
              : new Fetch.Fresh(new Capture(url, url, now, "application/rss+xml", body(feed)));
        };
    Gathered gathered =
        new Collector(web, c -> answers.put(c.url(), c), known).gather(List.of(sources), now);
    gathered
        .outcomes()
        .forEach(o -> o.standing().ifPresent(s -> standings.put(o.source().url(), s)));
    return gathered;
  }

  private static List<String> rules(Gathered gathered) {
    return gathered.outcomes().getFirst().findings().stream().map(Finding::rule).toList();
  }

  /// An entry every six hours before `newest`, numbered from `first` to before `last`.
  private static String feed(Instant newest, int first, int last) {
    return rss(
        IntStream.range(first, last)
            .mapToObj(i -> item("story" + (last + first - 1 - i), newest, 6 * (i - first)))
            .collect(Collectors.joining()));
  }

  /// A hundred entries nobody has seen, all of this hour.
  private static String flood(Instant now) {
    return rss(
        IntStream.range(0, 100)
            .mapToObj(i -> item("odd" + i, now, 0))
            .collect(Collectors.joining()));
  }

  private static String rss(String items) {
    return "<rss version=\"2.0\"><channel><title>Paper</title>" + items + "</channel></rss>";
  }

  private static String item(String name, Instant newest, int hoursBefore) {
    String date =
        DateTimeFormatter.RFC_1123_DATE_TIME.format(
            newest.minus(Duration.ofHours(hoursBefore)).atOffset(ZoneOffset.UTC));
    return """
    <item><title>A model named %s</title><link>https://paper.example/%s</link>
    <pubDate>%s</pubDate><description>%s</description></item>\
    """
        .formatted(name, name, date, ("Words of " + name + " in a row. ").repeat(50));
  }

  private static Body body(String text) {
    return Body.of(text.getBytes(StandardCharsets.UTF_8));
  }

  private static Source source(String name) {
    var outlet = new Outlet(name, name + ".example", Tier.STANDARD);
    String url = "https://" + name + ".example/feed";
    return new Source(name, url, Source.Kind.FEED, outlet, false);
  }
}
