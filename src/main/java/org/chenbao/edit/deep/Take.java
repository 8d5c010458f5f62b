package org.chenbao.edit.deep;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chenbao.edit.standard.Answer;
import org.chenbao.edit.standard.Commission;
import org.chenbao.edit.verify.Verifier;
import org.chenbao.model.Claim;
import org.chenbao.model.Draft;

/// One draft: what a model answered, and what of it holds.
///
/// @param number from 1, in the order asked
/// @param items what its evidence bears out
/// @param unsound what it told as fact and its evidence does not bear out
record Take(int number, Answer answer, List<Item> items, List<Item> unsound) {
  Take {
    items = List.copyOf(items);
    unsound = List.copyOf(unsound);
  }

  /// Checked by the way that every draft goes.
  ///
  /// @param selected the same story by selection
  static Take of(int number, Answer answer, Commission commission, Draft selected) {
    Set<String> held =
        Verifier.proof(commission.draft(answer, selected)).stream()
            .flatMap(proof -> proof.claims().stream())
            .map(Claim::text)
            .collect(Collectors.toUnmodifiableSet());
    List<Item> all = items(number, answer);
    return new Take(
        number,
        answer,
        all.stream().filter(i -> held.contains(i.text())).toList(),
        all.stream().filter(i -> i.kind().told() && !held.contains(i.text())).toList());
  }

  private static List<Item> items(int number, Answer answer) {
    var items = new ArrayList<Item>();
    items.add(Item.of(number, Item.Kind.HEADLINE, answer.headline()));
    items.add(Item.of(number, Item.Kind.LEAD, answer.lead()));
    answer.facts().forEach(f -> items.add(Item.of(number, Item.Kind.FACT, f)));
    answer.insight().forEach(i -> items.add(Item.of(number, Item.Kind.INSIGHT, i)));
    answer.impact().forEach(i -> items.add(Item.of(number, Item.Kind.IMPACT, i)));
    return items;
  }

  /// What it holds of a kind.
  List<Item> of(Item.Kind kind) {
    return items.stream().filter(i -> i.kind() == kind).toList();
  }

  /// What it holds and tells as fact.
  List<Item> told() {
    return items.stream().filter(i -> i.kind().told()).toList();
  }

  /// The share of what it tells as fact that its evidence bears out.
  double soundness() {
    int told = told().size();
    return (double) told / (told + unsound.size());
  }

  /// The sentences that what it tells rests on.
  Set<Integer> cited() {
    return told().stream()
        .flatMap(i -> i.from().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
