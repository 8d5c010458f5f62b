package org.chenbao.app.desk.text;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chenbao.io.archive.Manuscripts;
import org.chenbao.io.archive.Manuscripts.Change;
import org.chenbao.io.archive.Manuscripts.Copy;
import org.chenbao.io.archive.Manuscripts.Entry;
import org.chenbao.io.archive.Manuscripts.Stamp;

/// The text of one day's edition at the desk. Safe for use by many threads.
public final class DeskText {
  /// The name of changes that nobody typed.
  public static final String NEWSROOM = "newsroom";

  /// A day's edition has some 30,000 characters.
  static final int LONGEST = 2_000_000;

  /// Who pauses so long has finished something.
  private static final Duration PAUSE = Duration.ofMinutes(1);

  private static final int CHANGES_APART = 200;

  private final Manuscripts journal;
  private final InstantSource clock;
  private Copy copy;
  private String text;
  private long version;

  /// Of the last change.
  private Stamp latest;

  private DeskText(Manuscripts journal, InstantSource clock, Copy copy) {
    this.journal = journal;
    this.clock = clock;
    this.copy = copy;
    this.text = copy.text();
    this.version = copy.version();
    this.latest = copy.stamp();
  }

  /// A text at a version.
  ///
  /// @param base the newsroom's own text of now
  public record State(long version, String text, String base) {
    /// True where a person changed something.
    public boolean edited() {
      return !text.equals(base);
    }
  }

  /// A change that a desk made.
  ///
  /// @param client the desk, and which of its changes
  /// @param changes a change set of CodeMirror as JSON
  public record Update(String client, String changes) {}

  /// What became of changes.
  public sealed interface Pushed {
    /// They are on the disk.
    record Accepted(long version) implements Pushed {}

    /// Others were before them: they are to be rebased on these and sent again.
    record Behind(long version, List<Update> updates) implements Pushed {
      public Behind {
        updates = List.copyOf(updates);
      }
    }
  }

  /// Opens a day's text, begun with the newsroom's where there is none.
  public static DeskText open(Manuscripts journal, String generated, InstantSource clock) {
    Copy latest =
        journal
            .copy(Long.MAX_VALUE)
            .orElseGet(() -> {
              var stamp = new Stamp(NEWSROOM, clock.instant());
              var first = new Copy(0, generated, generated, "made", stamp);
              journal.keep(first);
              return first;
            });
    var opened = new DeskText(journal, clock, latest);
    for (Change change : journal.changes(latest.version())) {
      opened.text = ChangeSet.read(change.changes()).applied(opened.text);
      opened.version = change.version();
      opened.latest = change.stamp();
    }
    return opened;
  }

  /// The text of now.
  public synchronized State now() {
    return new State(version, text, copy.base());
  }

  /// Takes changes that a desk made; on the disk when this returns.
  ///
  /// @param since the version they were made on
  /// @throws IllegalArgumentException where they do not fit that text or make it too long
  public synchronized Pushed push(long since, List<Update> updates, String name) {
    if (since != version) {
      return new Pushed.Behind(version, updates(since));
    }
    String next = text;
    var stamp = new Stamp(name, clock.instant());
    var changes = new ArrayList<Change>();
    for (Update update : updates) {
      next = ChangeSet.read(update.changes()).applied(next);
      changes.add(new Change(since + changes.size() + 1, update.client(), update.changes(), stamp));
    }
    if (next.length() > LONGEST) {
      throw new IllegalArgumentException("a text has at most " + LONGEST + " characters");
    }
    write(changes, next, stamp);
    return new Pushed.Accepted(version);
  }

  /// The changes after a version, in order.
  public List<Update> updates(long since) {
    return journal.changes(since).stream().map(c -> new Update(c.client(), c.changes())).toList();
  }

  /// Carries the text over to a new one of the newsroom's.
  ///
  /// @return the version reached, the same where nothing changed
  public synchronized long follow(String generated, String words) {
    if (!generated.equals(copy.base())) {
      String followed = Threeway.of(copy.base(), generated, text);
      replace(followed, generated, words, NEWSROOM);
    }
    return version;
  }

  /// Brings an earlier text back, as a new version.
  ///
  /// @throws IllegalArgumentException where there is no such version
  public synchronized long restore(long earlier, String name) {
    String old = at(earlier);
    mark(now(), latest.name(), "edited");
    replace(old, copy.base(), "restored " + earlier, name);
    return version;
  }

  /// Keeps a text to go back to, whatever came since.
  ///
  /// @param words what happened, for a person
  public synchronized void mark(State state, String name, String words) {
    var stamp = new Stamp(name, clock.instant());
    var kept = new Copy(state.version(), state.text(), state.base(), words, stamp);
    journal.keep(kept);
    copy = kept.version() == version ? kept : copy;
  }

  /// What there is to go back to, the latest first.
  public List<Entry> history() {
    return journal.entries();
  }

  /// The text at a version.
  ///
  /// @throws IllegalArgumentException where there is no such version
  public synchronized String at(long wanted) {
    if (wanted < 0 || wanted > version) {
      throw new IllegalArgumentException("there is no version " + wanted);
    }
    Copy from = journal.copy(wanted).orElse(copy);
    String found = from.text();
    for (Change change : journal.changes(from.version())) {
      if (change.version() <= wanted) {
        found = ChangeSet.read(change.changes()).applied(found);
      }
    }
    return found;
  }

  private void replace(String next, String base, String words, String name) {
    var stamp = new Stamp(name, clock.instant());
    List<Change> changes =
        next.equals(text)
            ? List.of()
            : List.of(
                new Change(
                    version + 1,
                    name + ":" + (version + 1),
                    ChangeSet.between(text, next).json(),
                    stamp));
    var made = new Copy(version + changes.size(), next, base, words, stamp);
    journal.write(changes, Optional.of(made));
    copy = made;
    text = next;
    version = made.version();
    latest = stamp;
  }

  /// What stood before a pause is kept to go back to.
  private void write(List<Change> changes, String next, Stamp stamp) {
    Optional<Copy> made =
        isDue(stamp.at())
            ? Optional.of(new Copy(version, text, copy.base(), "edited", latest))
            : Optional.empty();
    journal.write(changes, made);
    made.ifPresent(c -> copy = c);
    text = next;
    version += changes.size();
    latest = stamp;
  }

  private boolean isDue(Instant at) {
    return version > copy.version()
        && (version - copy.version() >= CHANGES_APART
            || Duration.between(latest.at(), at).compareTo(PAUSE) >= 0);
  }
}
