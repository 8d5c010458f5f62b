package org.chenbao.edit.verify.passage;

import java.util.ArrayList;
import java.util.List;

/// The sentence of the evidence that says what a sentence of the claim says.
///
/// @param share how much of the claim's words stand in it, 0 to 1
public record Counterpart(Passage passage, Line line, double share) {
  /// Below this, two sentences speak of different things.
  private static final double ALIKE = 0.4;

  /// As good as the best one.
  private static final double NEARLY = 0.9;

  /// Of each other's words, so much.
  private static final double SAME = 0.8;

  /// The sentences most like `line`, in the language of the claim; empty where none is.
  public static List<Counterpart> of(Passage claim, Line line, List<Passage> evidence) {
    var found = new ArrayList<Counterpart>();
    double best = ALIKE;
    for (Passage passage : evidence) {
      if (!claim.sharesLanguage(passage)) {
        continue;
      }
      for (Line other : passage.facts().lines()) {
        double share = line.sharedWith(other);
        best = Math.max(best, share);
        if (share >= best * NEARLY) {
          found.add(new Counterpart(passage, other, share));
        }
      }
    }
    double least = best * NEARLY;
    found.removeIf(c -> c.share() < least);
    return found;
  }

  /// True where both sentences are nearly the same, so that a small word more or less tells.
  public boolean nearlyEquals(Line claim) {
    return share >= SAME && line.sharedWith(claim) >= SAME;
  }

  /// The words of the evidence's sentence.
  public String words() {
    return line.place().of(passage.text());
  }
}
