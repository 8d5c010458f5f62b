package org.chenbao.edit.desk.source;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chenbao.edit.desk.page.Find;
import org.chenbao.edit.desk.page.Item;
import org.chenbao.edit.desk.page.Page;
import org.chenbao.edit.desk.page.Role;
import org.chenbao.edit.desk.page.Sentence;
import org.chenbao.edit.verify.Passage;
import org.chenbao.edit.verify.Verifier;
import org.chenbao.model.Article;
import org.chenbao.model.Place;
import org.chenbao.model.Verdict;
import org.chenbao.model.Verdict.Flaw;

/// Statements that the reports of the day contradict.
///
/// What the reports do not have is no fault here: they may be a few of many. A first, a record or
/// an only is one all the same, for it needs somebody's word.
final class Reports {
  /// Stands for the day of an edition without one.
  private static final LocalDate ANY_DAY = LocalDate.of(2026, 1, 15);

  /// Kinds of flaws that count without a contradiction.
  private static final Set<String> CLAIMS = Set.of("scope");

  private Reports() {}

  static Stream<Find> contradicting(Page page) {
    List<Report> reports = page.files().reports().stream().map(Reports::read).toList();
    return reports.isEmpty()
        ? Stream.empty()
        : page.main().stream().flatMap(i -> in(i, Matching.of(i, reports), page));
  }

  private static Stream<Find> in(Item item, List<Report> reports, Page page) {
    List<Passage> evidence = reports.stream().map(Report::passage).toList();
    LocalDate day = page.date().orElse(ANY_DAY);
    return evidence.isEmpty()
        ? Stream.empty()
        : item.sentences(Role.FACTS).flatMap(s -> flaw(s, evidence, day).stream());
  }

  private static Optional<Find> flaw(Sentence sentence, List<Passage> evidence, LocalDate day) {
    Verdict verdict = Verifier.verdict(Passage.of("", sentence.words(), day), evidence);
    return switch (verdict) {
      case Verdict.Supported _ -> Optional.empty();
      case Verdict.Contradicted(List<Flaw> flaws) -> first(sentence, flaws, true);
      case Verdict.Unfounded(List<Flaw> flaws) -> first(sentence, flaws, false);
    };
  }

  private static Optional<Find> first(Sentence sentence, List<Flaw> flaws, boolean contradicted) {
    return flaws.stream()
        .filter(f -> CLAIMS.contains(f.kind()) || (contradicted && !f.evidence().isEmpty()))
        .findFirst()
        .map(f -> Find.at(sentence.at(place(f, sentence)), f.message(), f.kind()));
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
