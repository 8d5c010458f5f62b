package org.chenbao.collect.feed;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chenbao.collect.intake.Address;
import org.chenbao.collect.intake.Decoder;
import org.chenbao.collect.intake.Markup;
import org.chenbao.model.Body;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/// Lists of feeds as readers exchange them (OPML 2.0).
public final class Opml {
  /// The largest lists met have about two thousand.
  private static final int MOST = 10_000;

  private Opml() {}

  /// A feed in a list.
  ///
  /// @param title as a person named it, possibly empty
  public record Outline(String title, String url) {}

  /// The feeds in a list, each address once; nothing where it is none.
  public static List<Outline> read(Body body) {
    String text = Decoder.decode(body.bytes(), "").text();
    String xml = Syntax.holds(text) ? text : Syntax.repaired(text);
    Document document = Parser.xmlParser().setMaxDepth(Limits.DEPTH).parseInput(xml, "");
    return document.stream()
        .filter(e -> XmlFeed.local(e).equals("outline"))
        .map(Opml::outline)
        .flatMap(Optional::stream)
        .collect(Collectors.toMap(Outline::url, o -> o, (a, _) -> a, java.util.LinkedHashMap::new))
        .values()
        .stream()
        .limit(MOST)
        .toList();
  }

  /// The list as a document.
  public static String write(List<Outline> outlines) {
    return outlines.stream()
        .map(o ->
            "    <outline type=\"rss\" text=\"%s\" xmlUrl=\"%s\"/>\n"
                .formatted(quoted(o.title()), quoted(o.url())))
        .collect(
            Collectors.joining(
                "",
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <opml version="2.0">
                  <head><title>Chenbao</title></head>
                  <body>
                """,
                "  </body>\n</opml>\n"));
  }

  private static Optional<Outline> outline(Element element) {
    String title =
        Stream.of("title", "text")
            .map(n -> attribute(element, n))
            .filter(t -> !t.isBlank())
            .findFirst()
            .orElse("");
    return Address.resolve("", attribute(element, "xmlurl"))
        .map(url -> new Outline(Markup.line(title), url));
  }

  private static String attribute(Element element, String name) {
    return element.attributes().getIgnoreCase(name);
  }

  private static String quoted(String text) {
    return Markup.escaped(text).replace("\"", "&quot;");
  }
}
