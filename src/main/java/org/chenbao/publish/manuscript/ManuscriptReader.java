package org.chenbao.publish.manuscript;

import java.util.ArrayList;
import java.util.List;
import org.chenbao.model.Manuscript;
import org.chenbao.model.Manuscript.Part;
import org.chenbao.model.Manuscript.Section;
import org.chenbao.model.Manuscript.Story;
import org.chenbao.model.Manuscript.Text;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/// Reads an edition in Markdown. Every text is an edition of some kind: nothing is refused.
public final class ManuscriptReader {
  /// Blocks inside blocks, so that a file of ten thousand `>` costs nothing.
  private static final int DEEPEST = 32;

  private static final Parser PARSER =
      Parser.builder()
          .includeSourceSpans(IncludeSourceSpans.BLOCKS)
          .maxOpenBlockParsers(DEEPEST)
          .build();

  private ManuscriptReader() {}

  /// Reads the words of a file.
  public static Manuscript read(String source) {
    String words = source.startsWith("\uFEFF") ? source.substring(1) : source;
    List<String> lines = List.of(words.split("\r\n|\r|\n", -1));
    FrontReader front = FrontReader.of(lines);
    String body = String.join("\n", lines.subList(front.lines(), lines.size()));
    List<Chunk> chunks = chunks(PARSER.parse(body), new PartReader(lines, front.lines()));
    Text title =
        chunks.stream()
            .filter(c -> c.level() == 1)
            .map(Chunk::head)
            .findFirst()
            .orElse(Text.none(front.lines() + 1));
    return new Manuscript(source, front.keys(), title, sections(chunks));
  }

  private static List<Chunk> chunks(Node document, PartReader blocks) {
    var chunks = new ArrayList<Chunk>();
    var parts = new ArrayList<Part>();
    Text head = Text.none(1);
    int level = 0;
    for (Node block = document.getFirstChild(); block != null; block = block.getNext()) {
      if (block instanceof Heading heading) {
        chunks.add(new Chunk(level, head, List.copyOf(parts)));
        parts.clear();
        head = Inlines.of(heading, blocks.line(heading));
        level = heading.getLevel();
      } else {
        parts.addAll(blocks.of(block));
      }
    }
    chunks.add(new Chunk(level, head, List.copyOf(parts)));
    return chunks;
  }

  /// A section ends where the next heading of its level or above begins.
  private static List<Section> sections(List<Chunk> chunks) {
    var sections = new ArrayList<Section>();
    for (Chunk chunk : chunks) {
      if (chunk.level() > 2) {
        Section last = sections.removeLast();
        var stories = new ArrayList<>(last.stories());
        stories.add(new Story(chunk.head(), chunk.parts()));
        sections.add(new Section(last.heading(), last.parts(), stories));
      } else {
        Text heading = chunk.level() == 2 ? chunk.head() : Text.none(chunk.head().line());
        sections.add(new Section(heading, chunk.parts(), List.of()));
      }
    }
    sections.removeIf(s -> s.heading().isEmpty() && s.parts().isEmpty() && s.stories().isEmpty());
    return sections;
  }

  /// A heading with what stands below it; level 0 for what stands before the first.
  private record Chunk(int level, Text head, List<Part> parts) {}
}
