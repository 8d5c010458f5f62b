package org.chenbao.io.archive;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.chenbao.digest.Correction;
import org.jdbi.v3.core.Handle;

/// The table of what people put right.
final class CorrectionRows {
  private CorrectionRows() {}

  /// Stores a correction; one that says the contrary of the same two articles gives way.
  static void store(Handle handle, Correction correction, Instant at) {
    String contrary =
        switch (correction.kind()) {
          case SAME -> "apart";
          case APART -> "same";
          case FOLLOWS, MUTED -> "";
        };
    handle.execute(
        "DELETE FROM correction WHERE kind = ?"
            + " AND ((one = ? AND other = ?) OR (one = ? AND other = ?))",
        contrary,
        correction.one(),
        correction.other(),
        correction.other(),
        correction.one());
    handle.execute(
        "INSERT OR REPLACE INTO correction VALUES (?, ?, ?, ?)",
        key(correction),
        correction.one(),
        correction.other(),
        Times.text(at));
  }

  /// Forgets a correction.
  static void remove(Handle handle, Correction correction) {
    handle.execute(
        "DELETE FROM correction WHERE kind = ? AND one = ? AND other = ?",
        key(correction),
        correction.one(),
        correction.other());
  }

  static List<Correction> all(Handle handle) {
    return handle
        .createQuery("SELECT kind, one, other FROM correction ORDER BY at, kind, one, other")
        .map((row, _) ->
            new Correction(
                Correction.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                row.getString("one"),
                row.getString("other")))
        .list();
  }

  private static String key(Correction correction) {
    return correction.kind().name().toLowerCase(Locale.ROOT);
  }
}
