package org.chenbao.publish.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.chenbao.model.Manuscript.Part;
import org.chenbao.model.Manuscript.Text;
import org.chenbao.publish.manuscript.Outline.Chunk;

/// Sections whose names are lines in bold, where stories have headings and sections have none.
final class BoldSections {
  private static final int SECTION = 2;

  private BoldSections() {}

  /// The chunks with such names as headings; the same where there are none.
  static List<Chunk> parted(List<Chunk> chunks) {
    boolean headed = chunks.stream().anyMatch(c -> c.level() == SECTION);
    boolean bold =
        chunks.subList(0, chunks.size() - 1).stream().anyMatch(BoldSections::ends)
            || chunks.stream().anyMatch(BoldSections::heads);
    return headed || !bold
        ? chunks
        : chunks.stream().flatMap(chunk -> parted(chunk).stream()).toList();
  }

  /// True where the last line above the next heading is such a name.
  private static boolean ends(Chunk chunk) {
    return !chunk.parts().isEmpty() && named(chunk.parts().getLast());
  }

  /// True where such a name stands above a story's, which is a line in bold too.
  private static boolean heads(Chunk chunk) {
    return IntStream.range(1, chunk.parts().size()).anyMatch(at -> heads(chunk.parts(), at - 1));
  }

  private static boolean heads(List<Part> parts, int at) {
    return named(parts.get(at))
        && parts.get(at + 1) instanceof Part.Label(Text next)
        && Layout.tells(next);
  }

  private static List<Chunk> parted(Chunk chunk) {
    var all = new ArrayList<Chunk>();
    var rest = new ArrayList<Part>();
    int level = chunk.level();
    Text head = chunk.head();
    for (int at = 0; at < chunk.parts().size(); at++) {
      Part part = chunk.parts().get(at);
      if (part instanceof Part.Label(Text name) && begins(chunk.parts(), at)) {
        all.add(new Chunk(level, head, rest));
        rest.clear();
        level = SECTION;
        head = name;
      } else {
        rest.add(part);
      }
    }
    all.add(new Chunk(level, head, rest));
    return all;
  }

  /// True for the last line above a heading, and above a story or a list of links that tells other
  /// news.
  private static boolean begins(List<Part> parts, int at) {
    if (at + 1 == parts.size()) {
      return named(parts.get(at));
    }
    boolean briefs =
        named(parts.get(at))
            && parts.get(at) instanceof Part.Label(Text name)
            && Layout.briefs(name)
            && BriefGroup.links(parts.get(at + 1));
    return briefs || heads(parts, at);
  }

  private static boolean named(Part part) {
    return part instanceof Part.Label(Text name)
        && !Layout.tells(name)
        && !Passage.interprets(name.words());
  }
}
