package org.chenbao.edit.desk.headline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chenbao.edit.desk.page.Amounts;
import org.chenbao.edit.desk.page.Find;
import org.chenbao.edit.desk.page.Page;
import org.chenbao.edit.desk.page.Roles;
import org.chenbao.edit.desk.page.Sentence;
import org.chenbao.edit.desk.page.Spot;
import org.chenbao.language.Quantity;

/// A number that is one thing in the headline and another in the body: the valuation told as the
/// round.
final class NumberRole {
  private NumberRole() {}

  static Stream<Find> found(Page page) {
    Map<String, Find> finds = new LinkedHashMap<>();
    for (Promise promise : Promise.of(page)) {
      for (Quantity quantity : promise.sentence().facts().quantities()) {
        Set<String> roles = Roles.of(promise.sentence(), quantity);
        if (!roles.isEmpty() && isOther(promise, quantity, roles)) {
          String words = quantity.place().of(promise.sentence().words()).strip();
          Spot spot = promise.sentence().at(quantity.place());
          Find one =
              Find.at(
                  spot,
                  words,
                  Roles.words(promise.sentence(), quantity),
                  bodyWords(promise, quantity));
          finds.merge(words, one, NumberRole::joined);
        }
      }
    }
    return finds.values().stream();
  }

  private static Find joined(Find one, Find other) {
    return Find.together(Stream.concat(one.spots().stream(), other.spots().stream()))
        .map(f -> new Find(f.spots(), one.words()))
        .findFirst()
        .orElse(one);
  }

  /// The body gives the number other roles only, and the role another number.
  private static boolean isOther(Promise promise, Quantity quantity, Set<String> roles) {
    Set<String> theirs = roles(promise, quantity);
    return !theirs.isEmpty()
        && theirs.stream().noneMatch(roles::contains)
        && facts(promise).anyMatch(o -> isRival(o, quantity, roles));
  }

  private static boolean isRival(Told other, Quantity quantity, Set<String> roles) {
    return other.quantity.unit().equals(quantity.unit())
        && !Amounts.agree(other.quantity, quantity)
        && Roles.of(other.sentence, other.quantity).stream().anyMatch(roles::contains);
  }

  private static Set<String> roles(Promise promise, Quantity quantity) {
    return same(promise, quantity)
        .flatMap(o -> Roles.of(o.sentence, o.quantity).stream())
        .collect(Collectors.toSet());
  }

  private static String bodyWords(Promise promise, Quantity quantity) {
    return same(promise, quantity)
        .map(o -> Roles.words(o.sentence, o.quantity))
        .filter(w -> !w.isEmpty())
        .findFirst()
        .orElse("");
  }

  /// Where the body has this number.
  private static Stream<Told> same(Promise promise, Quantity quantity) {
    return facts(promise)
        .filter(o -> o.quantity.unit().equals(quantity.unit()))
        .filter(o -> Amounts.agree(o.quantity, quantity));
  }

  private record Told(Sentence sentence, Quantity quantity) {}

  /// The headline is part of what the title has to agree with.
  private static Stream<Told> facts(Promise promise) {
    Stream<Sentence> head =
        promise.item().headline().sentences().stream()
            .filter(s -> s.line() != promise.sentence().line());
    return Stream.concat(head, promise.item().facts().stream())
        .flatMap(s -> s.facts().quantities().stream().map(q -> new Told(s, q)));
  }

  static List<Quantity> quantities(Promise promise) {
    return facts(promise).map(Told::quantity).toList();
  }
}
