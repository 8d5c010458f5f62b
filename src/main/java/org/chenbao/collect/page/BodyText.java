package org.chenbao.collect.page;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;

/// The words of the chosen blocks, without what stands around every article.
final class BodyText {
  /// A line that is a link as a whole leads away from the article.
  private static final double LINK = 0.85;

  /// Longer ones are paragraphs of their own.
  private static final int LONGEST_LINK = 200;

  private BodyText() {}

  /// Leaves only the article's lines in `chosen`.
  static void tidy(List<Block> blocks, BitSet chosen, String title) {
    Opening.cut(blocks, chosen, title);
    chosen.stream()
        .filter(i -> Boilerplate.is(blocks.get(i).text()) || leadsAway(blocks.get(i)))
        .forEach(chosen::clear);
    trimEnd(blocks, chosen);
  }

  private static boolean leadsAway(Block block) {
    boolean address = block.text().matches("(?:https?://|www\\.)\\S+");
    return block.linkShare() > LINK && block.mass() < LONGEST_LINK && !address;
  }

  static String of(List<Block> blocks, BitSet chosen) {
    return chosen.stream().mapToObj(i -> blocks.get(i).text()).collect(Collectors.joining("\n"));
  }

  /// The lines around the title: those from shortly before the heading to the first of the article.
  static List<String> byline(List<Block> blocks, BitSet chosen, String title) {
    int first = Math.max(0, chosen.nextSetBit(0));
    int heading = first;
    for (int i = Math.min(first, blocks.size() - 1); i >= 0 && i >= first - 30; i--) {
      heading = Opening.isTitle(blocks.get(i).text(), title) ? i : heading;
    }
    int from = Math.max(0, Math.min(heading - 3, first - 6));
    int to = Math.min(blocks.size(), first + 3);
    return blocks.subList(from, to).stream().map(Block::text).toList();
  }

  /// Labels and links after the last sentence belong to the site.
  private static void trimEnd(List<Block> blocks, BitSet chosen) {
    for (int i = chosen.length() - 1; i > chosen.nextSetBit(0); i = chosen.previousSetBit(i)) {
      Block block = blocks.get(i);
      boolean label = block.isHeading() || (block.linkShare() > 0.6 && block.stops() == 0);
      if (!label) {
        return;
      }
      chosen.clear(i);
    }
  }
}
