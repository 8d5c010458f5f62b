package org.chenbao.edit.deep;

/// How far deep writing goes.
///
/// @param stories so many, from the first, are lead stories
/// @param drafts of each at most
public record Depth(int stories, int drafts) {
  /// Three stories are what a reader reads first; a third draft settles what two differ on.
  public static final Depth STANDARD = new Depth(3, 3);

  private static final int MOST_STORIES = 60;

  /// A fifth draft adds nothing but its price.
  private static final int MOST_DRAFTS = 5;

  /// @throws IllegalArgumentException where a number makes no sense
  public Depth {
    if (stories < 0 || stories > MOST_STORIES) {
      throw new IllegalArgumentException("stories takes 0 to " + MOST_STORIES + ", not " + stories);
    }
    if (drafts < 2 || drafts > MOST_DRAFTS) {
      throw new IllegalArgumentException("drafts takes 2 to " + MOST_DRAFTS + ", not " + drafts);
    }
  }
}
