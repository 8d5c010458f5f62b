package org.chenbao.digest.event;

import java.util.stream.LongStream;

/// A set of numbers that stand for terms. Immutable.
final class Numbers {
  private final long[] rising;

  private Numbers(long[] rising) {
    this.rising = rising;
  }

  static Numbers of(LongStream numbers) {
    return new Numbers(numbers.sorted().distinct().toArray());
  }

  int size() {
    return rising.length;
  }

  /// The share of numbers that two sets have in common (Jaccard).
  double likeness(Numbers other) {
    int common = common(other);
    return common == 0 ? 0 : (double) common / (size() + other.size() - common);
  }

  /// How many numbers two sets have in common.
  int common(Numbers other) {
    int common = 0;
    int i = 0;
    int j = 0;
    while (i < rising.length && j < other.rising.length) {
      long difference = Long.compare(rising[i], other.rising[j]);
      common += difference == 0 ? 1 : 0;
      i += difference <= 0 ? 1 : 0;
      j += difference >= 0 ? 1 : 0;
    }
    return common;
  }
}
