package org.chenbao.collect.page;

import java.util.BitSet;
import java.util.List;

/// How much prose stands in a stretch of blocks, told at once for any.
final class Prose {
  private final double[] before;

  private Prose(double[] before) {
    this.before = before;
  }

  /// @param barred blocks that do not count
  static Prose of(List<Block> blocks, BitSet barred) {
    double[] before = new double[blocks.size() + 1];
    for (int i = 0; i < blocks.size(); i++) {
      boolean counts = !barred.get(i) && blocks.get(i).isProse();
      before[i + 1] = before[i] + (counts ? blocks.get(i).mass() : 0);
    }
    return new Prose(before);
  }

  /// The mass of the prose in the blocks `from` up to `to`.
  double in(int from, int to) {
    return before[to] - before[from];
  }

  double in(Box box) {
    return in(box.from, box.to());
  }

  double all() {
    return before[before.length - 1];
  }
}
