package org.chenbao.edit.deep;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.chenbao.edit.standard.Answer;

/// Makes one answer of the best of several drafts: by a judge's marks, then by how many drafts tell
/// a thing, then by the weight of what it rests on. It is told in the order of the draft that the
/// others are nearest to.
final class Merging {
  /// A main story has no more facts.
  private static final int MOST_FACTS = 6;

  private final List<Take> takes;
  private final ToIntFunction<Item> marks;

  /// @param takes at least one
  /// @param marks a judge's; all the same where nobody judged
  Merging(List<Take> takes, ToIntFunction<Item> marks) {
    this.takes =
        takes.stream().sorted(Comparator.comparingDouble((Take t) -> -nearness(t, takes))).toList();
    this.marks = marks;
  }

  private static double nearness(Take take, List<Take> all) {
    return all.stream()
        .filter(other -> other.number() != take.number())
        .mapToDouble(other -> Agreement.shared(take, other))
        .sum();
  }

  /// A fact with all the drafts' ways to tell it, the best marked first.
  private record Told(List<Item> ways) {
    Item best() {
      return ways.getFirst();
    }

    long votes() {
      return ways.stream().map(Item::take).distinct().count();
    }
  }

  /// What is chosen, in the order told: a headline, a lead and whatever else there is.
  List<Item> items() {
    Take middle = takes.getFirst();
    Answer answer = middle.answer();
    Item headline =
        first(Item.Kind.HEADLINE)
            .orElseGet(() -> Item.of(middle.number(), Item.Kind.HEADLINE, answer.headline()));
    Item lead =
        first(Item.Kind.LEAD)
            .orElseGet(() -> Item.of(middle.number(), Item.Kind.LEAD, answer.lead()));
    var items = new ArrayList<>(List.of(headline, lead));
    items.addAll(facts(lead));
    items.addAll(ofOne(Item.Kind.INSIGHT));
    items.addAll(ofOne(Item.Kind.IMPACT));
    return List.copyOf(items);
  }

  /// The same as if a model had answered it.
  static Answer answer(List<Item> items) {
    return new Answer(
        items.get(0).cited(),
        items.get(1).cited(),
        of(items, Item.Kind.FACT).map(Item::labelled).toList(),
        of(items, Item.Kind.INSIGHT).map(Item::cited).toList(),
        of(items, Item.Kind.IMPACT).map(Item::labelled).toList());
  }

  private static Stream<Item> of(List<Item> items, Item.Kind kind) {
    return items.stream().filter(i -> i.kind() == kind);
  }

  private Optional<Item> first(Item.Kind kind) {
    return ranked(kind).stream().findFirst().map(Told::best);
  }

  /// The best facts, none of which says again or denies what a better one says, in the order told.
  private List<Item> facts(Item lead) {
    var chosen = new ArrayList<Item>();
    for (Told told : ranked(Item.Kind.FACT)) {
      Item fact = told.best();
      boolean again = fact.take() != lead.take() && fact.isWithin(lead);
      boolean fits =
          chosen.stream()
              .noneMatch(c -> fact.isWithin(c) || c.isWithin(fact) || fact.contradicts(c));
      if (chosen.size() < MOST_FACTS && !again && fits) {
        chosen.add(fact);
      }
    }
    List<Item> order = all(Item.Kind.FACT).toList();
    return chosen.stream().sorted(Comparator.comparingInt(order::indexOf)).toList();
  }

  /// Interpretation is one train of thought: that of one draft, the best marked, is taken whole.
  private List<Item> ofOne(Item.Kind kind) {
    return takes.stream()
        .map(take -> take.of(kind))
        .filter(items -> !items.isEmpty())
        .max(Comparator.comparingDouble(this::mean))
        .orElse(List.of());
  }

  private double mean(List<Item> items) {
    return items.stream().mapToInt(marks).average().orElse(0);
  }

  private List<Told> ranked(Item.Kind kind) {
    List<List<Item>> groups = new ArrayList<>();
    all(kind).forEach(item -> group(item, groups));
    return groups.stream()
        .map(g -> new Told(g.stream().sorted(Comparator.comparingInt(marks).reversed()).toList()))
        .sorted(
            Comparator.comparingInt((Told t) -> -marks.applyAsInt(t.best()))
                .thenComparingLong(t -> -t.votes())
                .thenComparingInt(t -> t.best().weightiest()))
        .toList();
  }

  /// With the first that tells the same and has nothing of its own draft yet.
  private static void group(Item item, List<List<Item>> groups) {
    groups.stream()
        .filter(
            g -> item.isAlso(g.getFirst()) && g.stream().noneMatch(i -> i.take() == item.take()))
        .findFirst()
        .ifPresentOrElse(g -> g.add(item), () -> groups.add(new ArrayList<>(List.of(item))));
  }

  private Stream<Item> all(Item.Kind kind) {
    return takes.stream().flatMap(take -> take.of(kind).stream());
  }
}
