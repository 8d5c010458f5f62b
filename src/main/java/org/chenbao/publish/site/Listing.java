package org.chenbao.publish.site;

import java.util.List;
import org.chenbao.publish.page.Page.Head;
import org.chenbao.publish.page.Place.Turn;

/// A page of the site that lists others.
///
/// @param kind `home`, `archive`, `themes`, `theme`, `sources`, `source`, `search` or `lost`
/// @param note a sentence below the title, may be empty
/// @param label says who or what wrote, empty where nobody says
public record Listing(
    Head head, String kind, String title, String note, String label, List<Group> groups) {
  public Listing {
    groups = List.copyOf(groups);
  }

  /// Rows under a name.
  ///
  /// @param name with the page it leads to, if any
  public record Group(Turn name, List<Row> rows) {
    public Group {
      rows = List.copyOf(rows);
    }
  }

  /// A line that leads to a page.
  ///
  /// @param over what stands before it, such as its day; may be empty
  /// @param text what stands below it, may be empty
  /// @param tag the language of the line where it is not the page's, else empty
  /// @param below that of the text
  public record Row(String over, Turn to, String text, String tag, String below) {}
}
