package org.chenbao.edit.deep;

import java.util.List;

/// What became of a lead story's drafts, for the report.
///
/// @param drafts how many could be used
/// @param agreement of the two that agree best, 0 to 1
public record Minutes(String story, int drafts, double agreement, End end, Changes changes) {

  /// Why nothing more was asked.
  public enum End {
    /// The story is written by selection.
    NONE("no draft could be used"),
    /// There is nothing to choose from.
    ALONE("one draft could be used"),
    /// Votes decide.
    AGREED("drafts agree"),
    /// A judge's marks decide.
    JUDGED("a judge marked them"),
    /// Votes decide, for want of a judge.
    UNJUDGED("no judge's marks could be had or afforded");

    private final String words;

    End(String words) {
      this.words = words;
    }

    /// In words.
    public String words() {
      return words;
    }
  }

  /// The same with what the archive had.
  Minutes followed(List<String> found) {
    return new Minutes(story, drafts, agreement, end, changes.followed(found));
  }
}
