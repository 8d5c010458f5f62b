package org.chenbao.collect.page;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// A parsed page with what it says of itself to machines.
record Sheet(Document document, String url, Tagged tagged, LinkedData data) {
  static Sheet of(Document document, String url) {
    return new Sheet(document, url, new Tagged(document), LinkedData.of(document));
  }

  /// What the first group of a pattern finds in the page's scripts.
  String scriptDate(Pattern pattern) {
    for (Element script : document.select("script:not([src])")) {
      Matcher matcher = pattern.matcher(script.data());
      if (matcher.find()) {
        return matcher.group(1);
      }
    }
    return "";
  }
}
