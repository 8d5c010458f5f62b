package org.chenbao.publish.site;

import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;

/// The port to the editions that were published.
public interface Issues {

  /// The number of each day's latest revision.
  NavigableMap<LocalDate, Integer> revisions();

  /// The text of a day's `edition.json`.
  String json(LocalDate date);

  /// What else belongs to a day's edition, by name: `edition.md`, `cover.png`; may be empty.
  Map<String, byte[]> files(LocalDate date);
}
