package org.chenbao.model;

import java.util.List;

/// An edition as anybody wrote it: its parts with their lines, and the source kept whole.
///
/// Nothing in it has been checked, so nothing in it can be published.
///
/// @param source the file's words, every one
/// @param front the keys of the front matter, in order
/// @param title the first heading of the first level; empty where there is none
/// @param sections what stands below each heading of the second level, in order
public record Manuscript(String source, List<FrontKey> front, Text title, List<Section> sections) {
  public Manuscript {
    front = List.copyOf(front);
    sections = List.copyOf(sections);
  }

  /// A key of the front matter.
  ///
  /// @param values one for a plain value, any number for a list
  public record FrontKey(String name, List<String> values, boolean list, int line) {
    public FrontKey {
      values = List.copyOf(values);
    }
  }

  /// Words as a reader sees them, without marks.
  ///
  /// @param line the line of the source they begin on, 1 for the first
  /// @param links in order
  public record Text(String words, int line, List<Link> links) {
    public Text {
      links = List.copyOf(links);
    }

    /// No words.
    public static Text none(int line) {
      return new Text("", line, List.of());
    }

    public boolean isEmpty() {
      return words.isEmpty();
    }
  }

  /// Linked words.
  public record Link(String words, String url) {}

  /// What stands below a heading of the second level.
  ///
  /// @param heading empty for what stands before the first
  /// @param parts what comes before the section's first story
  public record Section(Text heading, List<Part> parts, List<Story> stories) {
    public Section {
      parts = List.copyOf(parts);
      stories = List.copyOf(stories);
    }
  }

  /// What stands below a heading of the third level or deeper.
  public record Story(Text headline, List<Part> parts) {
    public Story {
      parts = List.copyOf(parts);
    }
  }

  /// A block, in the order printed.
  public sealed interface Part {

    /// The line it begins on.
    int line();

    /// A short line in bold that names what follows.
    record Label(Text text) implements Part {
      @Override
      public int line() {
        return text.line();
      }
    }

    /// A paragraph.
    record Paragraph(Text text) implements Part {
      @Override
      public int line() {
        return text.line();
      }
    }

    /// A list.
    record Bullets(List<Bullet> items, int line) implements Part {
      public Bullets {
        items = List.copyOf(items);
      }
    }

    /// A line that separates.
    record Rule(int line) implements Part {}

    /// Anything else, as written: HTML, a quotation, a table, code, an image.
    record Other(String source, int line, List<Link> links) implements Part {
      public Other {
        links = List.copyOf(links);
      }
    }
  }

  /// A bullet: a bold label (may be empty), words, and bullets below it.
  public record Bullet(String label, Text text, List<Bullet> children) {
    public Bullet {
      children = List.copyOf(children);
    }
  }
}
