package org.chenbao.io.archive;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chenbao.model.Language;

/// The journal of one day's text at the desk: what is written here is on the disk when the call
/// returns. Safe for use by many threads.
public final class Manuscripts {
  private final Database database;
  private final LocalDate date;
  private final Language language;

  Manuscripts(Database database, LocalDate date, Language language) {
    this.database = database;
    this.date = date;
    this.language = language;
  }

  /// The whole text at a version.
  ///
  /// @param base the newsroom's own text that it was made from
  /// @param words what happened, for a person
  public record Copy(long version, String text, String base, String words, Stamp stamp) {}

  /// A change that leads from one version to the next.
  ///
  /// @param version the version it leads to
  /// @param client the desk it comes from
  /// @param changes a change set as CodeMirror writes it in JSON
  public record Change(long version, String client, String changes, Stamp stamp) {}

  /// Who wrote, when.
  public record Stamp(String name, Instant at) {}

  /// A copy without its text.
  ///
  /// @param size in characters
  public record Entry(long version, String words, int size, Stamp stamp) {}

  /// Keeps a copy.
  public void keep(Copy copy) {
    database.transact(h -> {
      ManuscriptRows.keep(h, date, language, copy);
      return copy;
    });
  }

  /// Writes changes behind those there are, all or nothing.
  ///
  /// @param copy a copy of the text behind them, where one is to be kept
  public void write(List<Change> changes, Optional<Copy> copy) {
    database.transact(h -> {
      changes.forEach(c -> ManuscriptRows.write(h, date, language, c));
      copy.ifPresent(c -> ManuscriptRows.keep(h, date, language, c));
      return changes.size();
    });
  }

  /// The latest copy at or before a version.
  public Optional<Copy> copy(long version) {
    return database.read(h -> ManuscriptRows.copy(h, date, language, version));
  }

  /// The changes after a version, in order.
  public List<Change> changes(long since) {
    return database.read(h -> ManuscriptRows.changes(h, date, language, since));
  }

  /// Every copy, the latest first.
  public List<Entry> entries() {
    return database.read(h -> ManuscriptRows.entries(h, date, language));
  }
}
