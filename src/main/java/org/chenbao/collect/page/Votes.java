package org.chenbao.collect.page;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Takes the lines that most finders take, and asks the finder that agrees best with the others
/// where they are divided.
final class Votes {
  private Votes() {}

  static List<Finder> finders(String title) {
    return List.of(new ByParagraphs(), new ByRun(), new ByName(), new ByTitle(title));
  }

  /// The blocks of the article.
  ///
  /// @param title the page's title as it is read, or empty
  static BitSet choose(Outline outline, String title) {
    BitSet barred = Chrome.of(outline, title);
    List<BitSet> choices = new ArrayList<>();
    for (Finder finder : finders(title)) {
      BitSet chosen = finder.choose(outline, barred);
      if (!chosen.isEmpty()) {
        choices.add(chosen);
      }
    }
    return choices.isEmpty() ? new BitSet() : count(outline, choices);
  }

  private static BitSet count(Outline outline, List<BitSet> choices) {
    BitSet middle = middle(outline, choices);
    var result = new BitSet();
    for (int i = 0; i < outline.blocks().size(); i++) {
      int block = i;
      long votes = choices.stream().filter(c -> c.get(block)).count();
      boolean most = 2 * votes > choices.size();
      boolean half = 2 * votes == choices.size();
      result.set(i, most || (half && middle.get(i)));
    }
    return result;
  }

  /// The choice that is nearest to all others.
  private static BitSet middle(Outline outline, List<BitSet> choices) {
    BitSet best = choices.getFirst();
    double most = -1;
    for (BitSet choice : choices) {
      double sum = choices.stream().mapToDouble(c -> agreement(outline, choice, c)).sum();
      if (sum > most) {
        most = sum;
        best = choice;
      }
    }
    return best;
  }

  /// The share of what two choices hold that both hold, by mass (Dice).
  private static double agreement(Outline outline, BitSet one, BitSet other) {
    BitSet both = (BitSet) one.clone();
    both.and(other);
    double sizes = mass(outline, one) + mass(outline, other);
    return sizes == 0 ? 0 : 2 * mass(outline, both) / sizes;
  }

  private static double mass(Outline outline, BitSet blocks) {
    return blocks.stream().mapToDouble(i -> outline.blocks().get(i).mass()).sum();
  }
}
