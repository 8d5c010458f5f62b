package org.chenbao.digest.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chenbao.Sample;
import org.chenbao.digest.Articles;
import org.chenbao.digest.Articles.Labelled;
import org.chenbao.digest.Likeness;
import org.chenbao.digest.Usage;
import org.chenbao.model.Article;
import org.chenbao.model.Story;
import org.junit.jupiter.api.Test;

class EventsTest {
  private static final List<Labelled> LABELLED = Articles.labelled("events.jsonl");
  private static final List<Event> EVENTS = Events.of(articles(), Usage.NONE, Likeness.SILENT);

  @Test
  void everyArticleIsInOneEvent() {
    assertThat(EVENTS.stream().flatMap(e -> e.all().stream()).map(Article::id))
        .containsExactlyInAnyOrderElementsOf(articles().stream().map(Article::id).toList());
  }

  @Test
  void chineseEnglishAndTraditionalReportsOfOneEventMeet() {
    assertThat(together("a1")).containsExactlyInAnyOrder("a1", "a2", "a3");
    assertThat(together("b1")).containsExactlyInAnyOrder("b1", "b2");
  }

  @Test
  void twoVersionsOfOneProductAreTwoEvents() {
    assertThat(together("a4")).containsExactly("a4");
  }

  @Test
  void resultsOfTwoCompaniesOnOneNightAreTwoEvents() {
    assertThat(together("c1")).containsExactlyInAnyOrder("c1", "c2");
    assertThat(together("c3")).containsExactly("c3");
  }

  @Test
  void marketWrapsAndDigestsOfTheDayStandAlone() {
    assertThat(together("d1")).containsExactly("d1");
    assertThat(together("d2")).containsExactly("d2");
    assertThat(together("e1")).containsExactly("e1");
    assertThat(together("e2")).containsExactly("e2");
  }

  @Test
  void anEditedCopyIsACopyOfTheEarlierText() {
    assertThat(event("f1").copies()).containsExactly(new Story.Copy("f1", "f2"));
  }

  @Test
  void onePageListedInTwoLanguagesIsOneText() {
    assertThat(event("g1").copies()).containsExactly(new Story.Copy("g1", "g2"));
  }

  @Test
  void aRumourAndItsReleaseAreTwoEvents() {
    assertThat(together("h1")).containsExactly("h1");
    assertThat(together("h2")).containsExactlyInAnyOrder("h2", "h3");
  }

  @Test
  void independentReportsAreNoCopies() {
    assertThat(event("a1").copies()).isEmpty();
    assertThat(event("b1").copies()).isEmpty();
    assertThat(event("c1").copies()).isEmpty();
  }

  @Test
  void aShortTextUnderTheSameTitleIsACopyUnlessItAddsANumber() {
    String title = "海燕渡轮公司在三座港口启用无人靠泊系统";
    String text = "海燕渡轮公司 2 月 12 日宣布在三座港口启用无人靠泊系统。";
    String more = "靠泊误差从 40 厘米降到 15 厘米，船员可在岸上同时看管 12 艘渡轮，首批 28 艘渡轮已经装好设备。";
    Article original = Sample.article("o1", "gangkou", title, text + more);
    Article flash = Sample.article("o2", "kuaixun", title, text);
    Article late = Sample.article("o3", "wanbao", title, text + "名额为 1800 个，先到先得，不设门槛。");
    assertThat(copies(original, flash)).containsExactly(new Story.Copy("o1", "o2"));
    assertThat(copies(original, late)).isEmpty();
  }

  private static List<Story.Copy> copies(Article... reports) {
    return Events.of(List.of(reports), Usage.NONE, Likeness.SILENT).stream()
        .flatMap(event -> event.copies().stream())
        .toList();
  }

  @Test
  void theOrderOfArticlesMakesNoDifference() {
    for (int seed = 0; seed < 5; seed++) {
      List<Article> shuffled = new ArrayList<>(articles());
      Collections.shuffle(shuffled, new Random(seed));
      assertThat(Events.of(shuffled, Usage.NONE, Likeness.SILENT)).isEqualTo(EVENTS);
    }
  }

  @Test
  void noArticlesMakeNoEvents() {
    assertThat(Events.of(List.of(), Usage.NONE, Likeness.SILENT)).isEmpty();
  }

  @Test
  void everyGroupIsAsLabelled() {
    Map<String, Set<String>> expected = new HashMap<>();
    LABELLED.forEach(
        l -> expected.computeIfAbsent(l.event(), _ -> new TreeSet<>()).add(l.article().id()));
    assertThat(EVENTS.stream().map(e -> new TreeSet<>(ids(e))).collect(Collectors.toSet()))
        .containsExactlyInAnyOrderElementsOf(expected.values().stream().map(TreeSet::new).toList());
  }

  private static List<Article> articles() {
    return LABELLED.stream().map(Labelled::article).toList();
  }

  private static Event event(String id) {
    return EVENTS.stream().filter(e -> ids(e).contains(id)).findFirst().orElseThrow();
  }

  private static List<String> together(String id) {
    return ids(event(id));
  }

  private static List<String> ids(Event event) {
    return event.all().stream().map(Article::id).toList();
  }
}
