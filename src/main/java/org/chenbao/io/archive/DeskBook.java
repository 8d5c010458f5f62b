package org.chenbao.io.archive;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chenbao.digest.Correction;
import org.chenbao.io.archive.DeskAct.Changes;
import org.chenbao.model.Article;
import org.chenbao.model.Language;

/// What the desk rests on: how each day was made, and everything a person did to it. Safe for use
/// by many threads.
///
/// Nothing that follows from these is stored: the same run and the same acts make the same edition.
public final class DeskBook {
  private final Database database;

  DeskBook(Database database) {
    this.database = database;
  }

  /// Keeps a run with its articles in the place of the one its day had.
  public void keep(Run run, List<Article> articles) {
    database.transact(h -> {
      RunRows.keep(h, run, articles);
      return run;
    });
  }

  /// The latest run of each day, the latest day first.
  public List<Run> runs() {
    return database.read(RunRows::all);
  }

  /// The latest run of a day.
  public Optional<Run> run(LocalDate date, Language language) {
    return database.read(h -> RunRows.find(h, date, language));
  }

  /// The articles of a day's run, in its order.
  public List<Article> articles(LocalDate date, Language language) {
    return database.read(h -> RunRows.articles(h, date, language));
  }

  /// Adds an article to a day.
  public void add(LocalDate date, Language language, Article article, Instant seen) {
    database.transact(h -> {
      RunRows.add(h, date, language, article, seen);
      return article;
    });
  }

  /// Takes an article out of a day; the archive keeps it.
  public void remove(LocalDate date, Language language, String article) {
    database.transact(h -> {
      RunRows.remove(h, date, language, article);
      return article;
    });
  }

  /// Stores an act with the corrections it makes, all or nothing.
  public void act(LocalDate date, Language language, DeskAct act, Changes changes) {
    database.transact(h -> {
      ActRows.store(h, date, language, act, changes);
      return act;
    });
  }

  /// Every act of a day in order; undone ones too, as long as they can be done again.
  public List<DeskAct> acts(LocalDate date, Language language) {
    return database.read(h -> ActRows.all(h, date, language));
  }

  /// Undoes an act with its corrections, or does it again.
  public void mark(DeskAct act, boolean undone, Instant at) {
    database.transact(h -> {
      ActRows.mark(h, act, undone, at);
      return act;
    });
  }

  /// Everything that people put right.
  public List<Correction> corrections() {
    return database.read(CorrectionRows::all);
  }

  /// The journal of a day's text.
  public Manuscripts manuscripts(LocalDate date, Language language) {
    return new Manuscripts(database, date, language);
  }

  /// Notes what somebody did.
  public void audit(Audited entry) {
    database.transact(h -> {
      AuditRows.store(h, entry);
      return entry;
    });
  }

  /// The latest entries of the audit log, the latest first.
  public List<Audited> audited(int most) {
    return database.read(h -> AuditRows.latest(h, most));
  }
}
