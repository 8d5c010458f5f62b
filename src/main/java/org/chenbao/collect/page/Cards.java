package org.chenbao.collect.page;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Teasers of other articles: boxes alike, side by side, each with a linked heading and a line or
/// two.
final class Cards {
  /// Fewer are chance.
  private static final int LEAST = 3;

  /// A teaser has a picture's caption, a heading, a line, a date.
  private static final int MOST_BLOCKS = 8;

  private static final double MOST_MASS = 900;

  /// With this share of the page's prose they are what the page is about: a list of bargains.
  private static final double TOO_MUCH = 0.6;

  private Cards() {}

  /// Bars the blocks of every such row.
  ///
  /// @param prose of the whole page
  static void bar(Outline outline, Prose prose, BitSet barred) {
    double total = Math.max(1, prose.all());
    for (Box box : outline.boxes()) {
      boolean little = prose.in(box) / total < TOO_MUCH;
      if (box.children.size() >= LEAST && little) {
        Map<String, Integer> alike = new HashMap<>();
        box.children.stream()
            .filter(c -> isCard(c, outline))
            .forEach(c -> alike.merge(kind(c), 1, Integer::sum));
        box.children.stream()
            .filter(c -> alike.getOrDefault(kind(c), 0) >= LEAST && isCard(c, outline))
            .forEach(c -> barred.set(c.from, c.to()));
      }
    }
  }

  private static String kind(Box box) {
    return box.element.normalName() + " " + box.element.className();
  }

  private static boolean isCard(Box box, Outline outline) {
    if (box.size() == 0 || box.size() > MOST_BLOCKS || box.element.normalName().equals("p")) {
      return false;
    }
    List<Block> blocks = outline.blocks().subList(box.from, box.to());
    boolean linked = blocks.stream().anyMatch(b -> b.linkShare() > 0.8 && b.mass() > 20);
    return linked && outline.mass(box) < MOST_MASS;
  }
}
