package org.chenbao.collect.feed;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/// The news of a site as its sitemap lists it for search engines (sitemaps.org, with Google's news
/// extension), put into the words of RSS. A sitemap without titles is a list of pages and no news.
final class NewsSitemap {
  private NewsSitemap() {}

  /// The same as RSS; nothing where it is no such sitemap.
  static Optional<Element> feed(Document document) {
    List<Element> news =
        document.stream()
            .filter(e -> XmlFeed.local(e).equals("url"))
            .filter(e -> !text(e, "loc").isEmpty() && !text(e, "title").isEmpty())
            .toList();
    return news.isEmpty() ? Optional.empty() : Optional.of(feed(news));
  }

  private static Element feed(List<Element> news) {
    Element root = new Element("rss", Parser.NamespaceXml).attr("version", Format.SITEMAP);
    Element channel = root.appendElement("channel", Parser.NamespaceXml);
    put(channel, "title", text(news.getFirst(), "name"));
    put(channel, "language", text(news.getFirst(), "language"));
    for (Element one : news) {
      Element item = channel.appendElement("item", Parser.NamespaceXml);
      put(item, "link", text(one, "loc"));
      put(item, "title", text(one, "title"));
      put(item, "pubDate", text(one, "publication_date"));
      put(item, "updated", text(one, "lastmod"));
    }
    return root;
  }

  private static void put(Element in, String name, String text) {
    in.appendElement(name, Parser.NamespaceXml).appendText(text);
  }

  /// The text of the first element of a name, in whatever vocabulary.
  private static String text(Element around, String name) {
    return around.stream()
        .filter(e -> XmlFeed.local(e).equals(name))
        .map(e -> e.wholeText().strip())
        .findFirst()
        .orElse("");
  }
}
