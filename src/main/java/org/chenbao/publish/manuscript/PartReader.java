package org.chenbao.publish.manuscript;

import java.util.ArrayList;
import java.util.List;
import org.chenbao.model.Manuscript.Bullet;
import org.chenbao.model.Manuscript.Part;
import org.chenbao.model.Manuscript.Text;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.ThematicBreak;

/// Reads the blocks below a heading.
///
/// @param lines the source, a line each
/// @param offset lines of front matter before the text that was parsed
record PartReader(List<String> lines, int offset) {
  /// Bullets below bullets below bullets; deeper ones are read as if they stood here.
  private static final int DEEPEST = 8;

  PartReader {
    lines = List.copyOf(lines);
  }

  /// One block is one part; a paragraph that begins with a label is a label and a paragraph.
  List<Part> of(Node block) {
    int line = line(block);
    return switch (block) {
      case Paragraph paragraph -> paragraph(Labelled.of(paragraph, line), line);
      case ListBlock list -> List.of(new Part.Bullets(bullets(list, 1), line));
      case ThematicBreak _ -> List.of(new Part.Rule(line));
      default -> List.of(new Part.Other(source(block), line));
    };
  }

  /// The line of the file that a block begins on, 1 for the first.
  int line(Node block) {
    List<SourceSpan> spans = block.getSourceSpans();
    return spans.isEmpty() ? offset + 1 : offset + spans.getFirst().getLineIndex() + 1;
  }

  private static List<Part> paragraph(Labelled labelled, int line) {
    var parts = new ArrayList<Part>();
    if (!labelled.label().isEmpty()) {
      parts.add(new Part.Label(new Text(labelled.label(), line, List.of())));
    }
    if (!labelled.text().isEmpty()) {
      parts.add(new Part.Paragraph(labelled.text()));
    }
    return parts;
  }

  private List<Bullet> bullets(Node list, int depth) {
    var bullets = new ArrayList<Bullet>();
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      bullets.add(bullet(item, depth));
    }
    return bullets;
  }

  private Bullet bullet(Node item, int depth) {
    Labelled first = new Labelled("", Text.none(line(item)));
    var children = new ArrayList<Bullet>();
    for (Node block = item.getFirstChild(); block != null; block = block.getNext()) {
      if (block instanceof ListBlock list) {
        children.addAll(depth < DEEPEST ? bullets(list, depth + 1) : List.of());
      } else if (block instanceof Paragraph && block.getPrevious() == null) {
        first = Labelled.of(block, line(block));
      } else {
        children.add(new Bullet("", Inlines.of(block, line(block)), List.of()));
      }
    }
    return new Bullet(first.label(), first.text(), children);
  }

  private String source(Node block) {
    List<SourceSpan> spans = block.getSourceSpans();
    if (spans.isEmpty()) {
      return "";
    }
    int first = offset + spans.getFirst().getLineIndex();
    int last = offset + spans.getLast().getLineIndex();
    return String.join("\n", lines.subList(first, last + 1));
  }
}
