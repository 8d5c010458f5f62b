package org.chenbao.publish;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chenbao.model.Article;
import org.chenbao.model.Block.Item;
import org.chenbao.model.Claim;
import org.chenbao.model.Evidence;
import org.chenbao.model.Field;
import org.chenbao.model.Finding;
import org.chenbao.model.Language;
import org.chenbao.model.Origin;
import org.chenbao.model.Outlet;
import org.chenbao.model.Place;
import org.chenbao.model.Story;
import org.chenbao.model.Tier;
import org.chenbao.model.Told;
import org.chenbao.model.Words;

/// Writes the articles, claims and stories of the sample editions.
public final class Reporter {
  private static final Instant PUBLISHED = Instant.parse("2026-02-13T01:00:00Z");

  private Reporter() {}

  public static Article article(String id, Outlet outlet, Language language, Words words) {
    String url = "https://" + outlet.owner() + "/2026/02/" + id;
    return new Article(id, new Origin(url, outlet, "", PUBLISHED, language), words, List.of());
  }

  /// The same report where its page shows the beginning alone.
  public static Article paid(Article article) {
    var finding = Finding.of(Article.PAYWALL, Finding.Severity.NOTE, "");
    return new Article(article.id(), article.origin(), article.words(), List.of(finding));
  }

  public static Article at(String url, Article article) {
    Origin origin = article.origin();
    return new Article(
        article.id(),
        new Origin(url, origin.outlet(), "", origin.published(), origin.language()),
        article.words(),
        List.of());
  }

  public static Outlet outlet(String name, String owner, Tier tier) {
    return new Outlet(name, owner, tier);
  }

  /// The words of the article's text, or of its title where the text has none such.
  public static Evidence evidence(Article article, String words) {
    int inText = article.words().text().indexOf(words);
    Field field = inText >= 0 ? Field.TEXT : Field.TITLE;
    int start = article.words().of(field).indexOf(words);
    return article.evidence(field, new Place(start, start + words.length()));
  }

  /// A claim in the very words of its evidence.
  public static Claim claim(Article article, String words) {
    return new Claim(words, List.of(evidence(article, words)));
  }

  public static Claim claim(String text, Evidence... evidence) {
    return new Claim(text, List.of(evidence));
  }

  public static Item item(String label, Claim claim, Item... children) {
    return new Item(label, claim, List.of(children));
  }

  public static Story story(String id, int place, String theme, Article... reports) {
    return story(id, place, theme, List.of(), reports);
  }

  public static Story story(
      String id, int place, String theme, List<Story.Copy> copies, Article... reports) {
    return new Story(
        id,
        new Story.Reports(List.of(reports), copies, reports.length - copies.size()),
        new Story.Rank(place, 1.0 / place, List.of("测试")),
        new Story.Topic(theme, "行业动态"),
        Story.Past.NONE);
  }

  public static Story following(Story story, Told told) {
    return new Story(
        story.id(),
        story.reports(),
        story.rank(),
        story.topic(),
        new Story.Past(Optional.of(told), List.of(told)));
  }

  public static Told told(
      String story, LocalDate date, Claim headline, Claim fact, Article source) {
    return new Told(story, date, headline, List.of(fact), List.of(source));
  }
}
