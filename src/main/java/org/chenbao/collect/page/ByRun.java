package org.chenbao.collect.page;

import java.util.BitSet;
import java.util.List;

/// Finds the run of lines that says most: what is said in prose counts for a run, links and labels
/// count against it (maximum subsequence segmentation, Pasternack and Roth, WWW 2009).
final class ByRun implements Finder {
  /// What a line costs: so much must it say to be worth having.
  private static final double COST = 35;

  @Override
  public BitSet choose(Outline outline, BitSet barred) {
    List<Block> blocks = outline.blocks();
    double sum = 0;
    double best = 0;
    int start = 0;
    int from = 0;
    int to = 0;
    for (int i = 0; i < blocks.size(); i++) {
      sum += barred.get(i) ? -COST : worth(blocks.get(i));
      if (sum <= 0) {
        sum = 0;
        start = i + 1;
      } else if (sum > best) {
        best = sum;
        from = start;
        to = i + 1;
      }
    }
    var chosen = new BitSet();
    chosen.set(from, to);
    chosen.andNot(barred);
    return chosen;
  }

  static double worth(Block block) {
    double said = Math.min(block.mass(), 600) * (1 - 2 * block.linkShare());
    return said - (block.isProse() ? 0 : COST);
  }
}
