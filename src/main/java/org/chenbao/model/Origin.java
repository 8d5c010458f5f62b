package org.chenbao.model;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// Where an article comes from.
///
/// @param url the article's own address: what an edition links to
/// @param author empty where the page names none
/// @param published when the publisher says it was published; where it says nothing, when it was
///   fetched
public record Origin(
    String url, Outlet outlet, String author, Instant published, Language language) {
  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
  private static final ZoneId ELSEWHERE = ZoneId.of("UTC");

  /// The day it was published by the clock of those it was written for: what it calls today.
  public LocalDate day() {
    return published.atZone(language == Language.ZH ? CHINA : ELSEWHERE).toLocalDate();
  }

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
