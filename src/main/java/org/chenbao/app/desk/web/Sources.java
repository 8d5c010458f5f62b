package org.chenbao.app.desk.web;

import java.util.Map;

/// Whom a run asks, as JSON has it. Safe for use by many threads. What it tells of pages and feeds
/// are words of strangers.
public interface Sources {
  /// Every source with how it is.
  Map<String, Object> told();

  /// Asks a source, by its id, or an address, and tells what answers.
  Map<String, Object> test(String which);

  /// Adds a feed, or the first feed that a page leads to.
  ///
  /// @throws Declined where no feed is found, or a file that the profile names has the list
  Map<String, Object> add(String url);

  /// Leaves a source out of every run, or asks it again.
  ///
  /// @param url its address
  /// @throws Declined where there is no such source
  void turn(String url, boolean on);
}
