package org.chenbao.publish.site;

import org.chenbao.publish.page.Page.Head;
import org.chenbao.publish.page.Place.Turn;
import org.chenbao.publish.page.StoryView;

/// The page of one story.
///
/// @param issue the edition that told it
/// @param label says who or what wrote, empty where nobody says
public record Tale(Head head, StoryView story, Turn issue, When when, String label) {

  /// The day it was told.
  ///
  /// @param iso as `2026-02-13`
  /// @param words as printed
  public record When(String iso, String words) {}

  /// The story's first words, for search engines.
  public String description() {
    return story.lead().text().isEmpty() ? story.headline().text() : story.lead().text();
  }
}
