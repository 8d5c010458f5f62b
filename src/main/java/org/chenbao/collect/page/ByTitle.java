package org.chenbao.collect.page;

import java.util.BitSet;
import java.util.List;

/// Finds what follows the title: from the heading that says what the page is called to where prose
/// gives way to links and labels for good, or to the heading of another article.
final class ByTitle implements Finder {
  /// So much less than at its best, and the article is over: five labels in a row, or a few links.
  private static final double OVER = 300;

  private final String title;

  ByTitle(String title) {
    this.title = title;
  }

  @Override
  public BitSet choose(Outline outline, BitSet barred) {
    List<Block> blocks = outline.blocks();
    var best = new BitSet();
    double most = 0;
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).isHeading() && Opening.isTitle(blocks.get(i).text(), title)) {
        Run run = run(blocks, barred, i + 1);
        if (run.sum > most) {
          most = run.sum;
          best.clear();
          best.set(i + 1, run.end);
        }
      }
    }
    best.andNot(barred);
    return best;
  }

  private record Run(int end, double sum) {}

  private static Run run(List<Block> blocks, BitSet barred, int from) {
    double sum = 0;
    double most = 0;
    int end = from;
    for (int i = from; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (block.home().normalName().equals("h1")) {
        break;
      }
      sum += barred.get(i) ? 0 : ByRun.worth(block);
      if (sum > most) {
        most = sum;
        end = i + 1;
      }
      if (most > 0 && sum < most - OVER) {
        break;
      }
    }
    return new Run(end, most);
  }
}
