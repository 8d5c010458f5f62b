package org.chenbao.publish.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.chenbao.model.Article;
import org.chenbao.model.Evidence;
import org.chenbao.model.Language;
import org.chenbao.model.Proof;
import org.chenbao.model.Story;
import org.chenbao.model.Tier;
import org.chenbao.model.Told;

/// A source as it stands below a story, with the number that facts refer to.
///
/// @param number 1 for the first
/// @param shown true for one of the few that stand in sight; all others are a tap away
/// @param told the day of the edition that told of it, for a source of background
public record Citation(
    int number, Article article, Role role, boolean shown, Optional<LocalDate> told) {
  /// As many names as a reader takes in; a story of the day can have dozens of reports.
  private static final int SHOWN = 6;

  /// Who wants more of the affair finds the rest in `edition.json`.
  private static final int RELATED = 4;

  /// What a source is to a story, in the order printed.
  public enum Role {
    /// Published by the company, laboratory or authority that the news is about.
    PRIMARY("primary"),
    /// Reported by somebody else.
    REPORT("report"),
    /// The same text as another report.
    COPY("copy"),
    /// May tell another turn of the affair: no fact rests on it.
    RELATED("related"),
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

  /// The sources of a story: those that a person chose, or one report of each publisher, the lead
  /// first, then primary sources, other reports by how near they stand to events, copies; then what
  /// else these publishers wrote and addresses that only redirect; then the earlier articles that
  /// its background quotes.
  public static List<Citation> of(Proof proof) {
    Story story = proof.story();
    List<Article> ordered = new ArrayList<>(named(proof));
    ordered.sort(
        Comparator.comparing((Article a) -> !a.equals(story.lead()))
            .thenComparing(a -> Byline.redirects(a.url()))
            .thenComparing(a -> role(story, a))
            .thenComparing(a -> a.origin().outlet().tier()));
    List<Article> first = first(story, ordered);
    boolean chosen = !story.reports().cited().isEmpty();
    List<Citation> citations = new ArrayList<>();
    for (Article article : first) {
      boolean seen = chosen || citations.size() < SHOWN;
      citations.add(citation(story, citations.size() + 1, article, seen));
    }
    ordered.removeAll(first);
    ordered.forEach(a -> citations.add(citation(story, citations.size() + 1, a, false)));
    earlier(proof).forEach(a -> citations.add(citation(story, citations.size() + 1, a, false)));
    return List.copyOf(citations);
  }

  /// Those that a person chose, or one report of each publisher.
  private static List<Article> first(Story story, List<Article> ordered) {
    List<String> cited = story.reports().cited();
    var owners = new HashSet<String>();
    return cited.isEmpty()
        ? ordered.stream()
            .filter(a -> owners.isEmpty() || !Byline.redirects(a.url()))
            .filter(a -> owners.add(a.origin().outlet().owner()))
            .toList()
        : ordered.stream()
            .filter(a -> cited.contains(a.id()))
            .sorted(Comparator.comparingInt(a -> cited.indexOf(a.id())))
            .toList();
  }

  /// What is related to a story, a text once, numbered on from its sources: the first of them stand
  /// in sight, or those that a person chose.
  public static List<Citation> related(Proof proof) {
    int sources = of(proof).size();
    List<String> cited = proof.story().reports().cited();
    var citations = new ArrayList<Citation>();
    for (Article article : besides(proof)) {
      if (!proof.story().isCopy(article)) {
        boolean seen = cited.isEmpty() ? citations.size() < RELATED : cited.contains(article.id());
        int number = sources + citations.size() + 1;
        citations.add(new Citation(number, article, Role.RELATED, seen, Optional.empty()));
      }
    }
    return List.copyOf(citations);
  }

  /// How many independent owners are named.
  public static int publishers(Proof proof) {
    Story story = proof.story();
    List<Article> named = named(proof);
    return named.size() == story.reports().all().size()
        ? story.reports().publishers()
        : (int)
            Math.max(
                1,
                named.stream()
                    .filter(a -> !story.isCopy(a))
                    .map(a -> a.origin().outlet().owner())
                    .distinct()
                    .count());
  }

  /// The reports that surely tell what is printed, lead to it or are quoted in it.
  private static List<Article> named(Proof proof) {
    Story.Reports reports = proof.story().reports();
    Set<String> doubted = new HashSet<>(reports.surety().unsure());
    doubted.remove(proof.story().lead().id());
    proof.claims().stream()
        .flatMap(c -> c.evidence().stream())
        .map(Evidence::article)
        .forEach(doubted::remove);
    return reports.all().stream().filter(a -> !doubted.contains(a.id())).toList();
  }

  /// The reports that are not sure, then what is related, each by time: of 45 related to the main
  /// stories of three June days 14 were strangers, of 18 that are not sure none.
  private static List<Article> besides(Proof proof) {
    Story.Reports reports = proof.story().reports();
    List<Article> besides = new ArrayList<>(reports.all());
    besides.removeAll(named(proof));
    besides.sort(
        Comparator.comparing((Article a) -> a.origin().published()).thenComparing(Article::id));
    besides.addAll(reports.related());
    return besides;
  }

  /// The outlet's name as a reader of the edition knows it.
  public String name(Language language) {
    return Byline.of(article, language);
  }

  private static Citation citation(Story story, int number, Article article, boolean shown) {
    return new Citation(number, article, role(story, article), shown, told(story, article.id()));
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
