package org.chenbao.publish.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.chenbao.model.Manuscript.Part;
import org.chenbao.model.Manuscript.Section;
import org.chenbao.model.Manuscript.Story;
import org.chenbao.model.Manuscript.Text;

/// What each heading is: the title, a theme, a story, or a label inside a story.
///
/// Editions use other levels than ours; what stands below a heading tells more than its level.
final class Outline {
  /// Headings that part a story and never begin one.
  private static final Pattern LABEL =
      Pattern.compile(
          "(?i).*(解[读讀]|洞察|[点點][评評]|分析|影[响響]|[启啟]示|[要亮看][点點]|背景|[数數][据據]|[细細][节節]|[来來]源|出[处處]|原文|延伸|[观觀][点點]|[评評][论論]|insight|analysis|impact|background|why"
              + " it matters|key (?:facts|points)|details|sources?|further reading).*");

  /// Where themes stand in the form of an edition.
  private static final int THEME = 2;

  private final List<Chunk> chunks;
  private final int title;
  private final int shift;
  private final List<Section> sections = new ArrayList<>();

  /// The level of the story being told, 0 where none is.
  private int told;

  /// @param chunks in order, the first without a heading
  Outline(List<Chunk> chunks) {
    this.chunks = List.copyOf(chunks);
    this.title = titleAt();
    this.shift = THEME - themeLevel();
  }

  /// A heading with what stands below it; level 0 for what stands before the first.
  record Chunk(int level, Text head, List<Part> parts) {
    Chunk {
      parts = List.copyOf(parts);
    }

    boolean bare() {
      return parts.stream().allMatch(Part.Rule.class::isInstance);
    }
  }

  /// The first heading of the first level; empty where there is none.
  Text title(Text none) {
    return title < 0 ? none : chunks.get(title).head();
  }

  List<Section> sections() {
    for (int at = 0; at < chunks.size(); at++) {
      add(at);
    }
    sections.removeIf(s -> s.heading().isEmpty() && s.parts().isEmpty() && s.stories().isEmpty());
    return List.copyOf(sections);
  }

  /// Where several headings of the first level stand, the first one is the title only where no
  /// story stands right below it.
  private int titleAt() {
    List<Integer> first =
        java.util.stream.IntStream.range(0, chunks.size())
            .filter(at -> chunks.get(at).level() == 1)
            .boxed()
            .toList();
    if (first.isEmpty()) {
      return -1;
    }
    int at = first.getFirst();
    boolean theme = first.size() > 1 && holds(at) && headings(at + 1, first.get(1)) > 0;
    return theme ? -1 : at;
  }

  private long headings(int from, int to) {
    return chunks.subList(from, to).stream().filter(c -> c.level() > 1).count();
  }

  /// The level whose headings hold others: the second, unless the edition begins elsewhere.
  private int themeLevel() {
    int least = 7;
    for (int at = 0; at < chunks.size(); at++) {
      int level = chunks.get(at).level();
      least = at == title || level == 0 ? least : Math.min(least, level);
    }
    if (least <= THEME || least == 7) {
      return Math.min(least, THEME);
    }
    for (int at = 0; at < chunks.size(); at++) {
      if (chunks.get(at).level() == least && holds(at)) {
        return least;
      }
    }
    return THEME;
  }

  /// True where a heading has nothing of its own below it but other headings.
  private boolean holds(int at) {
    boolean deeper = at + 1 < chunks.size() && chunks.get(at + 1).level() > chunks.get(at).level();
    return deeper
        && chunks.get(at).bare()
        && chunks.get(at).head().links().isEmpty()
        && !LABEL.matcher(chunks.get(at + 1).head().words()).matches();
  }

  private void add(int at) {
    Chunk chunk = chunks.get(at);
    int level = chunk.level() + shift;
    if (at == title || chunk.level() == 0) {
      sections.add(new Section(Text.none(chunk.head().line()), chunk.parts(), List.of()));
      told = 0;
    } else if (level <= THEME || holds(at)) {
      sections.add(new Section(chunk.head(), chunk.parts(), List.of()));
      told = 0;
    } else if (parts(chunk, level)) {
      label(chunk);
    } else {
      story(new Story(chunk.head(), chunk.parts()));
      told = level;
    }
  }

  /// True for a heading without a link below a story's, or one that only parts what stands above.
  private boolean parts(Chunk chunk, int level) {
    boolean linked = !chunk.head().links().isEmpty();
    boolean label = LABEL.matcher(chunk.head().words()).matches();
    return told > 0 && !linked && (level > told || (label && level == told && below(chunk)));
  }

  /// Among stories that link from their headings, one named like a label that does not is a label.
  private boolean below(Chunk chunk) {
    return sections.getLast().stories().stream().anyMatch(s -> !s.headline().links().isEmpty())
        && !chunk.bare();
  }

  private void label(Chunk chunk) {
    Story last = sections.getLast().stories().getLast();
    var parts = new ArrayList<>(last.parts());
    Text head = chunk.head();
    parts.add(new Part.Label(new Text(Labelled.named(head.words()), head.line(), head.links())));
    parts.addAll(chunk.parts());
    Section section = sections.removeLast();
    var stories = new ArrayList<>(section.stories());
    stories.set(stories.size() - 1, new Story(last.headline(), parts));
    sections.add(new Section(section.heading(), section.parts(), stories));
  }

  private void story(Story story) {
    Section last = sections.removeLast();
    var stories = new ArrayList<>(last.stories());
    stories.add(story);
    sections.add(new Section(last.heading(), last.parts(), stories));
  }
}
