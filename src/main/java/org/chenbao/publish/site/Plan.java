package org.chenbao.publish.site;

import java.util.List;
import org.chenbao.model.Language;

/// How a site is made.
///
/// @param base its own address with a slash at its end, empty where nobody said: links are then
///   relative, and what needs an address is left out
/// @param hub where the feeds' readers can subscribe to be told (WebSub), empty where there is none
public record Plan(String base, Language language, String hub) {

  /// A site without a hub.
  public Plan(String base, Language language) {
    this(base, language, "");
  }

  /// The addresses of its feeds, which a hub is told of.
  public List<String> feeds() {
    return List.of(address(Feeds.RSS), address(Feeds.ATOM), address(Feeds.JSON));
  }

  /// The address of a page, relative to the root where the site's own is not known.
  String address(String path) {
    return base + path.replaceFirst("(^|/)index\\.html$", "$1");
  }

  /// BCP 47 tag of the pages.
  String tag() {
    return language == Language.EN ? "en" : "zh-Hans";
  }
}
