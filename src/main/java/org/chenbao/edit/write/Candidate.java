package org.chenbao.edit.write;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.chenbao.language.Quantities;
import org.chenbao.language.Quantity;
import org.chenbao.language.Tokens;
import org.chenbao.model.Language;

/// A sentence with what is compared of it, read once.
///
/// @param tokens its words
/// @param amounts the quantities it states, each as value and unit
record Candidate(Sentence sentence, Set<String> tokens, Set<String> amounts) {

  static Candidate of(Sentence sentence) {
    return new Candidate(
        sentence,
        Set.copyOf(Tokens.in(sentence.printed())),
        Quantities.in(sentence.printed()).stream()
            .map(Candidate::key)
            .collect(Collectors.toUnmodifiableSet()));
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
