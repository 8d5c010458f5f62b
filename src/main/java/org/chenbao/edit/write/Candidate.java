package org.chenbao.edit.write;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chenbao.language.Names;
import org.chenbao.language.Quantities;
import org.chenbao.language.Quantity;
import org.chenbao.language.Tokens;
import org.chenbao.model.Language;

/// A sentence with what is compared of it, read once.
///
/// @param tokens its words
/// @param amounts the quantities it states, each as value and unit
record Candidate(Sentence sentence, Set<String> tokens, Set<String> amounts) {

  static final Pattern ACT =
      Pattern.compile(
          "宣布|发布|推出|上线|开源|完成|任命|启动|公布|披露|警告|预测|表示|接受|推选|离职|辞职|提价|下架|升级|扩招|撤下|出台|接入|升空|增至|达成|上调|下调|暂停|涨|升至|跌|破|起诉|收购|签署|签下|获|裁"
              + "|(?i:announc|launch|releas|introduc|rais|appoint|said|unveil|warn|resign|clos|open)");
  private static final Pattern DAY =
      Pattern.compile(
          "\\d ?月 ?\\d{1,2} ?日|(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.|Feb\\.|Aug\\.|Sept?\\.|Oct\\.|Nov\\.|Dec\\.) \\d|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day");

  static Candidate of(Sentence sentence) {
    return new Candidate(
        sentence,
        Set.copyOf(Tokens.in(sentence.printed())),
        Quantities.in(sentence.printed()).stream()
            .map(Candidate::key)
            .collect(Collectors.toUnmodifiableSet()));
  }

  /// True where it states a quantity or names somebody.
  boolean states() {
    return !amounts.isEmpty() || !Names.in(sentence.printed()).isEmpty();
  }

  /// True where somebody is named, an act is told, and a day is given.
  boolean tellsWhoAndWhen() {
    String words = sentence.printed();
    return ACT.matcher(words).find() && DAY.matcher(words).find() && !Names.in(words).isEmpty();
  }

  /// The language of its report.
  Language language() {
    return sentence.article().origin().language();
  }

  /// The share of the shorter sentence's words that both have, 0 to 1.
  double likeness(Candidate other) {
    int least = Math.min(tokens.size(), other.tokens.size());
    return least == 0 ? 1 : shared(tokens, other.tokens) / (double) least;
  }

  /// True where this states some quantities, and `other` states all of them.
  boolean amountsWithin(Candidate other) {
    return !amounts.isEmpty() && other.amounts.containsAll(amounts);
  }

  private static int shared(Set<String> one, Set<String> other) {
    var both = new HashSet<>(one);
    both.retainAll(other);
    return both.size();
  }

  private static String key(Quantity quantity) {
    return quantity.amount().low().stripTrailingZeros().toPlainString() + quantity.unit().code();
  }
}
