package org.chenbao.model;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// One day on one page, composed from proofs.
public record Edition(
    Masthead masthead, List<Theme> themes, List<Group> briefs, List<Removed> removed) {
  public Edition {
    themes = List.copyOf(themes);
    briefs = List.copyOf(briefs);
    removed = List.copyOf(removed);
  }

  /// What stands at the top.
  ///
  /// @param date the edition's day in the profile's time zone
  /// @param summary one line a point
  public record Masthead(
      LocalDate date, Language language, String title, List<String> summary, Imprint imprint) {
    public Masthead {
      summary = List.copyOf(summary);
    }
  }

  /// How the edition was made.
  ///
  /// @param writer `extractive`, `standard` or `deep`
  /// @param author who wrote its words: what it is labelled as
  /// @param thin true for a marked short edition
  /// @param revision 1 for the first of a day
  /// @param example true for the bundled example day, which is marked 示例
  /// @param tags terms for front matter
  /// @param review what a person did to it
  public record Imprint(
      String writer,
      Author author,
      boolean thin,
      int revision,
      boolean example,
      List<String> tags,
      Review review) {
    public Imprint {
      tags = List.copyOf(tags);
    }

    /// How an edition was made that nobody has touched.
    public Imprint(
        String writer,
        Author author,
        boolean thin,
        int revision,
        boolean example,
        List<String> tags) {
      this(writer, author, thin, revision, example, tags, Review.NONE);
    }

    /// The same with other terms.
    public Imprint tagged(List<String> terms) {
      return new Imprint(writer, author, thin, revision, example, terms, review);
    }

    /// The same with a person's own words.
    public Imprint owning(Own own) {
      var mine = new Review(review.edited(), review.reviewer(), own);
      return new Imprint(writer, author, thin, revision, example, tags, mine);
    }
  }

  /// What a person did to an edition.
  ///
  /// @param edited true where they changed its words or their order
  /// @param reviewer who answers for it, empty for nobody
  /// @param own words of theirs that are of no story
  public record Review(boolean edited, String reviewer, Own own) {
    /// Nobody has touched it.
    public static final Review NONE = new Review(false, "", Own.NONE);
  }

  /// Words that a person put into an edition and that are of no story: they state no fact.
  ///
  /// @param tags terms that sites sort the edition by; empty for the newsroom's
  /// @param opening paragraphs before the first story
  /// @param closing paragraphs behind the last
  public record Own(List<String> tags, List<String> opening, List<String> closing) {
    /// A person put nothing into it.
    public static final Own NONE = new Own(List.of(), List.of(), List.of());

    public Own {
      tags = List.copyOf(tags);
      opening = List.copyOf(opening);
      closing = List.copyOf(closing);
    }
  }

  /// Who wrote the words of an edition.
  public sealed interface Author {
    /// A program picked them from the sources.
    Author PROGRAM = new Program();

    /// People wrote them beforehand, in a model's place: the example's recorded answers.
    Author PEOPLE = new People();

    /// See [#PROGRAM].
    record Program() implements Author {}

    /// Language models wrote some of them.
    ///
    /// @param names of the models, as they call themselves
    record Model(List<String> names) implements Author {
      public Model {
        names = List.copyOf(names);
      }
    }

    /// See [#PEOPLE].
    record People() implements Author {}
  }

  /// Main stories under one of the day's themes.
  public record Theme(String name, List<Proof> stories) {
    public Theme {
      stories = List.copyOf(stories);
    }
  }

  /// Stories told in one line, under a stable section.
  public record Group(String name, List<Proof> items) {
    public Group {
      items = List.copyOf(items);
    }
  }

  /// The same edition under another revision number.
  public Edition revised(int revision) {
    Imprint made = masthead.imprint();
    return with(
        new Imprint(
            made.writer(),
            made.author(),
            made.thin(),
            revision,
            made.example(),
            made.tags(),
            made.review()));
  }

  /// The same edition, changed by a person.
  public Edition edited() {
    Review before = masthead.imprint().review();
    return with(new Review(true, before.reviewer(), before.own()), masthead.imprint().thin());
  }

  /// The same edition, answered for by a named person.
  public Edition reviewed(String reviewer) {
    Review before = masthead.imprint().review();
    return with(new Review(before.edited(), reviewer, before.own()), masthead.imprint().thin());
  }

  /// The same edition, marked short where it is.
  public Edition thin(boolean thin) {
    return with(masthead.imprint().review(), thin);
  }

  /// What a person put into it that is of no story.
  public Own own() {
    return masthead.imprint().review().own();
  }

  private Edition with(Review review, boolean thin) {
    Imprint made = masthead.imprint();
    return with(
        new Imprint(
            made.writer(),
            made.author(),
            thin,
            made.revision(),
            made.example(),
            made.tags(),
            review));
  }

  private Edition with(Imprint imprint) {
    return new Edition(
        new Masthead(
            masthead.date(), masthead.language(), masthead.title(), masthead.summary(), imprint),
        themes,
        briefs,
        removed);
  }

  /// Main stories, in order.
  public List<Proof> stories() {
    return themes.stream().flatMap(t -> t.stories().stream()).toList();
  }

  /// Everything told, main stories first.
  public List<Proof> all() {
    return Stream.concat(stories().stream(), briefs.stream().flatMap(g -> g.items().stream()))
        .toList();
  }
}
