package org.chenbao.io.archive;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.chenbao.digest.Usage;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;

/// The tables of what each day's articles use.
final class UsageRows {
  private UsageRows() {}

  /// Stores a day's counts in place of those it had.
  static void store(Handle handle, LocalDate day, Usage usage) {
    String date = day.toString();
    handle.execute("DELETE FROM usage_term WHERE date = ?", date);
    handle.execute("INSERT OR REPLACE INTO usage_day VALUES (?, ?)", date, usage.articles());
    PreparedBatch batch = handle.prepareBatch("INSERT INTO usage_term VALUES (?, ?, ?)");
    usage.counts().forEach((term, articles) -> batch.add(date, term, articles));
    batch.execute();
  }

  static Usage sum(Handle handle, LocalDate from, LocalDate before) {
    Map<String, Integer> counts = new HashMap<>();
    within(
            handle,
            "SELECT term, sum(articles) AS articles FROM usage_term",
            "GROUP BY term",
            from,
            before)
        .map((row, _) -> Map.entry(row.getString("term"), row.getInt("articles")))
        .forEach(e -> counts.put(e.getKey(), e.getValue()));
    int articles =
        within(handle, "SELECT coalesce(sum(articles), 0) FROM usage_day", "", from, before)
            .mapTo(Integer.class)
            .one();
    return new Usage(articles, counts);
  }

  private static Query within(
      Handle handle, String select, String rest, LocalDate from, LocalDate before) {
    return handle
        .createQuery(select + " WHERE date >= :from AND date < :before " + rest)
        .bind("from", from.toString())
        .bind("before", before.toString());
  }
}
