package org.chenbao.publish.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chenbao.model.Manuscript.Bullet;
import org.chenbao.model.Manuscript.Link;
import org.chenbao.model.Manuscript.Part;
import org.chenbao.model.Manuscript.Text;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.ThematicBreak;

/// Reads the blocks below a heading.
///
/// @param lines the source, a line each
/// @param offset lines of front matter before the text that was parsed
/// @param origins for each line of that text, the line behind the front matter it stands for
record PartReader(List<String> lines, int offset, List<Integer> origins) {
  PartReader {
    lines = List.copyOf(lines);
    origins = List.copyOf(origins);
  }

  /// One block is one part; a paragraph that begins with a label is a label and a paragraph.
  List<Part> of(Node block) {
    int line = line(block);
    return switch (block) {
      case Paragraph paragraph -> paragraph(paragraph, line);
      case ListBlock list -> List.of(new Part.Bullets(bullets(list), line));
      case ThematicBreak _ -> List.of(new Part.Rule(line));
      case HtmlBlock html -> html(html, line);
      case BlockQuote quote when tells(quote) -> paragraphs(quote);
      case BlockQuote quote ->
          List.of(
              new Part.Other(
                  source(quote),
                  line,
                  BareLinks.with(Inlines.links(quote), source(quote), Inlines.images(quote))));
      default -> List.of(new Part.Other(source(block), line, Inlines.links(block)));
    };
  }

  /// True for a quotation that quotes nobody: it sets an interpretation or its impact apart.
  private boolean tells(BlockQuote quote) {
    return quote.getFirstChild() instanceof Paragraph first
        && Passage.interprets(labelled(first).label());
  }

  private List<Part> paragraphs(BlockQuote quote) {
    var parts = new ArrayList<Part>();
    for (Node block = quote.getFirstChild(); block != null; block = block.getNext()) {
      parts.addAll(of(block));
    }
    return parts;
  }

  /// The line of the file that a block begins on, 1 for the first.
  int line(Node block) {
    List<SourceSpan> spans = block.getSourceSpans();
    return spans.isEmpty() ? offset + 1 : index(spans.getFirst()) + 1;
  }

  /// Where a line of the text that was parsed stands in the file, from 0.
  private int index(SourceSpan span) {
    return offset + origins.get(span.getLineIndex());
  }

  private List<Part> html(HtmlBlock html, int line) {
    Optional<Text> paragraph = Markup.paragraph(html.getLiteral(), line);
    return List.of(
        paragraph.isPresent()
            ? new Part.Paragraph(paragraph.get())
            : new Part.Other(source(html), line, Markup.links(html.getLiteral())));
  }

  private List<Part> paragraph(Node paragraph, int line) {
    var parts = new ArrayList<Part>();
    List<String> images = Inlines.images(paragraph);
    Labelled labelled = labelled(paragraph);
    boolean alone = labelled.text().isEmpty();
    if (!labelled.label().isEmpty()) {
      List<Link> links = alone ? labelled.text().links() : List.of();
      parts.add(new Part.Label(new Text(labelled.label(), line, links)));
    }
    if (!alone) {
      parts.add(new Part.Paragraph(labelled.text()));
    }
    if (!images.isEmpty() || parts.isEmpty()) {
      List<Link> links = parts.isEmpty() ? labelled.text().links() : List.of();
      String source = parts.isEmpty() ? source(paragraph) : String.join("\n", images);
      parts.add(new Part.Other(source, line, links));
    }
    return parts;
  }

  private List<Bullet> bullets(Node list) {
    var bullets = new ArrayList<Bullet>();
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      bullets.add(bullet(item));
    }
    return bullets;
  }

  private Bullet bullet(Node item) {
    Labelled first = new Labelled("", Text.none(line(item)));
    var children = new ArrayList<Bullet>();
    for (Node block = item.getFirstChild(); block != null; block = block.getNext()) {
      switch (block) {
        case ListBlock list -> children.addAll(bullets(list));
        case Paragraph paragraph when paragraph.getPrevious() == null ->
            first = labelled(paragraph);
        case Paragraph paragraph -> {
          Labelled more = labelled(paragraph);
          children.add(new Bullet(more.label(), more.text(), List.of()));
        }
        default -> children.add(new Bullet("", other(block), List.of()));
      }
      children.addAll(images(block));
    }
    return new Bullet(first.label(), first.text(), children);
  }

  private List<Bullet> images(Node block) {
    return block instanceof Paragraph
        ? Inlines.images(block).stream()
            .map(image -> new Bullet("", new Text(image, line(block), List.of()), List.of()))
            .toList()
        : List.of();
  }

  private Text other(Node block) {
    List<Link> links =
        block instanceof HtmlBlock html ? Markup.links(html.getLiteral()) : Inlines.links(block);
    return new Text(source(block).strip(), line(block), links);
  }

  private Labelled labelled(Node paragraph) {
    Labelled found = Labelled.of(paragraph, line(paragraph));
    Text text = found.text();
    List<Link> links = BareLinks.with(text.links(), source(paragraph), Inlines.images(paragraph));
    return new Labelled(found.label(), new Text(text.words(), text.line(), links));
  }

  private String source(Node block) {
    return block.getSourceSpans().stream()
        .map(this::index)
        .distinct()
        .map(lines::get)
        .distinct()
        .collect(Collectors.joining("\n"));
  }
}
