package org.chenbao.collect.feed;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;

/// The name of a feed's format.
final class Format {
  /// A sitemap with news in it.
  static final String SITEMAP = "sitemap";

  private static final Map<String, String> RSS =
      Map.of(
          SITEMAP, SITEMAP, "0.90", "rss090", "0.92", "rss092", "0.93", "rss093", "0.94", "rss094",
          "1.0", "rss10");

  private Format() {}

  static String of(Element root) {
    return switch (XmlFeed.local(root)) {
      case "rss" -> rss(root);
      case "feed" -> atom(root);
      case "rdf" -> rdf(root);
      default -> "cdf";
    };
  }

  /// Elements that have the name of an entry, in any vocabulary.
  static List<Element> entryLike(Element root) {
    return root.stream()
        .filter(e -> XmlFeed.local(e).equals("item") || XmlFeed.local(e).equals("entry"))
        .limit(1)
        .toList();
  }

  private static String rss(Element root) {
    String version = root.attr("version").strip();
    if (version.startsWith("0.91")) {
      var document = root.ownerDocument();
      boolean netscape =
          document != null
              && document.documentType() != null
              && document.documentType().publicId().contains("Netscape");
      return netscape ? "rss091n" : "rss091u";
    }
    return version.startsWith("2") ? "rss20" : RSS.getOrDefault(version, "rss");
  }

  private static String atom(Element root) {
    boolean old =
        root.attr("version").startsWith("0.")
            || root.tag().namespace().toLowerCase(Locale.ROOT).contains("purl.org/atom");
    return old ? "atom03" : "atom10";
  }

  private static String rdf(Element root) {
    boolean netscape =
        root.attributes().asList().stream()
            .anyMatch(a -> a.getValue().contains("my.netscape.com/rdf/simple"));
    return netscape ? "rss090" : "rss10";
  }
}
