package org.chenbao.collect.feed;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chenbao.collect.feed.Feed.Html;
import org.chenbao.collect.intake.Address;
import org.chenbao.collect.intake.Markup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// The text of an element in its many ways: plain, escaped, in CDATA, as elements, in Base64.
final class FeedText {
  /// Longer than any article: what follows is cut.
  private static final int LONGEST = 600_000;

  private FeedText() {}

  /// One line of words.
  static String line(Element element) {
    return Markup.line(element.childrenSize() > 0 ? inner(element) : plain(element));
  }

  /// An element's content as HTML.
  static Html html(Element element, String url) {
    return new Html(raw(element).strip(), base(element, url));
  }

  /// The base of relative links in an element: `xml:base` of the element and all above it.
  static String base(Element element, String url) {
    Element above = element.parent();
    String outer = above == null ? url : base(above, url);
    String given = element.attr("xml:base");
    return given.isEmpty() ? outer : Address.resolve(outer, given).orElse(outer);
  }

  /// The language that a feed says it is in.
  static String language(Element root, Fields channel) {
    String said = channel.text("language", "dc:language");
    String marked = root.attr("xml:lang").isEmpty() ? channel.element().attr("xml:lang") : "";
    return Optional.of(said)
        .filter(l -> !l.isEmpty())
        .orElse(marked.isEmpty() ? root.attr("xml:lang") : marked)
        .replace('_', '-');
  }

  private static String raw(Element element) {
    if (element.childrenSize() > 0) {
      return inner(element);
    }
    String text = plain(element);
    String type = element.attr("type").toLowerCase(Locale.ROOT);
    boolean literal = type.equals("text") || type.equals("text/plain");
    return literal && !Markup.marked(text) ? Markup.escaped(text) : text;
  }

  private static String plain(Element element) {
    String text = limited(whole(element));
    String type = element.attr("type").toLowerCase(Locale.ROOT);
    boolean binary = !type.isEmpty() && type.contains("/") && !type.contains("xml");
    return element.attr("mode").equals("base64") || (binary && !type.startsWith("text/"))
        ? unpacked(text)
        : text;
  }

  /// Most elements have one text, which need not be put together.
  private static String whole(Element element) {
    return element.childNodeSize() == 1 && element.childNode(0) instanceof TextNode text
        ? text.getWholeText()
        : element.wholeText();
  }

  private static String unpacked(String text) {
    try {
      byte[] bytes = Base64.getMimeDecoder().decode(text);
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException _) {
      return text;
    }
  }

  /// Child elements as HTML: the prefix that XHTML was given is dropped.
  private static String inner(Element element) {
    element.select("*").forEach(FeedText::unprefix);
    return limited(
        element.childNodes().stream().map(Node::outerHtml).collect(Collectors.joining()));
  }

  private static void unprefix(Element element) {
    if (!element.tag().prefix().isEmpty()
        && !element.tag().localName().isEmpty()
        && element.tag().namespace().equals("http://www.w3.org/1999/xhtml")) {
      element.tagName(element.tag().localName());
    }
  }

  private static String limited(String text) {
    return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
  }
}
