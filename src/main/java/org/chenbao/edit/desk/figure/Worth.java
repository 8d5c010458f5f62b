package org.chenbao.edit.desk.figure;

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
import org.chenbao.edit.desk.page.Item;
import org.chenbao.edit.desk.page.Page;
import org.chenbao.edit.desk.page.Role;
import org.chenbao.edit.desk.page.Roles;
import org.chenbao.edit.desk.page.Sentence;
import org.chenbao.edit.desk.page.Spot;
import org.chenbao.language.Name;
import org.chenbao.language.Quantity;

/// One company's or product's valuation, market value, staff or size, told in two ways.
final class Worth {
  /// What has one value a day.
  private static final Set<String> STEADY =
      Set.of("valuation", "market-cap", "parameters", "share-price", "staff");

  /// Another day's value, a part, a bound or a guess.
  private static final Pattern OTHERWISE =
      Pattern.compile(
          "此前|上轮|上一轮|曾|去年|前一|投前|预计|预期|目标|将|计划|最高|至少|从|较|相比|比|涨|跌|升|降|增|减|激活|传|或|一度|每|单|原|(?i:\\bfrom\\b|\\bprevious|\\bexpected\\b|\\bactive\\b|\\bup to\\b)");

  private record Value(Item item, Sentence sentence, Quantity quantity, Name owner) {
    Spot spot() {
      return sentence.at(quantity.place());
    }

    String words() {
      return quantity.place().of(sentence.words()).strip();
    }
  }

  private Worth() {}

  static Stream<Find> found(Page page) {
    Map<String, List<Value>> byKey = new LinkedHashMap<>();
    for (Item item : page.items()) {
      item.stretches()
          .filter(s -> s.is(Role.TOLD))
          .flatMap(s -> s.sentences().stream())
          .filter(s -> !OTHERWISE.matcher(s.words()).find())
          .forEach(s -> values(item, s, byKey));
    }
    return byKey.values().stream().flatMap(v -> conflict(v).stream());
  }

  private static Optional<Find> conflict(List<Value> values) {
    for (Value one : values) {
      for (Value other : values) {
        if (one.sentence.line() < other.sentence.line()
            && Amounts.sameUnit(one.quantity, other.quantity)
            && !Amounts.agree(one.quantity, other.quantity)) {
          return Optional.of(
              new Find(
                  List.of(one.spot(), other.spot()),
                  List.of(one.owner.place().of(one.sentence.words()), one.words(), other.words())));
        }
      }
    }
    return Optional.empty();
  }

  private static void values(Item item, Sentence sentence, Map<String, List<Value>> byKey) {
    for (Quantity quantity : sentence.facts().quantities()) {
      Set<String> roles = Roles.of(sentence, quantity);
      Optional<Name> owner = Owners.before(sentence, quantity);
      if (roles.size() == 1 && STEADY.containsAll(roles) && owner.isPresent()) {
        String key =
            owner.get().canonical() + roles + quantity.unit().kind() + quantity.unit().code();
        byKey
            .computeIfAbsent(key, _ -> new ArrayList<>())
            .add(new Value(item, sentence, quantity, owner.get()));
      }
    }
  }
}
