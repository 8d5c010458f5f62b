package org.chenbao.collect.feed;

/// How reading bytes as a feed ended.
public sealed interface Reading {

  /// A feed; it may have no entries.
  record Read(Feed feed) implements Reading {}

  /// No feed.
  ///
  /// @param why one clause for a person, such as `a web page`
  /// @param charset what the bytes were read as
  record NotFeed(String why, String charset) implements Reading {}
}
