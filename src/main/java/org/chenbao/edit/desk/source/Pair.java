package org.chenbao.edit.desk.source;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chenbao.edit.desk.page.Amounts;
import org.chenbao.edit.desk.page.Find;
import org.chenbao.edit.desk.page.Roles;
import org.chenbao.edit.desk.page.Sentence;
import org.chenbao.language.Quantity;
import org.chenbao.language.Unit.Kind;
import org.chenbao.model.Place;

/// A sentence of an edition beside one of a report that may say the same, in whatever language.
record Pair(Sentence claim, Sentence report) {

  /// Every sentence of the reports beside a claim.
  static Stream<Pair> of(Sentence claim, List<Report> reports) {
    return reports.stream().flatMap(r -> r.sentences().stream()).map(s -> new Pair(claim, s));
  }

  /// True where both speak of one kind of number: revenue, a round.
  boolean shareRole() {
    return Roles.in(claim.words()).stream().anyMatch(Roles.in(report.words())::contains);
  }

  /// True where both have one number, besides `except`.
  boolean shareFigure(Place except) {
    return claim.facts().quantities().stream()
        .filter(q -> !q.place().overlaps(except) && tells(q))
        .anyMatch(q -> report.facts().quantities().stream().anyMatch(r -> same(q, r)));
  }

  private static boolean tells(Quantity quantity) {
    return quantity.unit().kind() == Kind.TIME || Amounts.value(quantity) >= 3;
  }

  /// The very same number of the same unit.
  static boolean same(Quantity one, Quantity other) {
    return Amounts.sameUnit(one, other)
        && Math.abs(Amounts.value(one) - Amounts.value(other)) <= 0.001 * Amounts.value(one);
  }

  /// What to say where the report's words differ from the claim's.
  Optional<Find> differ(Place place, String theirs, String kind) {
    String ours = place.of(claim.words()).strip();
    String message = "原文为“" + theirs.strip() + "”，稿中为“" + ours + "”";
    return Optional.of(Find.at(claim.at(place), message, kind));
  }
}
