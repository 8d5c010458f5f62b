package org.chenbao.edit.verify;

import org.chenbao.model.Place;
import org.chenbao.model.Verdict.Flaw;

/// One thing in a claim that its evidence does not bear out.
///
/// @param contradicts true where the evidence says otherwise, false where it says nothing
record Doubt(Flaw flaw, boolean contradicts) {

  /// The evidence has `source` where the claim has `words`.
  static Doubt differs(String kind, Place place, String words, Passage from, String source) {
    String message = "原文为“" + source.strip() + "”，稿中为“" + words.strip() + "”";
    return new Doubt(new Flaw(kind, place, from.id(), message), true);
  }

  /// The evidence has `words`, but of something else.
  static Doubt elsewhere(String kind, Place place, String words, Passage from) {
    String message = "原文的“" + words.strip() + "”说的是另一件事";
    return new Doubt(new Flaw(kind, place, from.id(), message), false);
  }

  /// The evidence does not have `words`.
  static Doubt absent(String kind, Place place, String words) {
    return new Doubt(new Flaw(kind, place, "", "原文没有“" + words.strip() + "”"), false);
  }
}
