package org.chenbao.publish.manuscript;

import java.util.List;
import java.util.Optional;
import org.chenbao.model.Manuscript.Link;
import org.chenbao.model.Manuscript.Text;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/// What HTML inside an edition holds.
final class Markup {
  private Markup() {}

  /// A heading and its level.
  record Title(int level, Text text) {}

  /// The heading that a block of HTML is, if it is one.
  static Optional<Title> heading(String html, int line) {
    return alone(html)
        .filter(e -> e.normalName().matches("h[1-6]"))
        .map(e -> new Title(e.normalName().charAt(1) - '0', text(e, line)));
  }

  /// The paragraph that a block of HTML is, if it is one.
  static Optional<Text> paragraph(String html, int line) {
    return alone(html)
        .filter(e -> e.normalName().equals("p") && e.select("img").isEmpty())
        .map(e -> text(e, line))
        .filter(text -> !text.isEmpty());
  }

  /// The links of a piece of HTML.
  static List<Link> links(String html) {
    return links(Jsoup.parseBodyFragment(html).body());
  }

  private static Optional<Element> alone(String html) {
    Element body = Jsoup.parseBodyFragment(html).body();
    boolean alone = body.childrenSize() == 1 && body.ownText().isBlank();
    return alone ? Optional.ofNullable(body.firstElementChild()) : Optional.empty();
  }

  private static Text text(Element element, int line) {
    return new Text(element.text(), line, links(element));
  }

  private static List<Link> links(Element element) {
    return element.select("a[href]").stream().map(a -> new Link(a.text(), a.attr("href"))).toList();
  }
}
