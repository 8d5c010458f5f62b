package org.chenbao.collect.page;

import java.util.BitSet;
import java.util.List;

/// Takes the lines that most finders take.
final class Votes {
  static final List<Finder> FINDERS = List.of(new ByParagraphs(), new ByRun(), new ByName());

  private Votes() {}

  static BitSet choose(Outline outline) {
    BitSet barred = Chrome.of(outline);
    int[] votes = new int[outline.blocks().size()];
    int voters = 0;
    for (Finder finder : FINDERS) {
      BitSet chosen = finder.choose(outline, barred);
      voters += chosen.isEmpty() ? 0 : 1;
      chosen.stream().forEach(i -> votes[i]++);
    }
    var result = new BitSet();
    for (int i = 0; i < votes.length; i++) {
      result.set(i, votes[i] > 0 && 2 * votes[i] >= voters);
    }
    return result;
  }
}
