package org.chenbao.publish.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.chenbao.model.Block;
import org.chenbao.model.Block.Item;
import org.chenbao.model.Language;

/// The parts of a story as Markdown.
final class MarkdownBlocks {
  private MarkdownBlocks() {}

  /// The block as one or more blocks of Markdown; none where it is empty.
  static List<String> of(Block block, Language language) {
    return switch (block) {
      case Block.Facts facts -> labelled(facts.label(), bullets(facts.items(), language), language);
      case Block.Paragraph paragraph -> List.of(Markdown.block(paragraph.claim().text()));
      case Block.Insight insight ->
          labelled(
              insight.label(),
              insight.items().stream().map(claim -> Markdown.block(claim.text())).toList(),
              language);
      case Block.Impact impact ->
          labelled(impact.label(), bullets(impact.items(), language), language);
    };
  }

  /// A label on a line of its own, in bold with its colon, as editions have it.
  static String label(String label, Language language) {
    return Markdown.bold(label + Term.COLON.in(language));
  }

  private static List<String> labelled(String label, List<String> blocks, Language language) {
    if (label.isBlank() || blocks.isEmpty()) {
      return blocks;
    }
    var all = new ArrayList<String>();
    all.add(label(label, language));
    all.addAll(blocks);
    return all;
  }

  private static List<String> bullets(List<Item> items, Language language) {
    return items.isEmpty()
        ? List.of()
        : List.of(
            items.stream().map(i -> bullet(i, "", language)).collect(Collectors.joining("\n")));
  }

  private static String bullet(Item item, String indent, Language language) {
    String text = item.claim().text();
    String line =
        item.label().isBlank()
            ? Markdown.block(text)
            : Markdown.bold(item.label()) + Term.COLON.in(language) + Markdown.text(text);
    String below =
        item.children().stream()
            .map(child -> "\n" + bullet(child, indent + "  ", language))
            .collect(Collectors.joining());
    return indent + "- " + line + below;
  }
}
