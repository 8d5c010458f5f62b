package org.chenbao.model;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;

/// Where an article comes from.
///
/// @param url the article's own address: what an edition links to
/// @param author empty where the page names none
/// @param published when the publisher says it was published; where it says nothing, when it was
///   fetched
public record Origin(
    String url, Outlet outlet, String author, Instant published, Language language) {

  /// True where the address is one a reader can follow to the article: on the web, by the syntax of
  /// RFC 3986, and more than a site's home page.
  public boolean linked() {
    return leadsToAnArticle(url);
  }

  /// True for an address like that of an article, wherever it was written; see [#linked].
  public static boolean leadsToAnArticle(String url) {
    try {
      var uri = new URI(url);
      boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
      return web
          && uri.getHost() != null
          && (uri.getRawPath().length() > 1 || uri.getQuery() != null);
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
