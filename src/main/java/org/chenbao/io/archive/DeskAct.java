package org.chenbao.io.archive;

import java.time.Instant;
import java.util.List;
import org.chenbao.digest.Correction;

/// What a person did to the stories of a day.
///
/// @param id 0 for one that is not stored yet
public record DeskAct(long id, Kind kind, Detail detail, Hand hand, boolean undone) {

  /// What was done.
  public enum Kind {
    /// The story stands one step higher.
    PROMOTE,
    /// The story stands one step lower.
    DEMOTE,
    /// The story is told at length.
    MAIN,
    /// The story is told in one line.
    BRIEF,
    /// The story is not told.
    OUT,
    /// The story stands where the newsroom put it.
    RESTORE,
    /// Stories tell one event.
    MERGE,
    /// Reports tell another event.
    SPLIT,
    /// The story is not to be told on any day.
    MUTE,
    /// The story continues one told before.
    FOLLOW,
    /// An article was added by its address.
    LINK
  }

  /// What it was done to.
  ///
  /// @param story the id
  /// @param others ids of other stories; of the story told before for [Kind#FOLLOW]
  /// @param articles ids
  /// @param to where the story stands from then on, in lower case; empty where it does not change
  /// @param words the story's headline, for a person
  public record Detail(
      String story, List<String> others, List<String> articles, String to, String words) {
    public Detail {
      others = List.copyOf(others);
      articles = List.copyOf(articles);
    }
  }

  /// Who did it, when.
  public record Hand(String name, Instant at) {}

  /// What an act is to change in the archive's corrections.
  public record Changes(List<Correction> make, List<Correction> drop) {
    /// Nothing.
    public static final Changes NONE = new Changes(List.of(), List.of());

    public Changes {
      make = List.copyOf(make);
      drop = List.copyOf(drop);
    }

    /// True where stories are to be told apart anew.
    public boolean regroup() {
      return !make.isEmpty() || !drop.isEmpty();
    }
  }

  /// What an act changed in the archive's corrections.
  ///
  /// @param made those that were not there before
  /// @param displaced those that gave way
  record Changed(List<Correction> made, List<Correction> displaced) {
    Changed {
      made = List.copyOf(made);
      displaced = List.copyOf(displaced);
    }
  }
}
