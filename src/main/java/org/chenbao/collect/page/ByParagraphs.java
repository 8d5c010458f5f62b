package org.chenbao.collect.page;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;

/// Finds the box under which most prose stands: each paragraph speaks for the boxes around it, the
/// nearest most (after Readability, arc90, 2009).
final class ByParagraphs implements Finder {
  private static final Pattern GOOD =
      Pattern.compile(
          "article|body|content|entry|hentry|main|news|post|story|text|blog|detail|zhengwen",
          Pattern.CASE_INSENSITIVE);

  /// What a telling name is worth: about one long paragraph.
  private static final double NAME = 25;

  /// A box beside the best one belongs to it from this share of its score on.
  private static final double BESIDE = 0.2;

  @Override
  public BitSet choose(Outline outline, BitSet barred) {
    Map<Box, Double> scores = scores(outline, barred);
    Optional<Box> best =
        scores.keySet().stream()
            .max(
                Comparator.<Box>comparingDouble(b -> scores.get(b)).thenComparingInt(b -> -b.from));
    var chosen = new BitSet();
    best.ifPresent(b -> take(b, scores, outline, chosen));
    best.ifPresent(b -> Chunks.join(b, outline, Prose.of(outline.blocks(), barred), chosen));
    chosen.andNot(barred);
    return chosen;
  }

  private static Map<Box, Double> scores(Outline outline, BitSet barred) {
    Map<Box, Double> scores = new HashMap<>();
    Box[] home = homes(outline);
    for (int i = 0; i < home.length; i++) {
      Block block = outline.blocks().get(i);
      if (!barred.get(i) && block.isProse()) {
        double worth =
            (1 + block.stops() + Math.min(block.mass() / 100, 3)) * (1 - block.linkShare());
        speak(holder(home[i]), worth, scores);
      }
    }
    int[] linked = sums(outline.blocks(), Block::linked);
    int[] length = sums(outline.blocks(), b -> b.text().length());
    scores.replaceAll((b, s) -> s * (1 - share(linked, length, b)) + (named(b) ? NAME : 0));
    return scores;
  }

  /// The inner box that holds each block.
  private static Box[] homes(Outline outline) {
    Box[] home = new Box[outline.blocks().size()];
    for (Box box : outline.boxes()) {
      for (int i = box.from; i < box.to(); i++) {
        home[i] = box;
      }
    }
    return home;
  }

  /// A box that is one paragraph alone speaks for the one around it.
  private static Box holder(Box box) {
    return box.size() == 1 && box.parent != null ? box.parent : box;
  }

  private static void speak(Box box, double worth, Map<Box, Double> scores) {
    Box above = box;
    for (int level = 0; level < 4 && above != null; level++) {
      double share = level == 0 ? 1 : level == 1 ? 0.5 : 1.0 / (level * 3);
      scores.merge(above, worth * share, Double::sum);
      above = above.parent;
    }
  }

  private static boolean named(Box box) {
    return GOOD.matcher(box.element.className() + " " + box.element.id()).find();
  }

  private static double share(int[] linked, int[] length, Box box) {
    int all = length[box.to()] - length[box.from];
    return all == 0 ? 0 : (double) (linked[box.to()] - linked[box.from]) / all;
  }

  /// Sums over the blocks before each.
  private static int[] sums(List<Block> blocks, ToIntFunction<Block> measure) {
    int[] before = new int[blocks.size() + 1];
    for (int i = 0; i < blocks.size(); i++) {
      before[i + 1] = before[i] + measure.applyAsInt(blocks.get(i));
    }
    return before;
  }

  private static void take(Box best, Map<Box, Double> scores, Outline outline, BitSet chosen) {
    chosen.set(best.from, best.to());
    if (best.parent == null) {
      return;
    }
    double enough = Math.max(10, scores.getOrDefault(best, 0.0) * BESIDE);
    for (Box sibling : best.parent.children) {
      boolean prose = sibling.size() == 1 && outline.blocks().get(sibling.from).isProse();
      if (sibling != best && (scores.getOrDefault(sibling, 0.0) >= enough || prose)) {
        chosen.set(sibling.from, sibling.to());
      }
    }
  }
}
