package org.chenbao.edit.desk.source;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chenbao.edit.desk.page.Amounts;
import org.chenbao.edit.desk.page.Find;
import org.chenbao.edit.desk.page.Item;
import org.chenbao.edit.desk.page.Page;
import org.chenbao.edit.desk.page.Role;
import org.chenbao.edit.desk.page.Sentence;
import org.chenbao.edit.desk.page.Spot;
import org.chenbao.edit.desk.page.Stretch;
import org.chenbao.language.Name;
import org.chenbao.language.Quantity;
import org.chenbao.language.Scripts;
import org.chenbao.language.Unit.Kind;
import org.chenbao.model.Place;

/// Facts that stand in an interpretation only, where nothing cites them.
final class Interpretation {
  /// A quotation is somebody's words where it is as long as this, in Chinese characters.
  private static final int CLAUSE = 4;

  private Interpretation() {}

  static Stream<Find> found(Page page) {
    List<Spot> spots = page.main().stream().flatMap(i -> in(i, page)).toList();
    return Find.together(spots.stream(), String.valueOf(spots.size()));
  }

  private static Stream<Spot> in(Item item, Page page) {
    String told = page.stretches(Role.TOLD).map(Stretch::words).collect(Collectors.joining("\n"));
    List<Quantity> quantities =
        item.facts().stream().flatMap(s -> s.facts().quantities().stream()).toList();
    Set<String> names =
        page.sentences(Role.SAID)
            .filter(s -> item.sentences(Role.VIEWS).noneMatch(s::equals))
            .flatMap(s -> s.facts().names().stream())
            .map(Name::canonical)
            .collect(Collectors.toSet());
    return item.body().stream()
        .filter(s -> s.is(Set.of(Role.INSIGHT)))
        .flatMap(s -> s.sentences().stream())
        .filter(s -> number(s, quantities) || quote(s, told) || person(s, names))
        .map(Sentence::spot);
  }

  private static boolean number(Sentence sentence, List<Quantity> told) {
    return sentence.facts().quantities().stream()
        .filter(Interpretation::isFigure)
        .anyMatch(q -> told.stream().noneMatch(t -> Amounts.agree(t, q) || within(q, t)));
  }

  /// What is measured; 一个 and 两年 are ways to speak.
  private static boolean isFigure(Quantity quantity) {
    Kind kind = quantity.unit().kind();
    return kind == Kind.MONEY
        || kind == Kind.SHARE
        || kind == Kind.MEASURE
        || (Amounts.value(quantity) >= 10 && kind != Kind.TIME);
  }

  private static boolean within(Quantity quantity, Quantity told) {
    return told.amount().isRange()
        && Amounts.sameUnit(told, quantity)
        && told.amount().low().compareTo(quantity.amount().low()) <= 0
        && told.amount().high().compareTo(quantity.amount().high()) >= 0;
  }

  /// Words of somebody that the facts do not have: 指出……“……”.
  private static boolean quote(Sentence sentence, String told) {
    return sentence.words().matches("(?s).*(?:指出|表示|称|说|强调|发文|写道|认为|(?i:\\bsaid\\b|\\bwrote\\b)).*")
        && sentence.facts().quotes().stream()
            .map(q -> q.of(sentence.words()))
            .filter(q -> q.codePoints().filter(Scripts::isHan).count() >= CLAUSE || q.length() >= 3)
            .anyMatch(q -> !told.contains(q));
  }

  /// A name that the edition has nowhere else, doing something.
  private static boolean person(Sentence sentence, Set<String> names) {
    return sentence.facts().names().stream()
        .filter(n -> !names.contains(n.canonical()))
        .anyMatch(n -> isPerson(n, sentence.words()));
  }

  /// Two Latin words behind a title, or a day with a deed.
  private static boolean isPerson(Name name, String words) {
    Place place = name.place();
    String before = words.substring(Math.max(0, place.start() - 8), place.start());
    return before.matches("(?s).*(?:家|者|授|人|官|CEO|长|师|员|总裁|主席)\\s?$");
  }
}
