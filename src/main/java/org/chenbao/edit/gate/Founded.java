package org.chenbao.edit.gate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chenbao.language.Quantities;
import org.chenbao.language.Quantity;
import org.chenbao.model.Block;
import org.chenbao.model.Claim;
import org.chenbao.model.Edition;
import org.chenbao.model.Evidence;
import org.chenbao.model.Proof;

/// Rules about what the edition rests on.
final class Founded {
  private Founded() {}

  /// Headlines, leads and facts that cite nothing. Interpretation may stand alone; facts may not.
  static List<String> withoutEvidence(Edition edition) {
    return edition.all().stream()
        .flatMap(Founded::factual)
        .filter(c -> c.evidence().isEmpty())
        .map(c -> "no evidence: " + c.text())
        .toList();
  }

  /// Claims whose quote does not stand where its span says.
  static List<String> brokenSpans(Edition edition) {
    var broken = new ArrayList<String>();
    for (Proof proof : edition.all()) {
      for (Claim claim : proof.claims()) {
        claim.evidence().stream()
            .filter(e -> !proof.story().source(e).holds(e))
            .forEach(e -> broken.add("span does not hold: " + claim.text()));
      }
    }
    return broken;
  }

  /// Claims with a number that none of their quotes state.
  static List<String> strayQuantities(Edition edition) {
    return edition.all().stream()
        .flatMap(Founded::stray)
        .map(c -> "number not in its evidence: " + c.text())
        .toList();
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
    return claim.evidence().stream().anyMatch(e -> e.quote().contains(claim.text()));
  }

  /// Words at the top that stand in no story.
  static List<String> strayFrontPage(Edition edition) {
    String stories =
        edition.all().stream()
            .flatMap(p -> p.claims().stream().map(Claim::text))
            .collect(Collectors.joining("\n"));
    return Stream.concat(
            edition.masthead().summary().stream(), titleParts(edition.masthead().title(), stories))
        .filter(t -> !stories.contains(t))
        .map(t -> "at the top but in no story: " + t)
        .toList();
  }

  private static Stream<String> titleParts(String title, String stories) {
    String bare = title.replaceFirst("^(?:今日简版：|Short edition: )", "");
    if (stories.contains(bare)) {
      return Stream.empty();
    }
    for (int i = 1; i < bare.length(); i++) {
      String head = bare.substring(0, i);
      String tail = bare.substring(i).replaceFirst("^(?:，|, )", "");
      if (stories.contains(head) && stories.contains(tail)) {
        return Stream.empty();
      }
    }
    return Stream.of(bare);
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
