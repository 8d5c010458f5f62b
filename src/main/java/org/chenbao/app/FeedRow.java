package org.chenbao.app;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chenbao.collect.feed.Feed;
import org.chenbao.collect.feed.Feed.Enclosure;
import org.chenbao.collect.feed.Feed.Entry;
import org.chenbao.collect.feed.Reading;
import org.jspecify.annotations.Nullable;

/// A feed as the contract's row. What the feed does not say is an empty text; a date it does not
/// say is null.
final class FeedRow {
  /// Characters that a reader cannot see and that turn text round or smuggle it to a model: bidi
  /// embeddings and isolates, tags, zero-width spaces. Joiners and marks that scripts need stay.
  private static final Pattern SMUGGLERS =
      Pattern.compile(
          "[\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}\\x{200B}\\x{FEFF}\\x{E0000}-\\x{E007F}]+");

  private FeedRow() {}

  static Map<String, @Nullable Object> of(String id, Reading reading) {
    var row = new LinkedHashMap<String, @Nullable Object>();
    row.put("id", id);
    switch (reading) {
      case Reading.Read(Feed feed) -> feed(row, feed);
      case Reading.NotFeed(String why, String charset) -> {
        row.put("format", "none");
        row.put("charset", charset);
        row.put("repaired", false);
        row.put("error", "not a feed: " + why);
        row.put("entries", List.of());
      }
    }
    return row;
  }

  private static void feed(Map<String, @Nullable Object> row, Feed feed) {
    row.put("format", feed.form().format());
    row.put("charset", feed.form().charset());
    row.put("repaired", feed.form().repaired());
    row.put("error", null);
    row.put("title", shown(feed.label().title()));
    row.put("subtitle", feed.about().subtitle());
    row.put("link", feed.label().link());
    row.put("feedId", feed.label().id());
    row.put("language", feed.about().language());
    row.put("updated", date(feed.about().updated()));
    row.put("authors", feed.credits().authors());
    row.put("categories", feed.credits().categories());
    row.put("entries", feed.entries().stream().map(FeedRow::entry).toList());
  }

  private static Map<String, @Nullable Object> entry(Entry entry) {
    var row = new LinkedHashMap<String, @Nullable Object>();
    row.put("id", entry.label().id());
    row.put("title", shown(entry.label().title()));
    row.put("link", entry.label().link());
    String content = shown(entry.copy().content().safe());
    String summary = shown(entry.copy().summary().safe());
    // Readers of feeds expect a summary of every entry: the content, where the feed has no other.
    row.put("summary", summary.isEmpty() ? content : summary);
    row.put("content", content);
    row.put("published", date(entry.times().published()));
    row.put("updated", date(entry.times().updated()));
    row.put("authors", entry.credits().authors());
    row.put("categories", entry.credits().categories());
    row.put("enclosures", entry.enclosures().stream().map(FeedRow::enclosure).toList());
    return row;
  }

  private static Map<String, @Nullable Object> enclosure(Enclosure enclosure) {
    var row = new LinkedHashMap<String, @Nullable Object>();
    row.put("url", enclosure.url());
    row.put("type", enclosure.type());
    row.put("length", enclosure.length());
    return row;
  }

  private static String shown(String text) {
    return SMUGGLERS.matcher(text).replaceAll("");
  }

  private static @Nullable String date(Optional<Instant> instant) {
    return instant.map(Instant::toString).orElse(null);
  }
}
