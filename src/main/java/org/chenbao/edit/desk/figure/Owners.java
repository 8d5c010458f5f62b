package org.chenbao.edit.desk.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chenbao.edit.desk.page.Amounts;
import org.chenbao.edit.desk.page.Find;
import org.chenbao.edit.desk.page.Grams;
import org.chenbao.edit.desk.page.Item;
import org.chenbao.edit.desk.page.Page;
import org.chenbao.edit.desk.page.Role;
import org.chenbao.edit.desk.page.Roles;
import org.chenbao.edit.desk.page.Sentence;
import org.chenbao.language.Name;
import org.chenbao.language.Quantity;
import org.chenbao.language.Unit.Kind;
import org.chenbao.model.Place;

/// One figure in one story that is a product's here and its company's there.
final class Owners {
  /// What belongs to one owner alone.
  private static final Set<String> OWNED =
      Set.of(
          "revenue",
          "share",
          "profit",
          "users",
          "growth",
          "valuation",
          "market-cap",
          "round",
          "staff");

  /// The clauses around both numbers share so many of their words.
  private static final double ALIKE = 0.5;

  private record Owned(Sentence sentence, Quantity quantity, Name owner, boolean view) {}

  private Owners() {}

  /// The last name before a quantity in its sentence.
  static Optional<Name> before(Sentence sentence, Quantity quantity) {
    return sentence.facts().names().stream()
        .filter(n -> n.place().end() <= quantity.place().start())
        .reduce((_, last) -> last);
  }

  static Stream<Find> found(Page page) {
    return page.items().stream().flatMap(i -> shift(owned(i)).stream());
  }

  private static Optional<Find> shift(List<Owned> all) {
    for (Owned fact : all) {
      for (Owned view : all) {
        if (!fact.view && view.view && isShift(fact, view)) {
          return Optional.of(
              new Find(
                  List.of(
                      fact.sentence.at(fact.quantity.place()),
                      view.sentence.at(view.quantity.place())),
                  List.of(
                      fact.quantity.place().of(fact.sentence.words()).strip(),
                      fact.owner.place().of(fact.sentence.words()),
                      view.owner.place().of(view.sentence.words()))));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isShift(Owned fact, Owned view) {
    return !fact.owner.canonical().equals(view.owner.canonical())
        && !names(view.sentence).contains(fact.owner.canonical())
        && !clauseNames(fact).contains(view.owner.canonical())
        && fact.quantity.unit().equals(view.quantity.unit())
        && Amounts.agree(fact.quantity, view.quantity)
        && Grams.share(clause(fact), clause(view)) >= ALIKE;
  }

  private static List<String> names(Sentence sentence) {
    return sentence.facts().names().stream().map(Name::canonical).toList();
  }

  /// The names around the number itself; where there are none, all of the sentence's.
  private static List<String> clauseNames(Owned owned) {
    Place clause = owned.sentence.clause(owned.quantity.place());
    List<String> near =
        owned.sentence.facts().names().stream()
            .filter(n -> clause.holds(n.place()))
            .map(Name::canonical)
            .toList();
    return near.isEmpty() ? names(owned.sentence) : near;
  }

  private static String clause(Owned owned) {
    Place clause = owned.sentence.clause(owned.quantity.place());
    return clause.of(owned.sentence.words());
  }

  private static List<Owned> owned(Item item) {
    var owned = new ArrayList<Owned>();
    item.body()
        .forEach(stretch -> {
          boolean view = stretch.is(Role.VIEWS);
          if (view || stretch.is(Role.FACTS)) {
            stretch.sentences().forEach(s -> owned.addAll(owned(s, view)));
          }
        });
    return owned;
  }

  private static List<Owned> owned(Sentence sentence, boolean view) {
    var owned = new ArrayList<Owned>();
    for (Quantity quantity : sentence.facts().quantities()) {
      boolean role = Roles.of(sentence, quantity).stream().anyMatch(OWNED::contains);
      if (role && quantity.unit().kind() != Kind.BARE) {
        before(sentence, quantity)
            .ifPresent(n -> owned.add(new Owned(sentence, quantity, n, view)));
      }
    }
    return owned;
  }
}
