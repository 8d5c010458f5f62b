package org.chenbao.digest.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.chenbao.digest.Articles;
import org.chenbao.digest.Articles.Labelled;
import org.chenbao.digest.Likeness;
import org.chenbao.digest.Usage;
import org.chenbao.language.Sentences;
import org.chenbao.model.Article;
import org.chenbao.model.Place;
import org.chenbao.model.Words;
import org.junit.jupiter.api.Test;

/// Each event has an original, its translation and a report of its own in the same language; the
/// ids in `translations.jsonl` tell which is which.
class TranslationTest {
  private static final Map<String, Article> TEXTS = texts();

  @Test
  void aTranslationShouldBeACopy() {
    assertThat(originals()).allMatch(o -> kinship(o, translation(o)) == Copies.Kinship.COPY);
  }

  @Test
  void aTranslationWithASentenceLessShouldBeACopy() {
    for (Article original : originals()) {
      List<String> sentences = sentences(translation(original));
      for (int left = 0; left < sentences.size(); left++) {
        List<String> fewer = new ArrayList<>(sentences);
        fewer.remove(left);
        assertThat(kinship(original, with(translation(original), fewer)))
            .as(original.id() + " without " + sentences.get(left))
            .isEqualTo(Copies.Kinship.COPY);
      }
    }
  }

  @Test
  void aTranslationThatJoinsTwoSentencesShouldBeACopy() {
    for (Article original : originals()) {
      List<String> sentences = new ArrayList<>(sentences(translation(original)));
      String second = sentences.remove(1);
      String first = sentences.getFirst();
      sentences.set(0, first.substring(0, first.length() - 1) + ", " + second);
      assertThat(kinship(original, with(translation(original), sentences)))
          .as(original.id())
          .isEqualTo(Copies.Kinship.COPY);
    }
  }

  @Test
  void independentReportsInTwoLanguagesShouldBeNoCopies() {
    for (Article one : TEXTS.values()) {
      for (Article other : TEXTS.values()) {
        boolean translated = event(one).equals(event(other)) && !isIndependent(one, other);
        assertThat(one.equals(other) || translated || kinship(one, other) == Copies.Kinship.NONE)
            .as(one.id() + " and " + other.id())
            .isTrue();
      }
    }
  }

  @Test
  void aTranslationShouldNotCountAsAPublisher() {
    List<Article> all = List.copyOf(TEXTS.values());
    List<Event> events = Events.of(all, Usage.NONE, Likeness.SILENT);
    for (Article original : originals()) {
      Event event =
          events.stream().filter(e -> e.all().contains(original)).findFirst().orElseThrow();
      assertThat(event.copies())
          .as(original.id())
          .anyMatch(c ->
              Set.of(c.original(), c.copy())
                  .equals(Set.of(original.id(), translation(original).id())));
    }
  }

  private static Map<String, Article> texts() {
    Map<String, Article> texts = new TreeMap<>();
    for (Labelled labelled : Articles.labelled("translations.jsonl")) {
      texts.put(labelled.article().id(), labelled.article());
    }
    return texts;
  }

  private static List<Article> originals() {
    return TEXTS.values().stream().filter(a -> a.id().endsWith("-original")).toList();
  }

  private static Article translation(Article original) {
    return Optional.ofNullable(TEXTS.get(event(original) + "-translation")).orElseThrow();
  }

  private static String event(Article article) {
    return article.id().substring(0, article.id().indexOf('-'));
  }

  private static boolean isIndependent(Article one, Article other) {
    return (one.id() + other.id()).contains("-independent");
  }

  private static List<String> sentences(Article article) {
    String text = article.words().text();
    return Sentences.in(text).stream().map(p -> words(text, p)).toList();
  }

  private static String words(String text, Place place) {
    return text.substring(place.start(), place.end());
  }

  private static Article with(Article article, List<String> sentences) {
    var words = new Words(article.title(), "", String.join(" ", sentences));
    return new Article(article.id() + "-cut", article.origin(), words, List.of());
  }

  private static Copies.Kinship kinship(Article one, Article other) {
    return new Copies().kinship(weighed(one), weighed(other));
  }

  private static Weighed weighed(Article article) {
    return Weighed.of(new Reader(Glossary.load()).read(article), Rarity.with(Usage.NONE));
  }
}
