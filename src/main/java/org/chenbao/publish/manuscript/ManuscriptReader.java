package org.chenbao.publish.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
  private Text head = Text.none(1);
  private int level;

  private ManuscriptReader(PartReader blocks) {
    this.blocks = blocks;
  }

  /// Reads the words of a file.
  public static Manuscript read(String source) {
    String words = source.startsWith("\uFEFF") ? source.substring(1) : source;
    List<String> lines = List.of(words.split("\r\n|\r|\n", -1));
    FrontReader front = FrontReader.of(lines);
    String body = String.join("\n", Evened.of(lines.subList(front.lines(), lines.size())));
    var reader = new ManuscriptReader(new PartReader(lines, front.lines()));
    var outline = new Outline(reader.chunks(PARSER.parse(body)));
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
        parts.addAll(blocks.of(block));
      }
    }
    chunks.add(new Chunk(level, head, parts));
    return chunks;
  }

  private void html(HtmlBlock block) {
    int line = blocks.line(block);
    Optional<Markup.Title> heading = Markup.heading(block.getLiteral(), line);
    heading.ifPresentOrElse(
        found -> begin(found.level(), found.text()), () -> parts.addAll(blocks.of(block)));
  }

  private void begin(int next, Text words) {
    chunks.add(new Chunk(level, head, parts));
    parts.clear();
    level = next;
    head = words;
  }
}
