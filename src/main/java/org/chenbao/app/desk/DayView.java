package org.chenbao.app.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A day as a person sees it, ready to be written as JSON.
///
/// @param state `draft`, `held`, `cleared` or `published`
/// @param revision the latest that is stored, 0 for none
/// @param undo what undoing would undo, in words
/// @param redo what would be done again, in words
/// @param stories in order of rank
public record DayView(
    String date,
    String lang,
    String title,
    String state,
    int revision,
    long textVersion,
    boolean edited,
    Counts counts,
    @Nullable String undo,
    @Nullable String redo,
    List<StoryView> stories) {
  public DayView {
    stories = List.copyOf(stories);
  }

  /// How much there is.
  ///
  /// @param sources outlets with at least one report
  /// @param silent stories found and not told
  public record Counts(int articles, int stories, int sources, int silent) {}
}
