package org.chenbao.collect.feed;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.chenbao.collect.intake.Markup;

/// A feed as it was read. Texts are words, except summary and content of an entry, which are HTML
/// as it was written; addresses are http or https, or empty.
public record Feed(Form form, Label label, About about, Credits credits, List<Entry> entries) {
  public Feed {
    entries = List.copyOf(entries);
  }

  /// How the feed was written.
  ///
  /// @param format such as `rss20`, `atom10`, `rss10`, `json`
  /// @param repaired true where the document broke the rules of its format's syntax
  public record Form(String format, String charset, boolean repaired) {}

  /// What a feed or an entry is called.
  public record Label(String id, String title, String link) {}

  /// What else a feed says of itself.
  ///
  /// @param language a BCP 47 tag, or empty
  public record About(String subtitle, String language, Optional<Instant> updated) {}

  /// Who wrote it and what it is filed under.
  public record Credits(List<String> authors, List<String> categories) {
    public Credits {
      authors = List.copyOf(authors);
      categories = List.copyOf(categories);
    }
  }

  /// One entry.
  public record Entry(
      Label label, Copy copy, Times times, Credits credits, List<Enclosure> enclosures) {
    public Entry {
      enclosures = List.copyOf(enclosures);
    }
  }

  /// An entry's texts.
  ///
  /// @param content the first full content
  public record Copy(Html summary, Html content) {}

  /// HTML as its author wrote it, possibly empty: only so can a guard see what it hides.
  ///
  /// @param base what relative addresses in it are resolved against, or empty
  public record Html(String written, String base) {
    /// Without anything that acts or hides.
    public String safe() {
      return Markup.safe(written, base);
    }

    /// True where nothing is written.
    public boolean isEmpty() {
      return written.isEmpty();
    }
  }

  /// When an entry was published and changed, as far as it says so.
  public record Times(Optional<Instant> published, Optional<Instant> updated) {

    /// The date of publication, or of the last change where there is no other.
    public Optional<Instant> best() {
      return published.or(() -> updated);
    }
  }

  /// A file that goes with an entry; `length` as written.
  public record Enclosure(String url, String type, String length) {}
}
