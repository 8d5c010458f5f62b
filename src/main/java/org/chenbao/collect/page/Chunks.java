package org.chenbao.collect.page;

import java.util.BitSet;
import java.util.List;

/// An article in several boxes of one kind, with an advertisement between them.
final class Chunks {
  /// A chunk says at least this share of what the largest says.
  private static final double LEAST = 0.15;

  private Chunks() {}

  /// Adds the boxes that are of one kind with `best` and belong to the same article: no first
  /// heading stands between them.
  static void join(Box best, Outline outline, Prose prose, BitSet chosen) {
    String kind = kind(best);
    if (best.element.className().isBlank()) {
      return;
    }
    double enough = LEAST * prose.in(best);
    List<Box> alike =
        outline.boxes().stream()
            .filter(b -> prose.in(b) >= enough && kind(b).equals(kind))
            .filter(b -> b.from >= best.to() || b.to() <= best.from)
            .toList();
    for (Box box : alike) {
      int from = Math.min(best.to(), box.to());
      int to = Math.max(best.from, box.from);
      if (!startsArticle(outline.blocks().subList(from, to)) && near(from, to)) {
        chosen.set(box.from, box.to());
      }
    }
  }

  private static boolean near(int from, int to) {
    return to - from < 60;
  }

  private static boolean startsArticle(List<Block> between) {
    return between.stream().anyMatch(b -> b.home().normalName().equals("h1"));
  }

  private static String kind(Box box) {
    return box.element.normalName() + " " + box.element.className();
  }
}
