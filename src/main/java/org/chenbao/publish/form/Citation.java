package org.chenbao.publish.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.chenbao.model.Article;
import org.chenbao.model.Evidence;
import org.chenbao.model.Proof;
import org.chenbao.model.Story;
import org.chenbao.model.Tier;
import org.chenbao.model.Told;

/// A source as it stands below a story, with the number that facts refer to.
///
/// @param number 1 for the first
/// @param told the day of the edition that told of it, for a source of background
public record Citation(int number, Article article, Role role, Optional<LocalDate> told) {

  /// What a source is to a story, in the order printed.
  public enum Role {
    /// Published by the company, laboratory or authority that the news is about.
    PRIMARY("primary"),
    /// Reported by somebody else.
    REPORT("report"),
    /// The same text as another report.
    COPY("copy"),
    /// Not a report of this event: background from an earlier edition rests on it.
    EARLIER("report");

    private final String key;

    Role(String key) {
      this.key = key;
    }

    /// The role's name in `edition.json`.
    public String key() {
      return key;
    }
  }

  /// The sources of a story: primary, other reports, copies, each in the story's own order; then
  /// the earlier articles that its background quotes.
  public static List<Citation> of(Proof proof) {
    Story story = proof.story();
    List<Article> ordered = new ArrayList<>(story.reports().all());
    ordered.sort(Comparator.comparing(article -> role(story, article)));
    ordered.addAll(earlier(proof));
    var citations = new ArrayList<Citation>();
    for (Article article : ordered) {
      citations.add(
          new Citation(
              citations.size() + 1, article, role(story, article), told(story, article.id())));
    }
    return List.copyOf(citations);
  }

  private static Role role(Story story, Article article) {
    if (!reports(story, article.id())) {
      return Role.EARLIER;
    }
    if (story.isCopy(article)) {
      return Role.COPY;
    }
    return article.origin().outlet().tier() == Tier.PRIMARY ? Role.PRIMARY : Role.REPORT;
  }

  private static List<Article> earlier(Proof proof) {
    Story story = proof.story();
    return proof.claims().stream()
        .flatMap(claim -> claim.evidence().stream())
        .map(Evidence::article)
        .distinct()
        .filter(Predicate.not(id -> reports(story, id)))
        .map(story::article)
        .toList();
  }

  private static boolean reports(Story story, String article) {
    return story.reports().all().stream().anyMatch(a -> a.id().equals(article));
  }

  private static Optional<LocalDate> told(Story story, String article) {
    if (reports(story, article)) {
      return Optional.empty();
    }
    return Stream.concat(story.past().follows().stream(), story.past().related().stream())
        .filter(t -> t.sources().stream().anyMatch(a -> a.id().equals(article)))
        .map(Told::date)
        .findFirst();
  }
}
