package org.chenbao.io.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chenbao.io.archive.Manuscripts.Change;
import org.chenbao.io.archive.Manuscripts.Copy;
import org.chenbao.io.archive.Manuscripts.Entry;
import org.chenbao.io.archive.Manuscripts.Stamp;
import org.chenbao.model.Language;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;

/// The tables of texts at the desk and of their changes.
final class ManuscriptRows {
  private static final String DAY = " WHERE date = :date AND language = :language";

  private ManuscriptRows() {}

  static void keep(Handle handle, LocalDate date, Language language, Copy copy) {
    day(
            handle.createUpdate(
                "INSERT OR REPLACE INTO manuscript VALUES (:date, :language, :version, :text,"
                    + " :base, :name, :words, :at)"),
            date,
            language)
        .bind("version", copy.version())
        .bind("text", copy.text())
        .bind("base", copy.base())
        .bind("name", copy.stamp().name())
        .bind("words", copy.words())
        .bind("at", Times.text(copy.stamp().at()))
        .execute();
  }

  static void write(Handle handle, LocalDate date, Language language, Change change) {
    day(
            handle.createUpdate(
                "INSERT INTO manuscript_change VALUES (:date, :language, :version, :client,"
                    + " :changes, :name, :at)"),
            date,
            language)
        .bind("version", change.version())
        .bind("client", change.client())
        .bind("changes", change.changes())
        .bind("name", change.stamp().name())
        .bind("at", Times.text(change.stamp().at()))
        .execute();
  }

  static Optional<Copy> copy(Handle handle, LocalDate date, Language language, long version) {
    return day(
            handle.createQuery(
                "SELECT * FROM manuscript"
                    + DAY
                    + " AND version <= :version ORDER BY version DESC LIMIT 1"),
            date,
            language)
        .bind("version", version)
        .map((row, _) ->
            new Copy(
                row.getLong("version"),
                row.getString("text"),
                row.getString("base"),
                row.getString("words"),
                stamp(row)))
        .findOne();
  }

  static List<Change> changes(Handle handle, LocalDate date, Language language, long since) {
    return day(
            handle.createQuery(
                "SELECT * FROM manuscript_change" + DAY + " AND version > :since ORDER BY version"),
            date,
            language)
        .bind("since", since)
        .map((row, _) ->
            new Change(
                row.getLong("version"),
                row.getString("client"),
                row.getString("changes"),
                stamp(row)))
        .list();
  }

  static List<Entry> entries(Handle handle, LocalDate date, Language language) {
    return day(
            handle.createQuery(
                "SELECT version, words, name, at, length(text) AS size FROM manuscript"
                    + DAY
                    + " ORDER BY version DESC"),
            date,
            language)
        .map((row, _) ->
            new Entry(
                row.getLong("version"), row.getString("words"), row.getInt("size"), stamp(row)))
        .list();
  }

  private static <S extends SqlStatement<S>> S day(S statement, LocalDate date, Language language) {
    return statement.bind("date", date.toString()).bind("language", language.code());
  }

  private static Stamp stamp(ResultSet row) throws SQLException {
    return new Stamp(row.getString("name"), Times.read(row.getString("at")));
  }
}
