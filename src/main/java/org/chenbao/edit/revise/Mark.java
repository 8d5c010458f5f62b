package org.chenbao.edit.revise;

import java.util.List;
import org.chenbao.model.Bilingual;
import org.chenbao.model.Evidence;
import org.chenbao.model.Place;

/// What is to be said of a sentence of an edited edition.
///
/// @param place in the edited text
/// @param story the id of the story it stands in, empty at the top
/// @param evidence what it rests on, or what it was held against
/// @param flaws what is wrong with it, in words
public record Mark(
    Place place, String story, Role role, List<Evidence> evidence, List<Bilingual> flaws) {
  public Mark {
    evidence = List.copyOf(evidence);
    flaws = List.copyOf(flaws);
  }

  /// What a sentence is and how it stands.
  public record Role(Kind kind, State state) {}

  /// What a sentence is in an edition.
  public enum Kind {
    TITLE,
    SUMMARY,
    HEADLINE,
    LEAD,
    FACT,
    PARAGRAPH,
    INSIGHT,
    IMPACT,
    BRIEF,
    /// The line of sources, or the link of a headline.
    SOURCES,
    /// A paragraph outside of all stories.
    NOTE,
    /// A line of the front matter.
    TERMS
  }

  /// How it stands.
  public enum State {
    /// As the newsroom wrote it.
    BOUND,
    /// Changed by a person, and borne out.
    CHECKED,
    /// Its evidence says otherwise, or does not say it.
    FAILED,
    /// Nothing in the story's reports says such a thing.
    UNBOUND,
    /// Interpretation that states no fact: it may stand by itself.
    FREE;

    /// True where it may be printed.
    public boolean stands() {
      return this != FAILED && this != UNBOUND;
    }
  }
}
