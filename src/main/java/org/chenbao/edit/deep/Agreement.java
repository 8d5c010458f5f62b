package org.chenbao.edit.deep;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// How far drafts tell the same story: the one place that says when to stop asking.
final class Agreement {
  /// Two drafts that share three of five sentences have chosen the same facts; two choices of six
  /// out of twelve at random share a third.
  static final double ENOUGH = 0.6;

  private Agreement() {}

  /// The share of the sentences cited by either that both cite, less by the share of what they tell
  /// that their evidence does not bear out; none where one tells another value of what the other
  /// tells.
  static double between(Take one, Take other) {
    return contradict(one, other) ? 0 : shared(one, other) * one.soundness() * other.soundness();
  }

  /// The share of the sentences cited by either that both cite.
  static double shared(Take one, Take other) {
    Set<Integer> either = new TreeSet<>(one.cited());
    either.addAll(other.cited());
    long both = one.cited().stream().filter(other.cited()::contains).count();
    return either.isEmpty() ? 0 : (double) both / either.size();
  }

  /// The agreement of the two that agree best.
  static double best(List<Take> takes) {
    return takes.stream()
        .flatMap(one ->
            takes.stream()
                .filter(other -> other.number() > one.number())
                .map(other -> between(one, other)))
        .max(Double::compare)
        .orElse(0.0);
  }

  /// True where two of them agree.
  static boolean isReached(List<Take> takes) {
    return best(takes) >= ENOUGH;
  }

  private static boolean contradict(Take one, Take other) {
    return one.told().stream().anyMatch(i -> other.told().stream().anyMatch(i::contradicts));
  }
}
