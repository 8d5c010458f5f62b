package org.chenbao.digest.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chenbao.digest.Articles;
import org.chenbao.digest.Articles.Labelled;
import org.chenbao.digest.Correction;
import org.chenbao.digest.Correction.Kind;
import org.chenbao.digest.Likeness;
import org.chenbao.digest.Usage;
import org.chenbao.digest.event.Online.Change;
import org.chenbao.model.Article;
import org.junit.jupiter.api.Test;

/// A stream must end where a batch does, in whatever order it comes.
class OnlineTest {
  private static final List<Article> ARTICLES =
      Articles.labelled("events.jsonl").stream().map(Labelled::article).toList();

  @Test
  void aStreamShouldEndWhereABatchDoes() {
    for (int seed = 0; seed < 12; seed++) {
      List<Article> shuffled = new ArrayList<>(ARTICLES);
      Collections.shuffle(shuffled, new Random(seed));
      assertThat(replayed(shuffled)).isEqualTo(batch(ARTICLES));
    }
  }

  @Test
  void aMuchToldEventShouldEndWhereABatchDoes() {
    List<Article> many = new ArrayList<>();
    for (Article article : ARTICLES) {
      for (int i = 0; i < 8; i++) {
        many.add(Articles.again(article, i, Duration.ofHours(i)));
      }
    }
    Collections.shuffle(many, new Random(1));
    assertThat(replayed(many)).isEqualTo(batch(many));
  }

  @Test
  void whatAnArticleIsBoundToShouldNotDependOnItsBatchMates() {
    Map<String, Set<String>> all = batch(ARTICLES);
    List<Article> fewer = ARTICLES.stream().filter(a -> !a.id().startsWith("d")).toList();
    Map<String, Set<String>> some = batch(fewer);
    assertThat(all).containsAllEntriesOf(some);
  }

  @Test
  void whatAPersonJoinedShouldBeOneStory() {
    Map<String, Set<String>> stories = batch(ARTICLES, new Correction(Kind.SAME, "c1", "c3"));
    assertThat(stories.values()).anyMatch(s -> s.containsAll(List.of("c1", "c2", "c3")));
  }

  @Test
  void whatAPersonPartedShouldBeTwoStories() {
    Map<String, Set<String>> stories = batch(ARTICLES, new Correction(Kind.APART, "a1", "a3"));
    assertThat(stories.values()).noneMatch(s -> s.contains("a1") && s.contains("a3"));
    assertThat(batch(ARTICLES).values()).anyMatch(s -> s.contains("a1") && s.contains("a3"));
  }

  @Test
  void aCopyThatAPersonPartedShouldBeNoCopy() {
    Map<String, Set<String>> stories = batch(ARTICLES, new Correction(Kind.APART, "f1", "f2"));
    assertThat(stories.values()).noneMatch(s -> s.contains("f1") && s.contains("f2"));
  }

  private static Map<String, Set<String>> batch(
      Collection<Article> articles, Correction... corrections) {
    var events = new Events(Usage.NONE, Likeness.SILENT, Weights.bundled());
    events.heed(List.of(corrections));
    events.add(articles);
    Map<String, Set<String>> stories = new TreeMap<>();
    events.all().forEach(e -> e.all().forEach(a -> add(stories, e.id(), a.id())));
    return stories;
  }

  private static void add(Map<String, Set<String>> stories, String story, String article) {
    stories.computeIfAbsent(story, _ -> new TreeSet<>()).add(article);
  }

  /// The stories of a stream with its corrections applied, as its reader would.
  private static Map<String, Set<String>> replayed(List<Article> articles) {
    var online = new Online(Usage.NONE, Likeness.SILENT, Weights.bundled());
    List<Change> changes = new ArrayList<>();
    articles.forEach(a -> changes.addAll(online.add(a)));
    changes.addAll(online.settled());
    Map<String, Set<String>> stories = new HashMap<>();
    for (Change change : changes) {
      switch (change) {
        case Change.Assigned(String article, String story) -> add(stories, story, article);
        case Change.Merged(String story, String other) ->
            taken(stories, other).forEach(a -> add(stories, story, a));
        case Change.Split(String story, List<String> parted, String other) -> {
          Set<String> members = taken(stories, story);
          assertThat(members).containsAll(parted);
          members.stream().filter(a -> !parted.contains(a)).forEach(a -> add(stories, story, a));
          parted.forEach(a -> add(stories, other, a));
        }
      }
    }
    return new TreeMap<>(stories);
  }

  private static Set<String> taken(Map<String, Set<String>> stories, String story) {
    Set<String> members = stories.remove(story);
    assertThat(members).as("a correction speaks of a story there is").isNotNull();
    return members == null ? Set.of() : members;
  }
}
