package org.chenbao.collect.feed;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chenbao.collect.feed.Feed.Entry;
import org.chenbao.collect.feed.Feed.Form;
import org.chenbao.collect.intake.Decoded;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;

/// Feeds in XML: finds the feed in the document and its entries in the feed.
final class XmlFeed {
  private static final Set<String> ROOTS = Set.of("rss", "feed", "rdf", "channel");
  private static final Set<String> ENTRIES = Set.of("item", "entry");

  private XmlFeed() {}

  static Reading read(Decoded decoded, String url) {
    boolean sound = Syntax.holds(decoded.text().replaceFirst("^\\uFEFF", ""));
    String xml = sound ? decoded.text() : Syntax.repaired(decoded.text());
    Parser parser = Parser.xmlParser().setMaxDepth(Limits.DEPTH);
    Document document = parser.parseInput(xml, "");
    return root(document)
        .or(() -> NewsSitemap.feed(document))
        .<Reading>map(r -> new Reading.Read(feed(r, decoded, sound, url)))
        .orElseGet(() -> new Reading.NotFeed("no feed in it", decoded.charset()));
  }

  private static Feed feed(Element root, Decoded decoded, boolean sound, String url) {
    var vocabulary = new Vocabulary(local(root).equals("feed"));
    List<Element> items = entries(root, vocabulary);
    items.forEach(XmlFeed::hoist);
    Element channel = channel(root);
    String language = FeedText.language(root, new Fields(channel, vocabulary));
    var reader = new EntryReader(vocabulary, url, language);
    List<Entry> entries =
        Limits.newest(items, i -> reader.times(i).best()).stream().map(reader::entry).toList();
    return new Feed(
        new Form(Format.of(root), decoded.charset(), !sound || decoded.damaged()),
        reader.label(channel),
        reader.about(channel),
        reader.credits(channel),
        entries);
  }

  /// Where a document has several, the one with entries: some servers print two.
  private static Optional<Element> root(Document document) {
    return document.stream()
        .filter(e -> ROOTS.contains(local(e)))
        .filter(e -> e.parents().stream().noneMatch(p -> ROOTS.contains(local(p))))
        .max(Comparator.comparing((Element e) -> !Format.entryLike(e).isEmpty()));
  }

  private static Element channel(Element root) {
    return root.stream().filter(e -> local(e).equals("channel")).findFirst().orElse(root);
  }

  private static List<Element> entries(Element root, Vocabulary vocabulary) {
    return root.stream()
        .filter(e -> ENTRIES.contains(vocabulary.name(e)))
        .filter(e -> e.childrenSize() > 0 || e.attributesSize() > 0)
        .toList();
  }

  /// Takes an entry out of the entry or element before it that was never closed.
  private static void hoist(Element entry) {
    Elements above = entry.parents();
    for (int i = above.size() - 1; i >= 0; i--) {
      Element parent = above.get(i);
      if (ENTRIES.contains(local(parent))) {
        entry.remove();
        parent.after(entry);
        return;
      }
    }
  }

  static String local(Element element) {
    return element.tag().localName().toLowerCase(Locale.ROOT);
  }
}
