package org.chenbao.digest.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chenbao.Shared;
import org.chenbao.digest.Articles;
import org.chenbao.digest.Articles.Labelled;
import org.chenbao.digest.Likeness;
import org.chenbao.digest.Usage;
import org.chenbao.model.Article;
import org.chenbao.model.Words;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Grouping on real reports that people labelled, by words alone: no model, so always the same.
class LabelledDaysTest {
  private static final String MONTH = "stories/ainews_feb.jsonl";
  private static final String TEXTS = "days/articles-fulltext-2026-02.jsonl";
  private static List<Labelled> month = List.of();
  private static List<Labelled> texts = List.of();

  @BeforeAll
  static void read() throws IOException {
    month = Articles.rows(Files.readAllLines(Shared.file(MONTH)));
    texts = Articles.rows(Files.readAllLines(Shared.file(TEXTS)));
  }

  @Test
  void pairsOfALabelledMonthShouldReachTheFloor() {
    assertThat(pairF(month)).isGreaterThanOrEqualTo(0.84);
  }

  @Test
  void everyEventWithTextsShouldBeOneStoryAndDecoysApart() {
    List<Set<String>> stories = stories(texts);
    assertThat(stories).allMatch(s -> events(s).size() == 1);
    assertThat(stories).noneMatch(s -> s.size() > 1 && s.contains("72d5313cca93"));
    assertThat(stories).noneMatch(s -> s.size() > 1 && s.contains("a5f23f1decac"));
    long several = stories.stream().filter(s -> s.size() > 1).count();
    assertThat(several).isGreaterThanOrEqualTo(10);
  }

  @Test
  void editedTextsShouldBeFoundAsCopies() {
    assertThat(shareFound(0.05)).isGreaterThanOrEqualTo(0.99);
    assertThat(shareFound(0.10)).isGreaterThanOrEqualTo(0.97);
  }

  @Test
  void independentReportsShouldBeNoCopies() {
    var copies = new Copies();
    List<Weighed> reports = texts.stream().map(l -> weighed(l.article())).toList();
    int pairs = 0;
    int called = 0;
    for (int i = 0; i < reports.size(); i++) {
      for (int j = 0; j < i; j++) {
        pairs++;
        boolean copy = copies.kinship(reports.get(j), reports.get(i)) == Copies.Kinship.COPY;
        called += copy ? 1 : 0;
      }
    }
    assertThat((double) called / pairs).isLessThanOrEqualTo(0.005);
  }

  /// The share of texts that are found again after so many of their words were changed.
  private static double shareFound(double edited) {
    var random = new Random(20260214);
    var copies = new Copies();
    List<Labelled> long100 =
        texts.stream().filter(l -> l.article().words().text().length() > 100).toList();
    int found = 0;
    int tried = 0;
    for (Labelled labelled : long100) {
      for (int i = 0; i < 10; i++) {
        tried++;
        Article copy = edited(labelled.article(), edited, random, "copy" + i);
        Copies.Kinship kinship = copies.kinship(weighed(labelled.article()), weighed(copy));
        found += kinship == Copies.Kinship.COPY ? 1 : 0;
      }
    }
    return (double) found / tried;
  }

  private static Article edited(Article article, double share, Random random, String id) {
    String text = article.words().text();
    boolean latin = text.indexOf(' ') >= 0;
    String[] words = text.split(latin ? " " : "", -1);
    for (int i = 0; i < words.length; i++) {
      if (random.nextDouble() < share) {
        words[i] = latin ? "edited" : "改";
      }
    }
    var changed = new Words(article.title(), "", String.join(latin ? " " : "", words));
    return new Article(article.id() + id, article.origin(), changed, List.of());
  }

  private static Weighed weighed(Article article) {
    return Weighed.of(new Reader(Glossary.load()).read(article), Rarity.with(Usage.NONE));
  }

  private static double pairF(List<Labelled> labelled) {
    Map<String, String> events =
        labelled.stream().collect(Collectors.toMap(l -> l.article().id(), Labelled::event));
    Map<String, Integer> places = new TreeMap<>();
    List<Set<String>> stories = stories(labelled);
    for (int i = 0; i < stories.size(); i++) {
      for (String id : stories.get(i)) {
        places.put(id, i);
      }
    }
    List<String> ids = new ArrayList<>(places.keySet());
    int both = 0;
    int either = 0;
    for (int i = 0; i < ids.size(); i++) {
      for (int j = 0; j < i; j++) {
        boolean gold = Objects.equals(events.get(ids.get(i)), events.get(ids.get(j)));
        boolean told = Objects.equals(places.get(ids.get(i)), places.get(ids.get(j)));
        both += gold && told ? 2 : 0;
        either += (gold ? 1 : 0) + (told ? 1 : 0);
      }
    }
    return (double) both / either;
  }

  private static List<Set<String>> stories(List<Labelled> labelled) {
    List<Article> articles = labelled.stream().map(Labelled::article).toList();
    return Events.of(articles, Usage.NONE, Likeness.SILENT).stream()
        .map(e -> e.all().stream().map(Article::id).collect(Collectors.toCollection(TreeSet::new)))
        .map(s -> (Set<String>) s)
        .toList();
  }

  private static Set<String> events(Set<String> story) {
    return texts.stream()
        .filter(l -> story.contains(l.article().id()))
        .map(Labelled::event)
        .collect(Collectors.toSet());
  }
}
