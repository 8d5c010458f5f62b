package org.chenbao.io.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chenbao.model.Language;
import org.jdbi.v3.core.Handle;

/// Days that are made by themselves, each once, and what the desk was told to keep to. Safe for use
/// by many threads; a start of the program and a clock set back change nothing.
public final class DutyBook {
  /// A day that failed is tried this often: a machine that wakes has no network for a while.
  static final int TRIES = 4;

  /// Before the second try; before each later one twice as long as before the one before.
  static final Duration PAUSE = Duration.ofMinutes(5);

  private final Database database;

  DutyBook(Database database) {
    this.database = database;
  }

  /// How far a day came.
  public enum State {
    BEGUN,
    DONE,
    FAILED
  }

  /// A day that was claimed.
  ///
  /// @param tries how often it was begun
  /// @param at when it was begun, or ended
  /// @param words what became of it, for a person
  public record Duty(
      LocalDate date, Language language, State state, int tries, Instant at, String words) {
    /// True where it may be begun at a moment.
    boolean open(Instant now) {
      Duration pause = PAUSE.multipliedBy(1L << Math.max(0, tries - 1));
      return state == State.FAILED && tries < TRIES && !now.isBefore(at.plus(pause));
    }
  }

  /// Claims a day: true for the one caller who is to make it now. A day that has an edition
  /// already, made by hand, is done.
  public boolean claim(LocalDate date, Language language, Instant now) {
    return database.transact(h -> {
      Optional<Duty> before = find(h, date, language);
      if (before.filter(duty -> !duty.open(now)).isPresent()) {
        return false;
      }
      if (before.isEmpty() && Editions.latest(h, date, language).isPresent()) {
        store(h, new Duty(date, language, State.DONE, 0, now, "made by hand"));
        return false;
      }
      int tries = before.map(Duty::tries).orElse(0) + 1;
      store(h, new Duty(date, language, State.BEGUN, tries, now, ""));
      return true;
    });
  }

  /// Notes what became of a day that was claimed.
  public void end(LocalDate date, Language language, State state, Instant at, String words) {
    database.transact(h -> {
      find(h, date, language)
          .ifPresent(duty -> store(h, new Duty(date, language, state, duty.tries(), at, words)));
      return state;
    });
  }

  /// Finds what a program that was killed left: a day whose edition was stored is done, another may
  /// be begun again. To be called before the first claim.
  public void recover(Instant now) {
    database.transact(h -> {
      List<Duty> left =
          h.createQuery("SELECT * FROM duty WHERE state = 'begun'")
              .map((row, _) -> duty(row))
              .list();
      for (Duty duty : left) {
        boolean made = Editions.latest(h, duty.date(), duty.language()).isPresent();
        store(
            h,
            new Duty(
                duty.date(),
                duty.language(),
                made ? State.DONE : State.FAILED,
                duty.tries(),
                now,
                made
                    ? "made; the program ended after it"
                    : "the program ended before it was made"));
      }
      return left.size();
    });
  }

  /// The latest days that were claimed, the latest first.
  public List<Duty> latest(int most) {
    return database.read(h ->
        h.createQuery("SELECT * FROM duty ORDER BY date DESC, language LIMIT :most")
            .bind("most", most)
            .map((row, _) -> duty(row))
            .list());
  }

  /// What was set under a name.
  public Optional<String> setting(String name) {
    return database.read(h ->
        h.createQuery("SELECT value FROM desk_setting WHERE name = :name")
            .bind("name", name)
            .mapTo(String.class)
            .findOne());
  }

  /// Sets it.
  public void set(String name, String value) {
    database.transact(h ->
        h.execute(
            "INSERT INTO desk_setting VALUES (?, ?)"
                + " ON CONFLICT (name) DO UPDATE SET value = excluded.value",
            name,
            value));
  }

  private static Optional<Duty> find(Handle handle, LocalDate date, Language language) {
    return handle
        .createQuery("SELECT * FROM duty WHERE date = :date AND language = :language")
        .bind("date", date.toString())
        .bind("language", language.code())
        .map((row, _) -> duty(row))
        .findOne();
  }

  private static void store(Handle handle, Duty duty) {
    handle.execute(
        "INSERT OR REPLACE INTO duty VALUES (?, ?, ?, ?, ?, ?)",
        duty.date().toString(),
        duty.language().code(),
        duty.state().name().toLowerCase(java.util.Locale.ROOT),
        duty.tries(),
        Times.text(duty.at()),
        duty.words());
  }

  private static Duty duty(ResultSet row) throws SQLException {
    return new Duty(
        LocalDate.parse(row.getString("date")),
        Language.of(row.getString("language")),
        State.valueOf(row.getString("state").toUpperCase(java.util.Locale.ROOT)),
        row.getInt("tries"),
        Times.read(row.getString("at")),
        row.getString("words"));
  }
}
