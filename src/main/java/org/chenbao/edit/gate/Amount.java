package org.chenbao.edit.gate;

import java.util.List;
import org.chenbao.model.Article;
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
        : List.of(Fault.of(thin ? "a short edition, not marked" : "a full edition, marked short"));
  }

  /// Fewer main stories than make a full edition.
  static List<Fault> stories(Sheet sheet) {
    return least(sheet.edition().stories().size(), sheet.limits().stories(), "main stories");
  }

  /// Fewer publishers than an edition should rest on.
  static List<Fault> publishers(Sheet sheet) {
    long owners =
        sheet.edition().all().stream()
            .flatMap(p -> p.story().reports().all().stream())
            .map(Amount::owner)
            .distinct()
            .count();
    return least((int) owners, sheet.limits().of("enough-publishers"), "publishers");
  }

  /// More taken out by checks than a writer should need.
  static List<Fault> removed(Sheet sheet) {
    Edition edition = sheet.edition();
    int removed = edition.all().stream().mapToInt(p -> p.removed().size()).sum();
    int claims = edition.all().stream().mapToInt(p -> p.claims().size()).sum();
    int limit = sheet.limits().of("few-claims-removed");
    return removed * WHOLE <= limit * (removed + claims)
        ? List.of()
        : List.of(
            Fault.of(
                removed + " of " + (removed + claims) + " claims taken out, over " + limit + " %"));
  }

  private static String owner(Article article) {
    return article.origin().outlet().owner();
  }

  private static List<Fault> least(int count, int limit, String what) {
    return count >= limit
        ? List.of()
        : List.of(Fault.of(count + " " + what + ", fewer than " + limit));
  }
}
