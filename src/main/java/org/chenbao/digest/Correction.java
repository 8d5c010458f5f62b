package org.chenbao.digest;

/// What a person put right about stories. A story is known by the article it is named after.
///
/// @param one an article's id
/// @param other an article's id; of a story told for [Kind#FOLLOWS]; empty for [Kind#MUTED]
public record Correction(Kind kind, String one, String other) {

  /// What was put right.
  public enum Kind {
    /// Both articles tell one event.
    SAME,
    /// They tell two.
    APART,
    /// The story follows one that an earlier edition told.
    FOLLOWS,
    /// The story is not to be told.
    MUTED
  }

  /// True where it speaks of an article.
  public boolean isAbout(String article) {
    return one.equals(article) || other.equals(article);
  }

  /// True where both cannot hold: one event and two, of the same articles.
  public boolean isContraryTo(Correction correction) {
    boolean same =
        (one.equals(correction.one) && other.equals(correction.other))
            || (one.equals(correction.other) && other.equals(correction.one));
    return same
        && ((kind == Kind.SAME && correction.kind == Kind.APART)
            || (kind == Kind.APART && correction.kind == Kind.SAME));
  }
}
