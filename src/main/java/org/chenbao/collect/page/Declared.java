package org.chenbao.collect.page;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/// The article as JSON-LD carries it, for pages that show it only by script.
final class Declared {
  private Declared() {}

  /// Paragraphs ended by `\n`; empty where there is none.
  static String body(LinkedData data) {
    String body = data.text("articleBody");
    if (!body.contains("<") && !body.contains("&")) {
      return body.replaceAll("\\s*\\n\\s*", "\n").strip();
    }
    Document document = Jsoup.parseBodyFragment(body.replace("\n", "<br>"));
    Outline outline = Outline.of(document);
    return String.join("\n", outline.blocks().stream().map(Block::text).toList());
  }
}
