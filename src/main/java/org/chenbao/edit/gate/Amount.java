package org.chenbao.edit.gate;

import java.util.List;
import org.chenbao.model.Article;
import org.chenbao.model.Bilingual;
import org.chenbao.model.Edition;
import org.chenbao.model.Ruling.Fault;

/// Checks that measure how much there is.
final class Amount {
  private static final int WHOLE = 100;

  private Amount() {}

  /// A short edition that is not marked as one, or a full one that is.
  static List<Fault> unmarked(Sheet sheet) {
    boolean thin = !stories(sheet).isEmpty();
    return thin == sheet.edition().masthead().imprint().thin()
        ? List.of()
        : List.of(
            Fault.of(
                thin
                    ? new Bilingual("内容少而没有标明简版", "a short edition, not marked")
                    : new Bilingual("内容不少却标为简版", "a full edition, marked short")));
  }

  /// Fewer main stories than make a full edition.
  static List<Fault> stories(Sheet sheet) {
    return least(
        sheet.edition().stories().size(),
        sheet.terms().limits().stories(),
        new Bilingual("条要闻", "main stories"));
  }

  /// Fewer publishers than an edition should rest on.
  static List<Fault> publishers(Sheet sheet) {
    long owners =
        sheet.edition().all().stream()
            .flatMap(p -> p.story().reports().all().stream())
            .map(Amount::owner)
            .distinct()
            .count();
    return least(
        (int) owners,
        sheet.terms().limits().of("enough-publishers"),
        new Bilingual("家来源机构", "publishers"));
  }

  /// More taken out by checks than a writer should need.
  static List<Fault> removed(Sheet sheet) {
    Edition edition = sheet.edition();
    int removed = edition.all().stream().mapToInt(p -> p.removed().size()).sum();
    int claims = edition.all().stream().mapToInt(p -> p.claims().size()).sum();
    int limit = sheet.terms().limits().of("few-claims-removed");
    return removed * WHOLE <= limit * (removed + claims)
        ? List.of()
        : List.of(
            Fault.of(
                new Bilingual(
                    "%d 句中删去 %d 句，超过 %d%%".formatted(removed + claims, removed, limit),
                    "%d of %d claims taken out, over %d %%"
                        .formatted(removed, removed + claims, limit))));
  }

  private static String owner(Article article) {
    return article.origin().outlet().owner();
  }

  private static List<Fault> least(int count, int limit, Bilingual what) {
    return count >= limit
        ? List.of()
        : List.of(
            Fault.of(
                new Bilingual(
                    "%d %s，少于 %d".formatted(count, what.chinese(), limit),
                    "%d %s, fewer than %d".formatted(count, what.english(), limit))));
  }
}
