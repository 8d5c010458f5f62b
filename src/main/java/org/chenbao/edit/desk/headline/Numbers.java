package org.chenbao.edit.desk.headline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chenbao.edit.desk.page.Amounts;
import org.chenbao.edit.desk.page.Find;
import org.chenbao.edit.desk.page.Grams;
import org.chenbao.edit.desk.page.Page;
import org.chenbao.edit.desk.page.Role;
import org.chenbao.edit.desk.page.Roles;
import org.chenbao.edit.desk.page.Sentence;
import org.chenbao.edit.desk.page.Spot;
import org.chenbao.language.Bound;
import org.chenbao.language.Quantity;
import org.chenbao.language.Unit.Kind;
import org.chenbao.model.Place;

/// Numbers of headlines and summaries that their stories do not tell.
final class Numbers {
  /// The body's clause is the headline's where so much of it stands there.
  private static final double ALIKE = 0.5;

  private Numbers() {}

  /// A number as promised, and the body's number for the same thing.
  private record Pair(Promise promise, Quantity ours, Sentence sentence, Quantity theirs) {
    Spot spot() {
      return promise.sentence().at(ours.place());
    }

    Find find() {
      return Find.together(
              Stream.of(spot(), sentence.at(theirs.place())),
              ours.place().of(promise.sentence().words()).strip(),
              theirs.place().of(sentence.words()).strip())
          .findFirst()
          .orElseThrow();
    }
  }

  /// The body has another number for the same thing, and the headline's nowhere.
  static Stream<Find> differing(Page page) {
    return unfoundedIn(page)
        .flatMap(p -> counterpart(p).stream())
        .collect(
            java.util.stream.Collectors.toMap(
                p -> p.promise.sentence().line(), Pair::find, (a, _) -> a, LinkedHashMap::new))
        .values()
        .stream();
  }

  /// The body has no such number at all.
  static Stream<Find> unfounded(Page page) {
    Map<Integer, Find> finds = new LinkedHashMap<>();
    unfoundedIn(page)
        .filter(u -> counterpart(u).isEmpty())
        .forEach(u ->
            finds.putIfAbsent(
                u.promise.sentence().line(),
                Find.at(
                    u.promise.sentence().at(u.quantity.place()),
                    u.quantity.place().of(u.promise.sentence().words()).strip())));
    return finds.values().stream();
  }

  private record Unfounded(Promise promise, Quantity quantity) {}

  private static Stream<Unfounded> unfoundedIn(Page page) {
    return Promise.of(page).stream()
        .flatMap(p ->
            p.sentence().facts().quantities().stream()
                .filter(Numbers::counts)
                .filter(q -> !stands(p, q))
                .map(q -> new Unfounded(p, q)));
  }

  /// One and two are words as much as numbers; a rank is told in many ways.
  private static boolean counts(Quantity quantity) {
    Kind kind = quantity.unit().kind();
    boolean small = Amounts.value(quantity) < 3 && kind != Kind.MONEY && kind != Kind.SHARE;
    return !small && kind != Kind.RANK && kind != Kind.TIME && !quantity.amount().isRange();
  }

  private static boolean stands(Promise promise, Quantity quantity) {
    boolean written = isWritten(quantity.place().of(promise.sentence().words()), promise.body());
    return written
        || bodyQuantities(promise).stream()
            .anyMatch(q -> Amounts.agree(q, quantity) || contains(q, quantity));
  }

  /// As it stands, or its digits where there are several.
  private static boolean isWritten(String words, String body) {
    String bare = body.replaceAll("[, ]", "");
    String digits = words.replaceAll("[^\\d.]", "");
    return bare.contains(words.replaceAll("[, ]", ""))
        || (digits.length() >= 3
            && Pattern.compile("(?<![\\d.])" + Pattern.quote(digits) + "(?![\\d.])")
                .matcher(bare)
                .find());
  }

  /// 数十, 上百 and ranges hold what lies in them.
  private static boolean contains(Quantity range, Quantity quantity) {
    return range.amount().isRange()
        && Amounts.sameUnit(range, quantity)
        && range.amount().low().compareTo(quantity.amount().low()) <= 0
        && range.amount().high().compareTo(quantity.amount().high()) >= 0;
  }

  private static List<Quantity> bodyQuantities(Promise promise) {
    return promise
        .item()
        .stretches()
        .filter(s -> s.line() != promise.sentence().line())
        .flatMap(s -> s.sentences().stream())
        .flatMap(s -> s.facts().quantities().stream())
        .toList();
  }

  private static Optional<Pair> counterpart(Unfounded unfounded) {
    Promise promise = unfounded.promise;
    Quantity ours = unfounded.quantity;
    Sentence sentence = promise.sentence();
    Set<String> roles = Roles.of(sentence, ours);
    String clause = sentence.clause(ours.place()).of(sentence.words());
    for (Sentence fact : promise.item().facts()) {
      for (Quantity theirs : fact.facts().quantities()) {
        String around = fact.clause(theirs.place()).of(fact.words());
        if (Amounts.sameUnit(ours, theirs)
            && (ours.unit().kind() != Kind.BARE || !roles.isEmpty())
            && ours.unit().code().equals(theirs.unit().code())
            && Roles.of(fact, theirs).equals(roles)
            && Grams.share(bare(clause, ours, sentence), Grams.of(around)) >= ALIKE) {
          return Optional.of(new Pair(promise, ours, fact, theirs));
        }
      }
    }
    return Optional.empty();
  }

  /// The words of a clause without the number itself.
  private static Set<String> bare(String clause, Quantity quantity, Sentence sentence) {
    return Grams.of(clause.replace(quantity.place().of(sentence.words()), " "));
  }

  /// One end of the body's range stands for all of it.
  static Stream<Find> collapsed(Page page) {
    Map<String, List<Spot>> spots = new LinkedHashMap<>();
    Map<String, String> ranges = new LinkedHashMap<>();
    for (Promise promise : Promise.of(page)) {
      for (Quantity quantity : promise.sentence().facts().quantities()) {
        range(promise, quantity)
            .ifPresent(range -> {
              String key = range.line() + ":" + range.words().hashCode();
              spots
                  .computeIfAbsent(key, _ -> new ArrayList<>(List.of(range.spot())))
                  .add(spots.get(key).size() - 1, promise.sentence().at(quantity.place()));
              ranges.putIfAbsent(key, quantity.place().of(promise.sentence().words()).strip());
            });
      }
    }
    return spots.entrySet().stream()
        .flatMap(e -> Find.together(e.getValue().stream(), ranges.getOrDefault(e.getKey(), "")));
  }

  private static Optional<Sentence> range(Promise promise, Quantity quantity) {
    if (quantity.amount().isRange()
        || quantity.unit().kind() == Kind.BARE
        || quantity.bound() == Bound.UP_TO
        || isBounded(promise.sentence(), quantity.place())) {
      return Optional.empty();
    }
    boolean alone =
        NumberRole.quantities(promise).stream()
            .anyMatch(q ->
                !q.amount().isRange()
                    && q.unit().equals(quantity.unit())
                    && Amounts.agree(q, quantity));
    return alone
        ? Optional.empty()
        : promise.item().facts().stream()
            .filter(s -> s.facts().quantities().stream().anyMatch(q -> isEnd(q, quantity)))
            .findFirst();
  }

  private static boolean isBounded(Sentence sentence, Place place) {
    String clause = sentence.clause(place).of(sentence.words());
    return clause.matches("(?s).*(?:最[高快多长大低少短]|高达|多达|至少|起步|起|以上|up to|at least).*");
  }

  private static boolean isEnd(Quantity range, Quantity quantity) {
    return range.amount().isRange()
        && range.unit().equals(quantity.unit())
        && (range.amount().low().compareTo(quantity.amount().low()) == 0
            || range.amount().high().compareTo(quantity.amount().low()) == 0);
  }

  static boolean isFact(Role role) {
    return Role.FACTS.contains(role);
  }
}
