package org.chenbao.publish.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chenbao.model.Manuscript;
import org.chenbao.model.Manuscript.Part;
import org.chenbao.model.Manuscript.Text;
import org.chenbao.publish.manuscript.Outline.Chunk;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/// Reads an edition in Markdown. Every text is an edition of some kind: nothing is refused.
public final class ManuscriptReader {
  /// Blocks inside blocks, so that a file of ten thousand `>` costs nothing.
  private static final int DEEPEST = 32;

  private static final Parser PARSER =
      Parser.builder()
          .extensions(List.of(TablesExtension.create()))
          .includeSourceSpans(IncludeSourceSpans.BLOCKS)
          .maxOpenBlockParsers(DEEPEST)
          .build();

  private final PartReader blocks;
  private final List<Chunk> chunks = new ArrayList<>();
  private final List<Part> parts = new ArrayList<>();
  private final List<Part> comments = new ArrayList<>();
  private Text head = Text.none(1);
  private int level;

  /// How many parts stood above the last comment.
  private int above;

  private ManuscriptReader(PartReader blocks) {
    this.blocks = blocks;
  }

  /// Reads the words of a file.
  public static Manuscript read(String source) {
    String words = source.startsWith("\uFEFF") ? source.substring(1) : source;
    List<String> lines = List.of(words.split("\r\n|\r|\n", -1));
    FrontReader front = FrontReader.of(lines);
    Evened evened = Evened.of(lines.subList(front.lines(), lines.size()));
    var blocks = new PartReader(lines, front.lines(), evened.origins());
    List<Chunk> chunks = new ManuscriptReader(blocks).chunks(PARSER.parse(evened.text()));
    var outline = new Outline(BoldSections.parted(chunks));
    Text title = outline.title(Text.none(front.lines() + 1));
    return new Manuscript(source, front.keys(), title, outline.sections());
  }

  private List<Chunk> chunks(Node document) {
    for (Node block = document.getFirstChild(); block != null; block = block.getNext()) {
      if (block instanceof Heading heading) {
        begin(heading.getLevel(), Inlines.of(heading, blocks.line(heading)));
      } else if (block instanceof HtmlBlock html) {
        html(html);
      } else {
        blocks.of(block).forEach(this::put);
      }
    }
    end();
    return chunks;
  }

  /// A comment stands behind what it stood in: it parts no list and takes no label.
  private void put(Part part) {
    if (part instanceof Part.Other(String source, int _, var _) && source.startsWith("<!--")) {
      comments.add(part);
      above = parts.size();
      return;
    }
    boolean parted = above == parts.size() && !parts.isEmpty() && !comments.isEmpty();
    if (part instanceof Part.Bullets(var more, int _)
        && parted
        && parts.getLast() instanceof Part.Bullets(var items, int line)) {
      parts.removeLast();
      parts.add(new Part.Bullets(Stream.concat(items.stream(), more.stream()).toList(), line));
      above = parts.size();
    } else {
      parts.add(part);
    }
  }

  private void end() {
    parts.addAll(comments);
    chunks.add(new Chunk(level, head, parts));
    parts.clear();
    comments.clear();
  }

  private void html(HtmlBlock block) {
    int line = blocks.line(block);
    Optional<Markup.Title> heading = Markup.heading(block.getLiteral(), line);
    heading.ifPresentOrElse(
        found -> begin(found.level(), found.text()), () -> blocks.of(block).forEach(this::put));
  }

  private void begin(int next, Text words) {
    end();
    level = next;
    head = words;
  }
}
