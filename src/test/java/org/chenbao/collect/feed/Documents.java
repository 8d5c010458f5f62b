package org.chenbao.collect.feed;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.chenbao.collect.feed.Feed.Entry;
import org.chenbao.model.Body;

/// Feeds written by tests, and what was read of them.
final class Documents {
  static final String GOOD = item("good-item", "99");
  static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";

  private Documents() {}

  static String item(String title, String id) {
    return """
    <item><title>%s</title><link>https://paper.example/%s</link>\
    <guid isPermaLink="false">g%s</guid>\
    <pubDate>Sat, 14 Feb 2026 08:00:00 GMT</pubDate></item>\
    """
        .formatted(title, id, id);
  }

  static String rss(String items) {
    return rss(DECLARATION, items);
  }

  /// @param before what stands before the root
  static String rss(String before, String items) {
    return before
        + """
        <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>\
        <title>T</title><link>https://paper.example/</link>%s</channel></rss>\
        """
            .formatted(items);
  }

  static Reading reading(byte[] bytes) {
    return FeedReader.read(Body.of(bytes), "", "https://paper.example/feed.xml");
  }

  static Reading reading(String text) {
    return reading(text.getBytes(StandardCharsets.UTF_8));
  }

  static Feed feed(byte[] bytes) {
    return switch (reading(bytes)) {
      case Reading.Read(Feed feed) -> feed;
      case Reading.NotFeed no -> throw new AssertionError(no.toString());
    };
  }

  static Feed feed(String text) {
    return feed(text.getBytes(StandardCharsets.UTF_8));
  }

  static List<String> titles(Feed feed) {
    return feed.entries().stream().map(e -> e.label().title()).toList();
  }

  static Entry first(String text) {
    return feed(text).entries().getFirst();
  }
}
