package org.chenbao.io.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.chenbao.io.Unusable;
import org.chenbao.model.Fingerprint;
import org.chenbao.model.Language;
import org.chenbao.model.Told;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The table of editions.
final class Editions {
  private static final ObjectMapper JSON = JsonMapper.builder().build();

  private Editions() {}

  /// Names an edition by its content, the revision number left out.
  static String digest(String json) {
    JsonNode edition = JSON.readTree(json);
    if (edition instanceof ObjectNode fields) {
      fields.remove("revision");
    }
    return Fingerprint.of(edition.toString());
  }

  /// The latest revision of a date and language.
  static Optional<Printed> latest(Handle handle, LocalDate date, Language language) {
    return handle
        .createQuery(
            "SELECT * FROM edition WHERE date = :date AND language = :language"
                + " ORDER BY revision DESC LIMIT 1")
        .bind("date", date.toString())
        .bind("language", language.code())
        .map((row, _) -> printed(row))
        .findOne();
  }

  /// One revision of a date and language.
  static Optional<Printed> revision(
      Handle handle, LocalDate date, Language language, int revision) {
    return handle
        .createQuery(
            "SELECT * FROM edition WHERE date = :date AND language = :language"
                + " AND revision = :revision")
        .bind("date", date.toString())
        .bind("language", language.code())
        .bind("revision", revision)
        .map((row, _) -> printed(row))
        .findOne();
  }

  /// The latest revision of every date and language, newest first.
  static List<Printed> all(Handle handle) {
    return handle
        .createQuery(
            "SELECT * FROM edition e WHERE revision = (SELECT max(revision) FROM edition x"
                + " WHERE x.date = e.date AND x.language = e.language)"
                + " ORDER BY date DESC, language")
        .map((row, _) -> printed(row))
        .list();
  }

  /// The number of the latest revision of each date in a language.
  static NavigableMap<LocalDate, Integer> revisions(Handle handle, Language language) {
    NavigableMap<LocalDate, Integer> revisions = new TreeMap<>();
    handle
        .createQuery(
            "SELECT date, max(revision) AS latest FROM edition WHERE language = :language"
                + " GROUP BY date")
        .bind("language", language.code())
        .map((row, _) -> Map.entry(LocalDate.parse(row.getString("date")), row.getInt("latest")))
        .list()
        .forEach(entry -> revisions.put(entry.getKey(), entry.getValue()));
    return revisions;
  }

  /// True where an edition is this one but for its number.
  static boolean same(Printed printed, String json) {
    return digest(printed.page().json()).equals(digest(json));
  }

  /// Stores an edition with what it told, unless it is there.
  ///
  /// @return true where it was new
  static boolean store(Handle handle, Printed printed, List<Told> told, Instant at) {
    Optional<Printed> latest = latest(handle, printed.date(), printed.language());
    if (latest.filter(p -> same(p, printed.page().json())).isPresent()) {
      return false;
    }
    requireNext(printed, latest.map(Printed::revision).orElse(0));
    told.forEach(t -> t.sources().forEach(a -> Articles.keep(handle, a, at)));
    insert(handle, printed);
    ToldRows.insert(handle, printed, told);
    return true;
  }

  private static void requireNext(Printed printed, int latest) {
    if (printed.revision() != latest + 1) {
      throw new Unusable(
          Unusable.Kind.BUSY,
          "revision " + latest + " of " + printed.date() + " was stored meanwhile: run again");
    }
  }

  private static void insert(Handle handle, Printed printed) {
    key(
            handle.createUpdate(
                "INSERT INTO edition VALUES (:date, :language, :revision, :title, :json, :digest,"
                    + " :state, (SELECT coalesce(max(stored), 0) + 1 FROM edition))"),
            printed)
        .bind("title", printed.page().title())
        .bind("json", printed.page().json())
        .bind("digest", digest(printed.page().json()))
        .bind("state", printed.state().key())
        .execute();
  }

  static void mark(Handle handle, Printed printed, Printed.State state) {
    key(
            handle.createUpdate(
                "UPDATE edition SET state = :state"
                    + " WHERE date = :date AND language = :language AND revision = :revision"),
            printed)
        .bind("state", state.key())
        .execute();
  }

  private static <S extends SqlStatement<S>> S key(S statement, Printed printed) {
    return statement
        .bind("date", printed.date().toString())
        .bind("language", printed.language().code())
        .bind("revision", printed.revision());
  }

  private static Printed printed(ResultSet row) throws SQLException {
    return new Printed(
        LocalDate.parse(row.getString("date")),
        Language.of(row.getString("language")),
        row.getInt("revision"),
        new Printed.Page(row.getString("title"), row.getString("json")),
        Printed.State.of(row.getString("state")));
  }
}
