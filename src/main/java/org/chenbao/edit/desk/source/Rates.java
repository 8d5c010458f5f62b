package org.chenbao.edit.desk.source;

import java.util.List;
import java.util.Optional;
import org.chenbao.edit.desk.page.Amounts;
import org.chenbao.edit.desk.page.Find;
import org.chenbao.edit.desk.page.Sentence;
import org.chenbao.language.Quantity;
import org.chenbao.language.Unit.Kind;

/// The same growth with another multiple: doubled each year for tenfold each year.
final class Rates {
  private Rates() {}

  static Optional<Find> find(Sentence claim, List<Report> reports) {
    return claim.facts().quantities().stream()
        .filter(q -> q.unit().kind() == Kind.MULTIPLE && Amounts.value(q) > 1)
        .flatMap(q -> other(claim, q, reports).stream())
        .findFirst();
  }

  private static Optional<Find> other(Sentence claim, Quantity multiple, List<Report> reports) {
    List<Pair> same =
        Pair.of(claim, reports)
            .filter(p -> p.shareRole() && p.shareFigure(multiple.place()))
            .filter(p -> multiples(p).stream().findAny().isPresent())
            .toList();
    boolean told =
        same.stream().anyMatch(p -> multiples(p).stream().anyMatch(m -> near(m, multiple)));
    return told || same.isEmpty()
        ? Optional.empty()
        : same.getFirst()
            .differ(
                multiple.place(),
                multiples(same.getFirst()).getFirst().place().of(same.getFirst().report().words()),
                "number");
  }

  private static List<Quantity> multiples(Pair pair) {
    return pair.report().facts().quantities().stream()
        .filter(q -> q.unit().kind() == Kind.MULTIPLE)
        .toList();
  }

  /// 增加两倍 may be three times: one more or less is no other multiple.
  private static boolean near(Quantity one, Quantity other) {
    return Math.abs(Amounts.value(one) - Amounts.value(other)) <= 1.05;
  }
}
