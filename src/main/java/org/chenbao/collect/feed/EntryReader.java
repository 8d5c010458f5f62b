package org.chenbao.collect.feed;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chenbao.collect.feed.Feed.About;
import org.chenbao.collect.feed.Feed.Copy;
import org.chenbao.collect.feed.Feed.Credits;
import org.chenbao.collect.feed.Feed.Enclosure;
import org.chenbao.collect.feed.Feed.Entry;
import org.chenbao.collect.feed.Feed.Html;
import org.chenbao.collect.feed.Feed.Label;
import org.chenbao.collect.feed.Feed.Times;
import org.chenbao.collect.intake.Address;
import org.chenbao.collect.intake.Markup;
import org.chenbao.collect.intake.Stamps;
import org.chenbao.model.Language;
import org.jsoup.nodes.Element;

/// Reads an entry, or the head of a feed, from the fields of its element.
///
/// Each fact has its fields in order of trust, whatever the format: feeds mix vocabularies freely.
final class EntryReader {
  private static final String[] TITLES = {"title", "dc:title", "media:title"};
  private static final String[] SUMMARIES = {
    "summary", "description", "abstract", "dc:description", "itunes:summary", "media:description"
  };
  private static final String[] CONTENTS = {
    "content:encoded", "content", "fullitem", "xhtml:body", "body", "xhtml:div"
  };
  private static final String[] SUBTITLES = {
    "subtitle",
    "tagline",
    "description",
    "abstract",
    "dc:description",
    "info",
    "itunes:subtitle",
    "itunes:summary"
  };
  private static final String[] PUBLISHED = {
    "published",
    "pubdate",
    "issued",
    "dcterms:issued",
    "created",
    "dcterms:created",
    "atom:published"
  };
  private static final String[] UPDATED = {
    "updated", "modified", "dcterms:modified", "dc:date", "atom:updated", "lastbuilddate"
  };

  private static final Pattern MEDIA = Pattern.compile("(?:image|audio|video)/");
  private static final Html NOTHING = new Html("", "");

  private final Vocabulary vocabulary;
  private final String url;
  private final String language;

  /// Chinese feeds that name no zone mean Beijing time (UTC+8, no summer time).
  private final ZoneOffset zone;

  EntryReader(Vocabulary vocabulary, String url, String language) {
    this.vocabulary = vocabulary;
    this.url = url;
    this.language = language;
    this.zone = Language.of(language) == Language.ZH ? ZoneOffset.ofHours(8) : ZoneOffset.UTC;
  }

  Entry entry(Element element) {
    Fields fields = new Fields(element, vocabulary);
    return new Entry(
        label(fields),
        new Copy(html(fields, SUMMARIES), html(fields, CONTENTS)),
        times(fields),
        new People(fields, vocabulary).credits(),
        enclosures(fields));
  }

  Times times(Element element) {
    return times(new Fields(element, vocabulary));
  }

  private Times times(Fields fields) {
    return new Times(
        date(fields, PUBLISHED), date(fields, UPDATED).or(() -> lastModified(fields.element())));
  }

  Label label(Element element) {
    return label(new Fields(element, vocabulary));
  }

  private Label label(Fields fields) {
    var links = new Links(fields, url);
    String title = fields.first(TITLES).map(FeedText::line).orElse("");
    return new Label(links.id(), title, links.page());
  }

  About about(Element channel) {
    Fields fields = new Fields(channel, vocabulary);
    Optional<Instant> updated =
        date(fields, UPDATED).or(() -> date(fields, PUBLISHED)).or(() -> lastModified(channel));
    return new About(fields.first(SUBTITLES).map(FeedText::line).orElse(""), language, updated);
  }

  Credits credits(Element element) {
    return new People(new Fields(element, vocabulary), vocabulary).credits();
  }

  private Html html(Fields fields, String... names) {
    return fields
        .all(names)
        .filter(e -> e.childNodeSize() > 0)
        .filter(e -> !MEDIA.matcher(e.attr("type")).lookingAt())
        .map(e -> FeedText.html(e, url))
        .filter(h -> !h.isEmpty())
        .findFirst()
        .orElse(NOTHING);
  }

  private Optional<Instant> date(Fields fields, String... names) {
    return fields
        .all(names)
        .map(e -> Stamps.read(Markup.line(e.wholeText()), zone))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<Instant> lastModified(Element element) {
    return Stamps.read(element.attr("lastmod"), zone);
  }

  private List<Enclosure> enclosures(Fields fields) {
    Stream<Element> links = fields.all("link").filter(e -> e.attr("rel").equals("enclosure"));
    Stream<Element> files =
        Stream.concat(
            fields.all("enclosure", "media:content"),
            fields.all("media:group").flatMap(g -> g.children().stream()));
    return Stream.concat(links, files)
        .map(this::enclosure)
        .filter(e -> !e.url().isEmpty())
        .distinct()
        .toList();
  }

  private Enclosure enclosure(Element element) {
    String address = element.attr("url").isEmpty() ? element.attr("href") : element.attr("url");
    String length =
        element.attr("length").isEmpty() ? element.attr("filesize") : element.attr("length");
    return new Enclosure(
        Address.resolve(FeedText.base(element, url), address).orElse(""),
        element.attr("type"),
        length);
  }
}
