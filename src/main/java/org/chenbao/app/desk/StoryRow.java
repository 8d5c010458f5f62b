package org.chenbao.app.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chenbao.app.desk.Moves.Standing;
import org.chenbao.app.desk.StoryView.Follows;
import org.chenbao.app.desk.StoryView.Report;
import org.chenbao.app.desk.StoryView.Risk;
import org.chenbao.model.Article;
import org.chenbao.model.Bilingual;
import org.chenbao.model.Finding;
import org.chenbao.model.Language;
import org.chenbao.model.Proof;
import org.chenbao.model.Removed;
import org.chenbao.model.Story;
import org.chenbao.model.Tier;
import org.chenbao.publish.form.Byline;
import org.jspecify.annotations.Nullable;

/// Draws up the rows of a day's stories.
///
/// @param moved stories that a person moved
/// @param muted stories that are not to be told on any day
record StoryRow(Laid laid, Set<String> moved, Set<String> muted) {
  /// Who looks every few hours has not seen it.
  private static final Duration FRESH = Duration.ofHours(6);

  /// A report with less text is little more than its title.
  private static final int LEAST_TEXT = 80;

  /// A story of the day.
  ///
  /// @param place 1 for the first
  /// @param wanted where a person put it
  StoryView of(Story story, int place, Optional<Standing> wanted) {
    Optional<Proof> proof = laid.proof(story);
    Standing standing = wanted.filter(w -> w == Standing.OUT).orElse(laid.standing(story));
    List<Article> all = story.reports().all();
    return new StoryView(
        story.id(),
        place,
        standing == Standing.FREE ? "rest" : standing.key(),
        wanted.isPresent() || moved.contains(story.id()),
        laid.headline(story),
        proof.map(p -> p.lead().text()).orElse(story.lead().words().summary()),
        story.rank().score(),
        story.rank().reasons(),
        story.reports().publishers(),
        each(all, Byline::of),
        each(all, a -> a.origin().language().code()),
        time(all, Comparator.naturalOrder()).toString(),
        time(all, Comparator.reverseOrder()).toString(),
        all.stream().anyMatch(StoryRow::isPrimary),
        follows(story),
        time(all, Comparator.naturalOrder()).isAfter(laid.run().at().minus(FRESH)),
        risks(story, wanted),
        story.topic().theme(),
        story.topic().section(),
        reports(story));
  }

  /// A story that was found and is not told.
  StoryView of(Removed removed) {
    String article = Moves.article(removed.story());
    List<Article> all =
        laid.articles().stream().filter(a -> a.id().equals(article)).limit(1).toList();
    String time = all.stream().map(a -> a.origin().published().toString()).findFirst().orElse("");
    return new StoryView(
        removed.story(),
        0,
        muted.contains(removed.story()) ? "muted" : "told",
        muted.contains(removed.story()),
        removed.text(),
        "",
        0,
        List.of(removed.reason().in(laid.run().language())),
        all.size(),
        each(all, Byline::of),
        each(all, a -> a.origin().language().code()),
        time,
        time,
        all.stream().anyMatch(StoryRow::isPrimary),
        null,
        false,
        List.of(),
        "",
        "",
        all.stream().map(a -> report(a, "lead")).toList());
  }

  private static List<String> each(List<Article> articles, Function<Article, String> what) {
    return articles.stream().map(what).distinct().toList();
  }

  private static Instant time(List<Article> articles, Comparator<Instant> order) {
    return articles.stream().map(a -> a.origin().published()).min(order).orElse(Instant.EPOCH);
  }

  private static boolean isPrimary(Article article) {
    return article.origin().outlet().tier() == Tier.PRIMARY;
  }

  private static @Nullable Follows follows(Story story) {
    return story
        .past()
        .follows()
        .map(t -> new Follows(t.date().toString(), t.headline().text(), t.url()))
        .orElse(null);
  }

  private List<Risk> risks(Story story, Optional<Standing> wanted) {
    Language language = laid.run().language();
    List<Article> all = story.reports().all();
    var risks = new ArrayList<Risk>();
    if (story.reports().publishers() < 2 && all.stream().noneMatch(StoryRow::isPrimary)) {
      risks.add(risk("single-source", new Bilingual("只有一家报道", "one publisher alone"), language));
    }
    if (all.stream().allMatch(a -> a.words().text().length() < LEAST_TEXT)) {
      risks.add(risk("title-only", new Bilingual("没有正文", "no text, titles alone"), language));
    }
    if (wanted.filter(StoryRow::atLength).isPresent() && laid.standing(story) != Standing.MAIN) {
      var words = new Bilingual("材料不足，只能一句话报", "too little to tell it at length");
      risks.add(risk("too-thin", words, language));
    }
    laid.stories().removed().stream()
        .filter(r -> r.story().equals(story.id()))
        .forEach(r -> risks.add(risk("changed-copy", r.reason(), language)));
    all.stream().flatMap(StoryRow::findings).distinct().forEach(risks::add);
    return risks;
  }

  private static boolean atLength(Standing standing) {
    return standing == Standing.LEAD || standing == Standing.MAIN;
  }

  private static Risk risk(String kind, Bilingual words, Language language) {
    return new Risk(kind, words.in(language));
  }

  private static Stream<Risk> findings(Article article) {
    return article.findings().stream()
        .filter(f -> f.severity() != Finding.Severity.NOTE)
        .map(f -> new Risk(f.rule(), f.detail()));
  }

  private static List<Report> reports(Story story) {
    return Stream.concat(
            story.reports().all().stream().map(a -> report(a, role(story, a))),
            story.reports().related().stream().map(a -> report(a, "related")))
        .toList();
  }

  private static String role(Story story, Article article) {
    if (article.id().equals(story.lead().id())) {
      return "lead";
    }
    return story.isCopy(article) ? "copy" : "report";
  }

  private static Report report(Article article, String role) {
    return new Report(
        article.id(),
        Byline.of(article),
        article.title(),
        article.url(),
        article.origin().language().code(),
        article.origin().published().toString(),
        role,
        isPrimary(article),
        findings(article).toList());
  }
}
