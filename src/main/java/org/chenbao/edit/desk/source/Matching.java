package org.chenbao.edit.desk.source;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.chenbao.edit.desk.page.Amounts;
import org.chenbao.edit.desk.page.Grams;
import org.chenbao.edit.desk.page.Item;
import org.chenbao.edit.desk.page.Role;
import org.chenbao.edit.desk.page.Sentence;
import org.chenbao.edit.desk.page.Stretch;
import org.chenbao.language.Name;
import org.chenbao.language.Quantity;
import org.chenbao.language.Unit.Kind;

/// Which reports are about a story, in either language: by address, names and figures.
final class Matching {
  /// So much in common makes a report one of a story: three names, or two and a figure, unless it
  /// has every one of a headline's several names, or its subject and a figure.
  private static final int ENOUGH = 3;

  /// In one language, words do.
  private static final double ALIKE = 0.35;

  private Matching() {}

  static List<Report> of(Item item, List<Report> reports) {
    return reports.stream().filter(r -> belongs(item, r)).toList();
  }

  /// The same reports with those sentences alone that name a subject of the story's headline.
  static List<Report> naming(Item item, List<Report> reports) {
    Set<String> head = names(item.headline().sentences());
    return head.isEmpty()
        ? reports
        : reports.stream()
            .map(r -> r.only(s -> names(List.of(s)).stream().anyMatch(head::contains)))
            .toList();
  }

  private static boolean belongs(Item item, Report report) {
    if (item.url().map(report.url()::equals).orElse(false)) {
      return true;
    }
    Set<String> head = names(item.headline().sentences());
    Set<String> all =
        names(
            item.stretches()
                .filter(s -> s.is(Role.TOLD))
                .map(Stretch::sentences)
                .flatMap(List::stream)
                .toList());
    long shared = all.stream().filter(report.names()::contains).count();
    boolean subject = head.isEmpty() || head.stream().anyMatch(report.names()::contains);
    boolean named = head.size() > 1 && report.names().containsAll(head);
    boolean words = Grams.share(item.headline().words(), report.passage().text()) >= ALIKE;
    boolean told = !head.isEmpty() && figures(item, report) > 0;
    return subject
        && (named
            || told
            || shared + Math.min(2, figures(item, report)) >= ENOUGH
            || (words && shared > 0));
  }

  private static Set<String> names(List<Sentence> sentences) {
    return sentences.stream()
        .flatMap(s -> s.facts().names().stream())
        .map(Name::canonical)
        .collect(Collectors.toSet());
  }

  private static long figures(Item item, Report report) {
    return item.facts().stream()
        .flatMap(s -> s.facts().quantities().stream())
        .filter(q -> tells(q) && report.quantities().stream().anyMatch(r -> equal(q, r)))
        .count();
  }

  private static boolean tells(Quantity quantity) {
    return quantity.unit().kind() != Kind.RANK && Amounts.value(quantity) >= 3;
  }

  private static boolean equal(Quantity one, Quantity other) {
    return Amounts.sameUnit(one, other)
        && Math.abs(Amounts.value(one) - Amounts.value(other)) <= 0.001 * Amounts.value(one);
  }
}
