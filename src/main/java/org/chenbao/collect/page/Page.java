package org.chenbao.collect.page;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.chenbao.model.Finding;
import org.chenbao.model.Language;

/// A page as it was read.
///
/// @param text the article's words, paragraphs ended by `\n`; empty where the page has no article
/// @param links http(s) addresses in the article, links to assistants left out
public record Page(Head head, String text, Kind kind, List<Link> links, List<Finding> findings) {
  public Page {
    links = List.copyOf(links);
    findings = List.copyOf(findings);
  }

  /// What the page says about the article.
  ///
  /// @param summary the page's own, where its words can be seen on the page; else empty
  public record Head(String title, String author, String summary, Times times, Site site) {}

  /// When the article was published and changed, as far as the page says so, in the zone it names.
  public record Times(Optional<OffsetDateTime> published, Optional<OffsetDateTime> modified) {}

  /// Where the article stands.
  ///
  /// @param name the site's name for itself, or empty
  /// @param canonical the address that the page gives itself, or the one it was asked at
  /// @param image the lead picture, or empty
  public record Site(String name, String canonical, String image, Language language) {}

  /// A link and its words.
  public record Link(String url, String words) {}

  /// What kind of page it is.
  public enum Kind {
    ARTICLE,
    /// Mostly links to other pages.
    LIST,
    /// Posts of several people.
    FORUM,
    /// A video with little text.
    VIDEO,
    /// The first words of an article that must be paid for.
    PAYWALL,
    /// Asks who you are.
    LOGIN,
    /// Asks whether you are a person.
    CHALLENGE,
    /// Says that there is nothing.
    MISSING,
    OTHER
  }
}
