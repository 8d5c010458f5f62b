package org.chenbao.collect.page;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chenbao.collect.intake.Markup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// What a page says of itself in `<meta>`, `<link>`, `<title>` and microdata.
final class Tagged {
  private static final List<String> NAMES = List.of("property", "name", "itemprop");

  private final Document document;
  private final Map<String, String> metas = new HashMap<>();

  Tagged(Document document) {
    this.document = document;
    for (Element meta : document.getElementsByTag("meta")) {
      String content = meta.attr("content");
      if (!content.isBlank()) {
        for (String name : NAMES) {
          metas.putIfAbsent(meta.attr(name).strip().toLowerCase(Locale.ROOT), content);
        }
      }
    }
  }

  /// The content of the first `<meta>` with one of the names, in the order of the names, which are
  /// in lower case.
  String meta(String... names) {
    return Stream.of(names)
        .map(n -> Markup.line(metas.getOrDefault(n, "")))
        .filter(c -> !c.isEmpty())
        .findFirst()
        .orElse("");
  }

  /// The value of the first visible element with this `itemprop`.
  Optional<String> property(String name) {
    return document.select("[itemprop=\"" + name + "\"]").stream()
        .filter(e -> !e.normalName().equals("meta"))
        .map(Tagged::value)
        .filter(v -> !v.isEmpty())
        .findFirst();
  }

  String title() {
    return Markup.line(document.title());
  }

  String canonical() {
    return document.select("link[rel=canonical]").attr("href");
  }

  String language() {
    Element html = document.selectFirst("html");
    return html == null ? "" : html.attr("lang");
  }

  private static String value(Element element) {
    return Stream.of(element.attr("datetime"), element.attr("content"), element.text())
        .filter(v -> !v.isBlank())
        .findFirst()
        .orElse("")
        .strip();
  }
}
