package org.chenbao.collect;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.chenbao.collect.health.Standing;
import org.chenbao.model.Finding;
import org.chenbao.model.Source;

/// How asking one source ended.
///
/// @param standing what is known of the source now; empty where nothing is kept of it
public record SourceOutcome(
    Source source,
    Ending ending,
    Tally tally,
    List<Finding> findings,
    Optional<Standing> standing) {
  public SourceOutcome {
    findings = List.copyOf(findings);
  }

  /// What became of the entries of a source.
  ///
  /// @param seen entries read, of a digest the links in them
  /// @param made articles made
  /// @param offTopic left out because a general source wrote about something else
  /// @param old left out because published before the window, or said to be by their own page
  /// @param doubled left out because another source has the same address
  public record Tally(int seen, int made, int offTopic, int old, int doubled) {
    static final Tally NONE = new Tally(0, 0, 0, 0, 0);

    Tally plus(Tally other) {
      return new Tally(
          seen + other.seen,
          made + other.made,
          offTopic + other.offTopic,
          old + other.old,
          doubled + other.doubled);
    }
  }

  /// The ways asking can end.
  public sealed interface Ending {

    /// The name in reports.
    default String label() {
      return switch (this) {
        case Fresh _ -> "fresh";
        case Unchanged _ -> "unchanged";
        case NotDue _ -> "not-due";
        case Throttled _ -> "throttled";
        case Refused _ -> "refused";
        case Failed _ -> "failed";
        case NotAFeed _ -> "not-a-feed";
        case Empty _ -> "empty";
      };
    }

    /// Why, as a clause for a person; empty where there is nothing to add.
    default String why() {
      return switch (this) {
        case Failed(String why, boolean _) -> why;
        case Refused(String why) -> why;
        case NotAFeed(String why) -> why;
        case Throttled(Instant until) -> "until " + until.truncatedTo(ChronoUnit.SECONDS);
        case NotDue(Instant until) -> "until " + until.truncatedTo(ChronoUnit.SECONDS);
        case Fresh _, Unchanged _, Empty _ -> "";
      };
    }

    /// True where a server answered, whatever it said, now or when it was last asked.
    default boolean reached() {
      return switch (this) {
        case Fresh _, Unchanged _, NotDue _, Throttled _, NotAFeed _, Empty _ -> true;
        case Refused _ -> false;
        case Failed(_, boolean reached) -> reached;
      };
    }

    /// Entries were read.
    record Fresh() implements Ending {}

    /// Nothing changed since it was last asked.
    record Unchanged() implements Ending {}

    /// Not asked: it was a short while ago, and what it said then is taken.
    record NotDue(Instant until) implements Ending {}

    /// The server asks to come back later.
    record Throttled(Instant until) implements Ending {}

    /// Not asked: a policy forbids it.
    record Refused(String why) implements Ending {}

    /// Asked in vain.
    record Failed(String why, boolean reached) implements Ending {}

    /// What came is no feed.
    record NotAFeed(String why) implements Ending {}

    /// A feed or a list without entries.
    record Empty() implements Ending {}
  }
}
