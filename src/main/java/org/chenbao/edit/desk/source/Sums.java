package org.chenbao.edit.desk.source;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chenbao.edit.desk.page.Amounts;
import org.chenbao.edit.desk.page.Find;
import org.chenbao.edit.desk.page.Roles;
import org.chenbao.edit.desk.page.Sentence;
import org.chenbao.language.Quantity;
import org.chenbao.language.Unit.Kind;

/// A round, a valuation or revenue that every report gives another sum.
final class Sums {
  /// What a company has one of at a time.
  private static final Set<String> ONE = Set.of("round", "valuation", "market-cap");

  /// Another round, or one to come.
  private static final Pattern OTHERWISE =
      Pattern.compile(
          "此前|曾|上一?轮|希望|计划|拟|总计|累计|(?i:\\b(?:hopes?|total|recent|previous(?:ly)?|ago|across|even|would|plans?)\\b)");

  private Sums() {}

  private record Told(Pair pair, Quantity sum) {}

  static Optional<Find> find(Sentence claim, List<Report> reports) {
    return claim.facts().quantities().stream()
        .filter(q -> q.unit().kind() == Kind.MONEY)
        .flatMap(q -> other(claim, q, reports).stream())
        .findFirst();
  }

  private static Optional<Find> other(Sentence claim, Quantity sum, List<Report> reports) {
    Set<String> roles = Roles.of(claim, sum);
    if (OTHERWISE.matcher(claim.words()).find() || roles.size() != 1 || !ONE.containsAll(roles)) {
      return Optional.empty();
    }
    List<Told> theirs = Pair.of(claim, reports).flatMap(p -> sums(p, sum)).toList();
    boolean told = theirs.stream().anyMatch(t -> Amounts.agree(t.sum, sum));
    Optional<Told> first =
        theirs.stream().filter(t -> Roles.of(t.pair.report(), t.sum).equals(roles)).findFirst();
    return told
        ? Optional.empty()
        : first.flatMap(
            t -> t.pair.differ(sum.place(), t.sum.place().of(t.pair.report().words()), "number"));
  }

  private static Stream<Told> sums(Pair pair, Quantity sum) {
    return pair.report().facts().quantities().stream()
        .filter(q -> q.unit().equals(sum.unit()))
        .map(q -> new Told(pair, q));
  }
}
