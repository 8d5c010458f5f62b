package org.chenbao.edit.verify.passage;

import org.chenbao.model.Bilingual;
import org.chenbao.model.Place;
import org.chenbao.model.Verdict.Flaw;

/// One thing in a claim that its evidence does not bear out.
public record Doubt(Flaw flaw, Weight weight) {

  /// What a doubt does to a claim, the heaviest first.
  public enum Weight {
    /// The evidence says otherwise.
    CONTRADICTS,
    /// The evidence does not say it.
    LACKS,
    /// Worth a look; the claim may stand.
    REMARKS
  }

  /// The evidence has `source` where the claim has `words`.
  public static Doubt differs(String kind, Place place, String words, Passage from, String source) {
    String theirs = source.strip();
    String ours = words.strip();
    var message =
        new Bilingual(
            "原文为“" + theirs + "”，稿中为“" + ours + "”",
            "the source has “" + theirs + "”, the copy “" + ours + "”");
    return new Doubt(new Flaw(kind, place, from.id(), message), Weight.CONTRADICTS);
  }

  /// The evidence has `words`, but of something else.
  public static Doubt elsewhere(String kind, Place place, String words, Passage from) {
    String ours = words.strip();
    var message =
        new Bilingual(
            "原文的“" + ours + "”说的是另一件事", "the source says “" + ours + "” of something else");
    return new Doubt(new Flaw(kind, place, from.id(), message), Weight.LACKS);
  }

  /// The evidence does not have `words`.
  public static Doubt absent(String kind, Place place, String words) {
    String ours = words.strip();
    var message = new Bilingual("原文没有“" + ours + "”", "the source has no “" + ours + "”");
    return new Doubt(new Flaw(kind, place, "", message), Weight.LACKS);
  }

  /// The evidence does not have a word, which may be another word for what it has.
  public static Doubt strange(Place place, String word) {
    var message = new Bilingual("原文没有“" + word + "”一词", "the source has no word “" + word + "”");
    return new Doubt(new Flaw("word", place, "", message), Weight.REMARKS);
  }
}
