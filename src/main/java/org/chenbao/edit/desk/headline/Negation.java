package org.chenbao.edit.desk.headline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chenbao.edit.desk.page.Find;
import org.chenbao.edit.desk.page.Grams;
import org.chenbao.edit.desk.page.Page;
import org.chenbao.edit.desk.page.Sentence;
import org.chenbao.model.Place;

/// A headline that denies what its body says, or says what its body denies.
final class Negation {
  /// Only sentences that are nearly the same can differ by the denial alone.
  private static final double SAME = 0.65;

  private static final Pattern DENIAL =
      Pattern.compile(
          "否认|拒绝|未(?!来|必|知|婚|成年)|没有|尚无|不(?!断|少|同(?!意)|过|久|足|到|低于|超过|仅|止|但|论|管|得不|可避免|确定|错|禁|等|妨|变|良|满|利|动产|锈钢|法|再是|只)|无法|并非|从未|(?i:\\bnot\\b|\\bnever\\b|\\bden(?:y|ies|ied)\\b|\\brefus|\\bwon't\\b|\\bno longer\\b|\\bdidn't\\b|\\bdoesn't\\b)");

  private Negation() {}

  static Stream<Find> found(Page page) {
    Map<Integer, Find> finds = new LinkedHashMap<>();
    for (Promise promise : Promise.of(page)) {
      Sentence head = promise.sentence();
      for (Place clause : head.clauses()) {
        List<Sentence> same = same(promise, clause);
        boolean denied = DENIAL.matcher(clause.of(head.words())).find();
        if (!same.isEmpty() && same.stream().allMatch(s -> denies(s, clause, head) != denied)) {
          Find.together(Stream.of(head.at(clause), same.getFirst().spot()))
              .forEach(f -> finds.putIfAbsent(same.getFirst().line(), f));
        }
      }
    }
    return finds.values().stream();
  }

  private static List<Sentence> same(Promise promise, Place clause) {
    Set<String> words =
        Grams.of(clause.of(promise.sentence().words()).replaceAll(DENIAL.pattern(), " "));
    return words.size() < 4
        ? List.of()
        : promise.item().facts().stream()
            .filter(s -> Grams.share(words, Grams.of(s.words())) >= SAME)
            .toList();
  }

  /// Whether the clause of the body that is most like the headline's denies.
  private static boolean denies(Sentence sentence, Place clause, Sentence head) {
    Set<String> words = Grams.of(clause.of(head.words()));
    return sentence.clauses().stream()
        .max(
            java.util.Comparator.comparingDouble(
                c -> Grams.share(words, Grams.of(c.of(sentence.words())))))
        .map(c -> DENIAL.matcher(c.of(sentence.words())).find())
        .orElse(false);
  }
}
