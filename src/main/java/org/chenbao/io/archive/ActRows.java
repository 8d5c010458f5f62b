package org.chenbao.io.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.chenbao.digest.Correction;
import org.chenbao.io.archive.DeskAct.Changed;
import org.chenbao.io.archive.DeskAct.Changes;
import org.chenbao.io.archive.DeskAct.Detail;
import org.chenbao.io.archive.DeskAct.Hand;
import org.chenbao.io.archive.DeskAct.Kind;
import org.chenbao.model.Language;
import org.jdbi.v3.core.Handle;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/// The table of what people did to stories.
final class ActRows {
  private static final ObjectMapper JSON = JsonMapper.builder().build();

  private static final int UNDONE = 1;

  /// Undone, and not to be done again.
  private static final int GONE = 2;

  private ActRows() {}

  /// What the column `detail` holds.
  private record Row(Detail detail, Changed changed) {}

  /// Stores an act and makes its corrections.
  static void store(
      Handle handle, LocalDate date, Language language, DeskAct act, Changes changes) {
    List<Correction> before = CorrectionRows.all(handle);
    List<Correction> displaced =
        before.stream()
            .filter(b ->
                changes.drop().contains(b) || changes.make().stream().anyMatch(b::isContraryTo))
            .toList();
    var changed =
        new Changed(changes.make().stream().filter(c -> !before.contains(c)).toList(), displaced);
    make(handle, changed, act.hand().at());
    // Who goes on from here does not come back to what was undone.
    handle.execute(
        "UPDATE desk_act SET undone = ? WHERE undone = ? AND date = ? AND language = ?",
        GONE,
        UNDONE,
        date.toString(),
        language.code());
    handle
        .createUpdate(
            "INSERT INTO desk_act (date, language, kind, story, detail, name, at)"
                + " VALUES (:date, :language, :kind, :story, :detail, :name, :at)")
        .bind("date", date.toString())
        .bind("language", language.code())
        .bind("kind", act.kind().name().toLowerCase(Locale.ROOT))
        .bind("story", act.detail().story())
        .bind("detail", JSON.writeValueAsString(new Row(act.detail(), changed)))
        .bind("name", act.hand().name())
        .bind("at", Times.text(act.hand().at()))
        .execute();
  }

  /// Every act of a day that counts or can be done again, in order.
  static List<DeskAct> all(Handle handle, LocalDate date, Language language) {
    return handle
        .createQuery(
            "SELECT * FROM desk_act WHERE date = :date AND language = :language"
                + " AND undone < :gone ORDER BY id")
        .bind("gone", GONE)
        .bind("date", date.toString())
        .bind("language", language.code())
        .map((row, _) -> act(row))
        .list();
  }

  /// Marks an act as undone and takes its corrections back, or does both again.
  static void mark(Handle handle, DeskAct act, boolean undone, Instant at) {
    Changed changed = changed(handle, act.id());
    if (undone) {
      changed.made().forEach(c -> CorrectionRows.remove(handle, c));
      changed.displaced().forEach(c -> CorrectionRows.store(handle, c, at));
    } else {
      make(handle, changed, at);
    }
    handle.execute("UPDATE desk_act SET undone = ? WHERE id = ?", undone, act.id());
  }

  private static void make(Handle handle, Changed changed, Instant at) {
    changed.displaced().forEach(c -> CorrectionRows.remove(handle, c));
    changed.made().forEach(c -> CorrectionRows.store(handle, c, at));
  }

  private static Changed changed(Handle handle, long id) {
    return handle
        .createQuery("SELECT detail FROM desk_act WHERE id = :id")
        .bind("id", id)
        .map((row, _) -> row(row).changed())
        .one();
  }

  private static DeskAct act(ResultSet row) throws SQLException {
    return new DeskAct(
        row.getLong("id"),
        Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
        row(row).detail(),
        new Hand(row.getString("name"), Times.read(row.getString("at"))),
        row.getBoolean("undone"));
  }

  private static Row row(ResultSet row) throws SQLException {
    return JSON.readValue(row.getString("detail"), Row.class);
  }
}
