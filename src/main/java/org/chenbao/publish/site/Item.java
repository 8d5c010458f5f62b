package org.chenbao.publish.site;

import java.util.List;
import org.chenbao.publish.site.Listing.Row;

/// An edition inside a feed.
///
/// @param label says who or what wrote, empty where nobody says
public record Item(String label, List<Row> rows) {
  public Item {
    rows = List.copyOf(rows);
  }
}
