package org.chenbao.edit.gate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chenbao.language.Quantities;
import org.chenbao.language.Quantity;
import org.chenbao.model.Bilingual;
import org.chenbao.model.Block;
import org.chenbao.model.Claim;
import org.chenbao.model.Edition;
import org.chenbao.model.Evidence;
import org.chenbao.model.Proof;
import org.chenbao.model.Ruling.Fault;

/// Rules about what the edition rests on.
final class Founded {
  private static final Pattern SETTING =
      Pattern.compile("(?<!\\d)[\\s，：；！？,:;!?]+|[\\s，：；！？,:;!?]+(?!\\d)");

  private Founded() {}

  /// Headlines, leads and facts that cite nothing. Interpretation may stand alone; facts may not.
  static List<Fault> withoutEvidence(Edition edition) {
    return faults(
        edition,
        new Bilingual("没有出处：", "no evidence: "),
        p -> factual(p).filter(c -> c.evidence().isEmpty()));
  }

  /// Claims whose quote does not stand where its span says.
  static List<Fault> brokenSpans(Edition edition) {
    return faults(
        edition,
        new Bilingual("引文不在所指位置：", "span does not hold: "),
        p -> p.claims().stream().filter(c -> c.evidence().stream().anyMatch(e -> broken(e, p))));
  }

  /// Claims with a number that none of their quotes state.
  static List<Fault> strayQuantities(Edition edition) {
    return faults(
        edition, new Bilingual("数字不在所引原文里：", "number not in its evidence: "), Founded::stray);
  }

  private static boolean broken(Evidence evidence, Proof proof) {
    return !proof.story().source(evidence).holds(evidence);
  }

  private static List<Fault> faults(
      Edition edition, Bilingual what, Function<Proof, Stream<Claim>> at) {
    return edition.all().stream()
        .flatMap(p -> at.apply(p).map(c -> new Fault(p.story().id(), told(what, c))))
        .toList();
  }

  private static Bilingual told(Bilingual what, Claim claim) {
    return new Bilingual(what.chinese() + claim.text(), what.english() + claim.text());
  }

  /// True where one story would pass the rules of this class alone.
  static boolean holds(Proof proof) {
    return factual(proof).noneMatch(c -> c.evidence().isEmpty())
        && stray(proof).findAny().isEmpty();
  }

  private static Stream<Claim> stray(Proof proof) {
    return proof.claims().stream()
        .filter(c -> !c.evidence().isEmpty() && !verbatim(c))
        .filter(c -> !quotedNumbers(c).containsAll(numbers(computedAside(c.text()))));
  }

  /// Words that stand in the source as they are need no reading of their numbers.
  private static boolean verbatim(Claim claim) {
    String words = bare(claim.text());
    return claim.evidence().stream().anyMatch(e -> bare(e.quote()).contains(words));
  }

  /// Without the blanks and marks that the house sets its own way; none between digits goes.
  private static String bare(String text) {
    return SETTING.matcher(text).replaceAll("");
  }

  /// A change that code computed, （+108%）, is checked where it is made; its two values are checked
  /// here.
  private static String computedAside(String text) {
    return text.contains("→")
        ? text.replaceAll("[（(][+-]\\d+%[)）]|[（(]\\d\\d-\\d\\d[^）)]*[）)]", "")
        : text;
  }

  private static Set<BigDecimal> quotedNumbers(Claim claim) {
    return claim.evidence().stream()
        .map(Evidence::quote)
        .flatMap(q -> numbers(q).stream())
        .collect(Collectors.toSet());
  }

  private static Set<BigDecimal> numbers(String text) {
    return Quantities.in(text).stream()
        .map(Quantity::amount)
        .flatMap(a -> Stream.of(a.low(), a.high()))
        .map(BigDecimal::stripTrailingZeros)
        .collect(Collectors.toSet());
  }

  private static Stream<Claim> factual(Proof proof) {
    return Stream.concat(
        Stream.of(proof.headline(), proof.lead()), proof.blocks().stream().flatMap(Founded::facts));
  }

  private static Stream<Claim> facts(Block block) {
    return switch (block) {
      case Block.Facts facts -> facts.items().stream().flatMap(Founded::facts);
      case Block.Paragraph paragraph -> Stream.of(paragraph.claim());
      case Block.Insight _, Block.Impact _ -> Stream.empty();
    };
  }

  private static Stream<Claim> facts(Block.Item item) {
    return Stream.concat(Stream.of(item.claim()), item.children().stream().flatMap(Founded::facts));
  }
}
