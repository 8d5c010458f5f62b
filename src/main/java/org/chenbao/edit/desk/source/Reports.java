package org.chenbao.edit.desk.source;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chenbao.edit.desk.page.Find;
import org.chenbao.edit.desk.page.Grams;
import org.chenbao.edit.desk.page.Item;
import org.chenbao.edit.desk.page.Page;
import org.chenbao.edit.desk.page.Role;
import org.chenbao.edit.desk.page.Sentence;
import org.chenbao.edit.verify.Verifier;
import org.chenbao.edit.verify.passage.Passage;
import org.chenbao.model.Article;
import org.chenbao.model.Place;
import org.chenbao.model.Verdict;
import org.chenbao.model.Verdict.Flaw;

/// Statements that the reports of the day contradict.
///
/// What the reports do not have is no fault here: they may be a few of many.
final class Reports {
  /// Stands for the day of an edition without one.
  private static final LocalDate ANY_DAY = LocalDate.of(2026, 1, 15);

  /// Below this, a sentence of a report speaks of something else.
  private static final double ALIKE = 0.45;

  private Reports() {}

  static Stream<Find> contradicting(Page page) {
    List<Report> reports = page.files().reports().stream().map(Reports::read).toList();
    return reports.isEmpty()
        ? Stream.empty()
        : page.main().stream().flatMap(i -> in(i, Matching.of(i, reports), page));
  }

  private static Stream<Find> in(Item item, List<Report> reports, Page page) {
    LocalDate day = page.date().orElse(ANY_DAY);
    return reports.isEmpty()
        ? Stream.empty()
        : item.sentences(Role.FACTS)
            .flatMap(s -> find(s, reports, Matching.naming(item, reports), day).stream());
  }

  /// One find a sentence: what is said plainly before what has to be compared.
  private static Optional<Find> find(
      Sentence claim, List<Report> reports, List<Report> naming, LocalDate day) {
    return Counted.find(claim, naming)
        .or(() -> Counted.most(claim, reports))
        .or(() -> Sums.find(claim, naming))
        .or(() -> Rates.find(claim, reports))
        .or(() -> Weakened.find(claim, reports))
        .or(() -> Actors.find(claim, reports))
        .or(() -> verified(claim, reports, day));
  }

  private static Optional<Find> verified(Sentence claim, List<Report> reports, LocalDate day) {
    List<Passage> evidence = reports.stream().map(Report::passage).toList();
    Verdict verdict = Verifier.verdict(Passage.of("", claim.words(), day), evidence);
    return switch (verdict) {
      case Verdict.Supported _, Verdict.Unfounded _ -> Optional.empty();
      case Verdict.Contradicted(List<Flaw> flaws) ->
          flaws.stream()
              .filter(f -> isSaid(f, claim, reports))
              .findFirst()
              .map(f -> Find.at(claim.at(place(f, claim)), f.message().chinese(), f.kind()));
    };
  }

  /// A report that says much of the same, in the same language, says it otherwise; across languages
  /// only what keeps a statement small can be told.
  private static boolean isSaid(Flaw flaw, Sentence claim, List<Report> reports) {
    return reports.stream()
        .filter(r -> r.passage().id().equals(flaw.evidence()))
        .anyMatch(r ->
            flaw.kind().equals("scope")
                || r.sentences().stream()
                    .anyMatch(s -> Grams.share(claim.words(), s.words()) >= ALIKE));
  }

  private static Place place(Flaw flaw, Sentence sentence) {
    Place place = flaw.place();
    return place.end() <= sentence.words().length() ? place : new Place(0, 0);
  }

  private static Report read(Article article) {
    String words = article.words().all();
    LocalDate told = article.origin().published().atZone(ZoneOffset.UTC).toLocalDate();
    return Report.of(Passage.of(article.id(), words, told), article.url());
  }
}
