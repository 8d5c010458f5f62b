package org.chenbao.io.archive;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.chenbao.io.web.WebMemory.Answered;
import org.jdbi.v3.core.Handle;

/// The table of moves: permanent redirects are believed once a server has said the same on several
/// days, and only as long as what they lead to can be read.
final class MoveRows {
  /// Sites redirect for good by mistake, for an afternoon.
  private static final int DAYS = 3;

  private MoveRows() {}

  /// Where an address has moved to, once that is believed.
  static Optional<String> settled(Handle handle, String url) {
    return handle
        .createQuery("SELECT target FROM move WHERE url = :url AND days >= :days")
        .bind("url", url)
        .bind("days", DAYS)
        .mapTo(String.class)
        .findOne();
  }

  /// Counts what a server said, once a day (UTC).
  static void note(Handle handle, Answered answered, Instant now) {
    if (settled(handle, answered.url()).isPresent()) {
      return;
    }
    if (!answered.moved()) {
      forget(handle, answered.url());
      return;
    }
    String day = LocalDate.ofInstant(now, ZoneOffset.UTC).toString();
    handle.execute("DELETE FROM move WHERE url = ? AND target <> ?", answered.url(), answered.at());
    handle.execute(
        "INSERT INTO move VALUES (?, ?, 1, ?) ON CONFLICT (url) DO UPDATE SET"
            + " days = days + (last < excluded.last), last = max(last, excluded.last)",
        answered.url(),
        answered.at(),
        day);
  }

  /// Has an address asked itself again.
  static void forget(Handle handle, String url) {
    handle.execute("DELETE FROM move WHERE url = ?", url);
  }
}
