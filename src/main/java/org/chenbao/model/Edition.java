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
  public record Imprint(
      String writer,
      Author author,
      boolean thin,
      int revision,
      boolean example,
      List<String> tags) {
    public Imprint {
      tags = List.copyOf(tags);
    }
  }

  /// Who wrote the words of an edition.
  public enum Author {
    /// A program picked them from the sources.
    PROGRAM,
    /// A language model wrote some of them.
    MODEL,
    /// People wrote them beforehand, in a model's place: the example's recorded answers.
    PEOPLE
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
    return new Edition(
        new Masthead(
            masthead.date(),
            masthead.language(),
            masthead.title(),
            masthead.summary(),
            new Imprint(
                made.writer(), made.author(), made.thin(), revision, made.example(), made.tags())),
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
