package org.chenbao.edit.desk.figure;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chenbao.edit.desk.page.Amounts;
import org.chenbao.edit.desk.page.Find;
import org.chenbao.edit.desk.page.Item;
import org.chenbao.edit.desk.page.Page;
import org.chenbao.edit.desk.page.Role;
import org.chenbao.edit.desk.page.Sentence;
import org.chenbao.edit.desk.page.Spot;
import org.chenbao.language.Quantity;
import org.chenbao.language.Tables;
import org.chenbao.language.Unit.Kind;

/// One percentage in one story, measured from different beginnings.
final class Bases {
  private record Base(String name, Pattern words) {}

  private static final List<Base> BASES =
      Tables.rows(Bases.class, "bases.tsv").stream()
          .map(row -> new Base(row.get(0), Pattern.compile(row.get(1))))
          .toList();

  /// @param bases what it is measured from, with the words that say so
  private record Growth(Sentence sentence, Quantity quantity, Map<String, String> bases) {
    String words() {
      return String.join("、", bases.values());
    }
  }

  private Bases() {}

  static Stream<Find> found(Page page) {
    return page.items().stream().flatMap(Bases::in);
  }

  private static Stream<Find> in(Item item) {
    List<Growth> facts = item.facts().stream().flatMap(Bases::growth).toList();
    Stream<Sentence> claims =
        Stream.concat(item.headline().sentences().stream(), item.sentences(Role.VIEWS));
    List<Growth> shifted =
        claims
            .flatMap(Bases::growth)
            .filter(g -> facts.stream().anyMatch(f -> isOther(g, f)))
            .filter(g -> facts.stream().noneMatch(f -> isSame(g, f)))
            .toList();
    String claimed = shifted.stream().findFirst().map(Growth::words).orElse("");
    String told =
        facts.stream()
            .filter(f -> shifted.stream().anyMatch(g -> isOther(g, f)))
            .map(Growth::words)
            .findFirst()
            .orElse("");
    Stream<Spot> spots =
        Stream.concat(
            shifted.stream().map(g -> g.sentence.at(g.quantity.place())),
            facts.stream()
                .filter(f -> shifted.stream().anyMatch(g -> isOther(g, f)))
                .map(f -> f.sentence.at(f.quantity.place())));
    return Find.together(spots, claimed, told);
  }

  private static boolean isOther(Growth one, Growth other) {
    return Amounts.agree(one.quantity, other.quantity)
        && one.bases.keySet().stream().noneMatch(other.bases::containsKey);
  }

  private static boolean isSame(Growth one, Growth other) {
    return Amounts.agree(one.quantity, other.quantity)
        && one.bases.keySet().stream().anyMatch(other.bases::containsKey);
  }

  private static Stream<Growth> growth(Sentence sentence) {
    return sentence.facts().quantities().stream()
        .filter(q -> q.unit().kind() == Kind.SHARE)
        .filter(q -> isGrowth(clause(sentence, q)))
        .map(q -> new Growth(sentence, q, bases(clause(sentence, q))))
        .filter(g -> !g.bases.isEmpty());
  }

  private static String clause(Sentence sentence, Quantity quantity) {
    return sentence.clause(quantity.place()).of(sentence.words());
  }

  private static boolean isGrowth(String clause) {
    return clause.matches("(?s).*(?:涨|增|升|跌|降|减|(?i:up|down|grew|rose|fell|gain|jump|drop)).*");
  }

  private static Map<String, String> bases(String clause) {
    Map<String, String> bases = new TreeMap<>();
    for (Base base : BASES) {
      Matcher found = base.words.matcher(clause);
      if (found.find()) {
        bases.put(base.name, found.group());
      }
    }
    return bases;
  }
}
