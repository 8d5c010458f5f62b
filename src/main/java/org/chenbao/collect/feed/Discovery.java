package org.chenbao.collect.feed;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.chenbao.collect.intake.Address;
import org.chenbao.collect.intake.Decoder;
import org.chenbao.model.Body;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/// The feeds that a web page leads to.
public final class Discovery {
  /// Pages announce a few; sites that link every comment thread announce hundreds.
  private static final int MOST = 20;

  private static final Set<String> TYPES =
      Set.of(
          "application/rss+xml",
          "application/atom+xml",
          "application/rdf+xml",
          "application/feed+json",
          "application/json");

  /// Addresses that feeds usually have.
  private static final Pattern FEEDLIKE =
      Pattern.compile(
          ".*(?:/(?:feed|rss|atom)/?|[/.](?:rss|atom|rdf)|/(?:feed|rss|atom|index)\\.(?:xml|json))",
          Pattern.CASE_INSENSITIVE);

  private Discovery() {}

  /// What a page announces in its head, then what it links to that looks like a feed.
  ///
  /// @param url the address that answered
  public static List<String> in(Body body, String contentType, String url) {
    String html = Decoder.decode(body.bytes(), contentType).text();
    Document page = Parser.htmlParser().setMaxDepth(Limits.DEPTH).parseInput(html, url);
    Set<String> feeds = new LinkedHashSet<>();
    page.select("link[href][rel~=(?i)\\balternate\\b|\\bfeed\\b]").stream()
        .filter(Discovery::isFeed)
        .forEach(l -> add(l, feeds));
    page.select("a[href]").stream()
        .filter(a -> FEEDLIKE.matcher(Address.path(a.absUrl("href"))).matches())
        .forEach(a -> add(a, feeds));
    return feeds.stream().limit(MOST).toList();
  }

  private static boolean isFeed(Element link) {
    String type = link.attr("type").toLowerCase(Locale.ROOT).replaceFirst("\\s*;.*", "").strip();
    return (TYPES.contains(type) && !link.attr("href").contains("/wp-json/"))
        || (type.isEmpty() && link.attr("rel").toLowerCase(Locale.ROOT).contains("feed"));
  }

  private static void add(Element link, Set<String> feeds) {
    Address.resolve(link.baseUri(), link.attr("href")).ifPresent(feeds::add);
  }
}
