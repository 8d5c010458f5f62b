package org.chenbao.collect.page;

import java.util.List;
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
  ///
  /// @param needs words of which a script must have one, or none where any script is looked at
  String scriptDate(Pattern pattern, List<String> needs) {
    for (Element script : document.select("script:not([src])")) {
      String data = script.data();
      Matcher matcher = pattern.matcher(data);
      if ((needs.isEmpty() || needs.stream().anyMatch(data::contains)) && matcher.find()) {
        return matcher.group(1);
      }
    }
    return "";
  }
}
