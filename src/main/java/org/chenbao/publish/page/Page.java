package org.chenbao.publish.page;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.chenbao.model.Language;
import org.chenbao.publish.form.Clauses;
import org.chenbao.publish.form.Line;
import org.chenbao.publish.form.Term;
import org.chenbao.publish.page.StoryView.Said;

/// What the templates print, in the order printed.
public record Page(
    Head head, Front front, List<Section> themes, List<Briefs> briefs, Colophon colophon) {
  public Page {
    themes = List.copyOf(themes);
    briefs = List.copyOf(briefs);
  }

  /// How many stories there are, long and short.
  int stories() {
    return themes.stream().mapToInt(theme -> theme.stories().size()).sum()
        + briefs.stream().mapToInt(group -> group.items().size()).sum();
  }

  /// The same with the claims of its last stories told otherwise.
  Page with(int last, UnaryOperator<Said> told) {
    int first = stories() - last;
    var place = new AtomicInteger();
    UnaryOperator<StoryView> each =
        story -> place.getAndIncrement() < first ? story : story.with(told);
    return new Page(
        head,
        front,
        themes.stream().map(theme -> theme.with(each)).toList(),
        briefs.stream().map(group -> group.with(each)).toList(),
        colophon);
  }

  /// What only machines read.
  ///
  /// @param linkedData JSON-LD that is safe inside a script element
  /// @param aigc the implicit label, empty where no model wrote
  /// @param cover the address of the cover, empty where there is none
  public record Head(Language language, Sheet sheet, String linkedData, String aigc, String cover) {

    /// The content security policy.
    public String policy() {
      return sheet.place().site() ? sheet.place().policy() : sheet.policy();
    }

    public Place place() {
      return sheet.place();
    }

    /// BCP 47 tag of the page; it picks the Chinese forms of characters that Japanese shares.
    public String tag() {
      return language == Language.EN ? "en" : "zh-Hans";
    }

    /// One of our own words in the page's language.
    public String say(Term term, Object... values) {
      return term.in(language, values);
    }
  }

  /// The paper it is printed on.
  ///
  /// @param policy what a page that stands alone may load
  /// @param style the style sheet of such a page
  public record Sheet(Place place, String policy, String style) {}

  /// What stands at the top.
  ///
  /// @param iso the day as `2026-02-13`
  /// @param marks such as 示例, each with its sentence
  /// @param opening a person's paragraphs before the first story
  public record Front(
      String title,
      String iso,
      String day,
      List<Mark> marks,
      List<Point> points,
      List<String> opening) {
    /// Search engines and chat clients show no more of a description.
    private static final int DESCRIPTION = 160;

    public Front {
      marks = List.copyOf(marks);
      points = List.copyOf(points);
      opening = List.copyOf(opening);
    }

    /// The title in clauses, for large type.
    public List<String> clauses() {
      return Clauses.of(title);
    }

    /// The points as one text, for search engines.
    public String description(String separator) {
      return points.isEmpty()
          ? title
          : Line.cut(
              String.join(separator, points.stream().map(Point::text).toList()), DESCRIPTION);
    }
  }

  /// A word on the edition as a whole.
  public record Mark(String word, String sentence) {}

  /// A line of the summary.
  ///
  /// @param anchor the story it is about, empty where none is found
  /// @param tag its language where it is not the page's, else empty
  public record Point(String text, String anchor, String tag) {}

  /// A theme with its stories.
  public record Section(String anchor, String name, List<StoryView> stories) {
    public Section {
      stories = List.copyOf(stories);
    }

    private Section with(UnaryOperator<StoryView> each) {
      return new Section(anchor, name, stories.stream().map(each).toList());
    }
  }

  /// One-line stories under a section's name.
  public record Briefs(String name, List<StoryView> items) {
    public Briefs {
      items = List.copyOf(items);
    }

    private Briefs with(UnaryOperator<StoryView> each) {
      return new Briefs(name, items.stream().map(each).toList());
    }
  }

  /// How the edition was made.
  ///
  /// @param label says who or what wrote
  /// @param tally what it holds, counted
  /// @param leftOut how many passages were left out
  /// @param removed the first of these
  /// @param closing a person's paragraphs behind the last story
  public record Colophon(
      String label,
      String tally,
      int leftOut,
      List<Note> removed,
      List<Note> checks,
      List<String> closing) {
    public Colophon {
      closing = List.copyOf(closing);
      removed = List.copyOf(removed);
      checks = List.copyOf(checks);
    }

    /// How many checks have something to say.
    public long remarked() {
      return checks.stream().filter(Note::marked).count();
    }
  }

  /// A passage left out and why, or a check and how it went.
  ///
  /// @param marked true for what a reader should look at
  public record Note(String text, String detail, boolean marked) {}
}
