package org.chenbao.model;

/// A place that is asked for news.
///
/// @param id short and unique within a list of sources
/// @param url the address asked, http or https
/// @param kind what answers there
/// @param outlet who publishes it
/// @param general true where the source carries all kinds of news and must be filtered
public record Source(String id, String url, Kind kind, Outlet outlet, boolean general) {

  /// What a source's address answers with.
  public enum Kind {
    /// RSS, Atom, RDF or JSON Feed.
    FEED,
    /// An HTML page that lists links to articles.
    PAGE,
    /// One article, named by a person.
    ARTICLE,
    /// A feed whose entries are lists of other outlets' links; it is never cited itself.
    DIGEST
  }
}
