package org.chenbao.publish.page;

import java.util.List;
import java.util.function.UnaryOperator;
import org.chenbao.publish.form.Clauses;

/// A story as the page shows it.
///
/// @param headline with the address it links to
/// @param followed what it follows, empty or one
/// @param parts in the order printed
public record StoryView(
    Headline headline, List<Headline> followed, Said lead, List<Part> parts, Sources sources) {
  public StoryView {
    followed = List.copyOf(followed);
    parts = List.copyOf(parts);
  }

  /// The same with each of its claims told otherwise.
  StoryView with(UnaryOperator<Said> told) {
    return new StoryView(
        headline,
        followed,
        told.apply(lead),
        parts.stream().map(part -> part.with(told)).toList(),
        sources);
  }

  /// A headline.
  ///
  /// @param anchor its id on this page, empty for one that stands in an earlier edition
  /// @param href empty where there is nothing to link to
  /// @param over what stands above or before it, such as the day of an earlier report
  /// @param tag its language where it is not the page's, else empty
  public record Headline(String anchor, String href, String text, String over, String tag) {
    /// The text in clauses, for large type.
    public List<String> clauses() {
      return Clauses.of(text);
    }
  }

  /// A claim with the words it rests on.
  ///
  /// @param tag its language where it is not the page's, else empty
  public record Said(String text, String tag, List<Quote> quotes) {
    public Said {
      quotes = List.copyOf(quotes);
    }

    /// The numbers of the sources quoted, each once: `1,3`.
    public String numbers() {
      return String.join(
          ",", quotes.stream().map(Quote::number).distinct().map(String::valueOf).toList());
    }

    /// The outlets quoted.
    public String outlets(String separator) {
      return String.join(separator, quotes.stream().map(Quote::outlet).distinct().toList());
    }

    /// The same without what stands around its quotes, and without those that are the claim itself
    /// word for word.
    Said bare() {
      return new Said(text, tag, quotes.stream().map(q -> q.bare(text)).toList());
    }

    /// The same with its sources in place of their words.
    Said sourced() {
      return new Said(text, tag, quotes.stream().map(q -> q.with(Words.NONE)).distinct().toList());
    }
  }

  /// Words of a source.
  public record Quote(int number, String outlet, Link link, Words words) {

    private Quote bare(String claim) {
      boolean same = words.quote().equals(claim);
      return with(same ? Words.NONE : new Words(words.tag(), "", words.quote(), ""));
    }

    private Quote with(Words others) {
      return new Quote(number, outlet, link, others);
    }
  }

  /// Where the quote can be read.
  ///
  /// @param href empty where there is nothing to link to
  /// @param field the part of the article, empty for its text
  public record Link(String href, String field) {}

  /// The quote and what stands around it.
  ///
  /// @param tag the language where it is not the page's, else empty
  public record Words(String tag, String before, String quote, String after) {
    /// No words.
    static final Words NONE = new Words("", "", "", "");

    /// True where the quote is the whole of its sentence.
    public boolean whole() {
      return before.isEmpty() && after.isEmpty();
    }
  }

  /// A block of the story.
  ///
  /// @param kind `facts`, `paragraph`, `insight` or `impact`
  public record Part(String kind, String label, List<Entry> entries) {
    public Part {
      entries = List.copyOf(entries);
    }

    private Part with(UnaryOperator<Said> told) {
      return new Part(kind, label, entries.stream().map(e -> e.with(told)).toList());
    }

    /// The part's percentages as bars, where they can be compared.
    public List<Bars.Bar> bars() {
      return kind.equals("facts") ? Bars.of(entries) : List.of();
    }

    /// The kind as class names: labels stand in a column of their own where most entries have one,
    /// and run into the text elsewhere.
    public String classes() {
      long labels = entries.stream().filter(entry -> !entry.label().isEmpty()).count();
      return 2 * labels > entries.size() ? kind + " column" : kind;
    }
  }

  /// A bullet or a paragraph.
  public record Entry(String label, Said said, List<Entry> children) {
    public Entry {
      children = List.copyOf(children);
    }

    private Entry with(UnaryOperator<Said> told) {
      return new Entry(
          label, told.apply(said), children.stream().map(child -> child.with(told)).toList());
    }
  }

  /// Who reported it.
  ///
  /// @param count in words: how many of them are independent
  /// @param more in words: how many stand in the fold, or empty
  /// @param page the story's own page, empty where it has none
  public record Sources(
      String count, List<Chip> chips, String more, List<Chip> folded, String page) {
    public Sources {
      chips = List.copyOf(chips);
      folded = List.copyOf(folded);
    }
  }

  /// One source.
  ///
  /// @param kind the role as a class name
  /// @param role in words, empty for an ordinary report
  public record Chip(int number, String outlet, String href, String kind, String role) {

    /// The same, marked as one to pay for.
    public Chip paid(String word) {
      return new Chip(number, outlet, href, kind, role.isEmpty() ? word : role + " · " + word);
    }
  }
}
