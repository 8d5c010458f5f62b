package org.chenbao.collect.feed;

import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Tag;

/// Which vocabulary an element's name belongs to, whatever prefix the feed chose.
///
/// Names of the feed's own format and names without a vocabulary stand alone (`title`); others
/// carry our prefix (`dc:creator`). Where a prefix was never declared, its usual meaning counts.
final class Vocabulary {
  private static final Map<String, String> BY_NAMESPACE =
      Map.ofEntries(
          Map.entry("http://purl.org/dc/elements/1.0", "dc"),
          Map.entry("http://purl.org/dc/elements/1.1", "dc"),
          Map.entry("http://purl.org/dc/terms", "dcterms"),
          Map.entry("http://purl.org/rss/1.0/modules/content", "content"),
          Map.entry("http://search.yahoo.com/mrss", "media"),
          Map.entry("http://video.search.yahoo.com/mrss", "media"),
          Map.entry("http://www.itunes.com/dtds/podcast-1.0.dtd", "itunes"),
          Map.entry("http://www.w3.org/1999/xhtml", "xhtml"),
          Map.entry("http://www.w3.org/1999/02/22-rdf-syntax-ns#", "rdf"),
          Map.entry("http://www.w3.org/2005/atom", "atom"),
          Map.entry("http://purl.org/atom/ns#", "atom"),
          Map.entry("http://www.w3.org/2000/svg", "svg"),
          Map.entry("http://www.w3.org/1998/math/mathml", "math"),
          Map.entry("http://purl.org/rss/1.0", ""),
          Map.entry("http://my.netscape.com/rdf/simple/0.9", ""),
          Map.entry("http://backend.userland.com/rss", ""),
          Map.entry("http://backend.userland.com/rss2", ""),
          Map.entry("http://blogs.law.harvard.edu/tech/rss", ""));

  private static final Map<String, String> BY_PREFIX =
      Map.ofEntries(
          Map.entry("dc", "dc"),
          Map.entry("dcterms", "dcterms"),
          Map.entry("content", "content"),
          Map.entry("media", "media"),
          Map.entry("itunes", "itunes"),
          Map.entry("rdf", "rdf"),
          Map.entry("xhtml", "xhtml"),
          Map.entry("atom", "atom"),
          Map.entry("a10", "atom"),
          Map.entry("atom10", "atom"),
          Map.entry("rss", ""));

  private final boolean atom;
  private final IdentityHashMap<Tag, String> names = new IdentityHashMap<>();

  /// @param atom true where Atom is the feed's own format
  Vocabulary(boolean atom) {
    this.atom = atom;
  }

  /// The element's name as the readers know it, in lower case.
  String name(Element element) {
    return names.computeIfAbsent(element.tag(), this::name);
  }

  private String name(Tag tag) {
    String own = tag.localName().toLowerCase(Locale.ROOT);
    String prefix = tag.prefix().toLowerCase(Locale.ROOT);
    String vocabulary = vocabulary(tag.namespace(), prefix);
    boolean core = vocabulary.isEmpty() || (atom && vocabulary.equals("atom"));
    return core ? own : vocabulary + ":" + own;
  }

  private static String vocabulary(String namespace, String prefix) {
    String key = namespace.strip().toLowerCase(Locale.ROOT).replaceFirst("/$", "");
    String known = BY_NAMESPACE.getOrDefault(key, prefix.isEmpty() ? "" : "other");
    String usual = BY_PREFIX.getOrDefault(prefix, known);
    boolean inherited = known.isEmpty() || known.equals("other") || known.equals("atom");
    return inherited ? usual : known;
  }
}
