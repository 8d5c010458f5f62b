package org.chenbao.digest.event;

/// How likely two reports tell one event, by their places in a list, `one` before `other`.
///
/// @param likelihood between 0 and 1; what a person put right weighs more than any number of them
record Bond(int one, int other, double likelihood) {
  private static final double ABOVE_ALL = 1e6;

  /// What a person said: one event, or two.
  static Bond corrected(Pair pair, boolean same) {
    return new Bond(pair.one(), pair.other(), same ? ABOVE_ALL : -ABOVE_ALL);
  }

  /// True where a person said it.
  boolean isCorrected() {
    return Math.abs(likelihood) == ABOVE_ALL;
  }
}
