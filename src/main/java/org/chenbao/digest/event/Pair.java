package org.chenbao.digest.event;

import java.util.Comparator;

/// Two reports by their places in a list, `one` before `other`.
record Pair(int one, int other) implements Comparable<Pair> {
  private static final Comparator<Pair> ORDER =
      Comparator.comparingInt(Pair::one).thenComparingInt(Pair::other);

  @Override
  public int compareTo(Pair that) {
    return ORDER.compare(this, that);
  }
}
