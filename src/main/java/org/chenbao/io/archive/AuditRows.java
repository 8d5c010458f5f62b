package org.chenbao.io.archive;

import java.util.List;
import org.jdbi.v3.core.Handle;

/// The table of who did what.
final class AuditRows {
  private AuditRows() {}

  static void store(Handle handle, Audited entry) {
    handle.execute(
        "INSERT INTO audit (at, name, what, words) VALUES (?, ?, ?, ?)",
        Times.text(entry.at()),
        entry.name(),
        entry.what(),
        entry.words());
  }

  /// The latest entries, the latest first.
  static List<Audited> latest(Handle handle, int most) {
    return handle
        .createQuery("SELECT * FROM audit ORDER BY id DESC LIMIT :most")
        .bind("most", most)
        .map((row, _) ->
            new Audited(
                Times.read(row.getString("at")),
                row.getString("name"),
                row.getString("what"),
                row.getString("words")))
        .list();
  }
}
