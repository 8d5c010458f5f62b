package org.chenbao.collect.page;

import java.util.ArrayList;
import java.util.List;
import org.chenbao.collect.guard.Characters;
import org.chenbao.model.Finding;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/// Takes words that are laced with invisible characters out of a document.
final class Laced {
  private Laced() {}

  /// Changes `document` and tells what was found.
  static List<Finding> apply(Document document) {
    List<Finding> findings = new ArrayList<>();
    document
        .body()
        .traverse(
            (NodeVisitor)
                (node, _) -> {
                  if (node instanceof TextNode text) {
                    look(text, findings);
                  }
                });
    return findings.stream().distinct().toList();
  }

  private static void look(TextNode text, List<Finding> findings) {
    String raw = text.getWholeText();
    Characters.Seen seen = Characters.look(raw);
    findings.addAll(seen.findings());
    if (!seen.text().equals(raw)) {
      text.text(seen.text());
    }
  }
}
