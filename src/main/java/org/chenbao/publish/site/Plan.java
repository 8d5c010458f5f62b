package org.chenbao.publish.site;

import org.chenbao.model.Language;

/// How a site is made.
///
/// @param base its own address with a slash at its end, empty where nobody said: links are then
///   relative, and what needs an address is left out
public record Plan(String base, Language language) {

  /// The address of a page, relative to the root where the site's own is not known.
  String address(String path) {
    return base + path.replaceFirst("(^|/)index\\.html$", "$1");
  }

  /// BCP 47 tag of the pages.
  String tag() {
    return language == Language.EN ? "en" : "zh-Hans";
  }
}
