package org.chenbao.digest.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chenbao.model.Article;
import org.chenbao.model.Language;
import org.chenbao.model.Origin;
import org.chenbao.model.Outlet;
import org.chenbao.model.Story;
import org.chenbao.model.Tier;
import org.chenbao.model.Words;
import org.junit.jupiter.api.Test;

class GroupTest {
  private static final List<Article> ARTICLES =
      List.of(
          article(0, "Lindow", Tier.STANDARD, "Tarnhelm asks the court to seal the files", ""),
          article(1, "Herald", Tier.STANDARD, "Moss sues Tarnhelm over pictures", "x".repeat(400)),
          article(2, "Herald copy", Tier.MINOR, "Moss sues Tarnhelm over pictures", ""),
          article(3, "Post", Tier.STANDARD, "Tarnhelm sued by Moss for its pictures", ""));

  @Test
  void whatOnlyHangsTogetherIsRelatedAndNotCounted() {
    Event event = event(List.of(new Bond(1, 3, 0.9), new Bond(0, 1, 0.4), new Bond(0, 3, 0.5)));
    assertThat(event.reports()).extracting(Article::id).containsExactly("a1", "a2", "a3");
    assertThat(event.related()).extracting(Article::id).containsExactly("a0");
    assertThat(event.originals()).hasSize(2);
  }

  @Test
  void theEventKeepsItsNameAndAllItsReports() {
    Event event = event(List.of(new Bond(1, 3, 0.9)));
    assertThat(event.id()).isEqualTo("s-a0");
    assertThat(event.all()).isEqualTo(ARTICLES);
  }

  @Test
  void aCopyGoesWhereItsTextGoes() {
    Event event = event(List.of(new Bond(0, 3, 0.9)));
    assertThat(event.reports()).extracting(Article::id).containsExactly("a1", "a2");
    assertThat(event.copies()).containsExactly(new Story.Copy("a1", "a2"));
  }

  @Test
  void whatTalksAboutTheNewsIsRelatedUnlessAPersonSaysOtherwise() {
    List<Article> some = new ArrayList<>(ARTICLES);
    some.set(
        3, article(3, "Post", Tier.STANDARD, "Why Moss sues Tarnhelm, and what comes next", ""));
    List<Bond> bonds = List.of(new Bond(0, 1, 0.9), new Bond(1, 3, 0.9), new Bond(0, 3, 0.9));
    assertThat(event(some, bonds).related()).extracting(Article::id).containsExactly("a3");
    List<Bond> corrected = List.of(new Bond(0, 1, 0.9), Bond.corrected(new Pair(1, 3), true));
    assertThat(event(some, corrected).related()).isEmpty();
  }

  @Test
  void whatTheActorWroteAtLengthTellsTheEventThoughItIsLessLike() {
    List<Article> some = new ArrayList<>(ARTICLES);
    some.set(0, article(0, "Tarnhelm", Tier.PRIMARY, "On the pictures", "x".repeat(400)));
    some.set(3, article(3, "Tarnhelm", Tier.PRIMARY, "Tarnhelm sued by Moss for pictures", ""));
    List<Bond> bonds = List.of(new Bond(1, 3, 0.9), new Bond(0, 1, 0.6), new Bond(0, 3, 0.6));
    assertThat(event(some, bonds).reports()).extracting(Article::id).contains("a0");
    some.set(0, article(0, "Tarnhelm", Tier.PRIMARY, "On the pictures", ""));
    assertThat(event(some, bonds).reports()).extracting(Article::id).doesNotContain("a0");
  }

  private static Event event(List<Bond> bonds) {
    return event(ARTICLES, bonds);
  }

  private static Event event(List<Article> articles, List<Bond> bonds) {
    var reader = new Reader(Glossary.load());
    var texts = new Texts(articles.size());
    texts.unite(1, 2);
    Map<Integer, List<Integer>> carriers = Map.of(0, List.of(0), 1, List.of(1, 2), 3, List.of(3));
    List<Reading> readings = articles.stream().map(reader::read).toList();
    return new Group(List.of(0, 1, 3), carriers, readings, texts)
        .event(new Core(bonds, (_, _) -> 1));
  }

  private static Article article(int hour, String outlet, Tier tier, String title, String text) {
    Instant published = Instant.parse("2026-03-02T08:00:00Z").plusSeconds(3_600L * hour);
    String url = "https://" + outlet.replace(' ', '-') + ".example/" + hour;
    return new Article(
        "a" + hour,
        new Origin(url, new Outlet(outlet, outlet, tier), "", published, Language.EN),
        new Words(title, "", text),
        List.of());
  }
}
