package org.chenbao.io.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chenbao.collect.health.Standing;
import org.chenbao.collect.health.Standing.Good;
import org.chenbao.collect.health.Standing.Last;
import org.chenbao.collect.health.Standing.Outlook;
import org.jdbi.v3.core.Handle;

/// The table of what is known of each source, by its address.
final class StandingRows {
  private StandingRows() {}

  static Map<String, Standing> all(Handle handle) {
    return handle
        .createQuery("SELECT * FROM standing")
        .map((row, _) -> Map.entry(row.getString("url"), standing(row)))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  static void store(Handle handle, String url, Standing standing) {
    Optional<Good> good = standing.good();
    handle.execute(
        "INSERT OR REPLACE INTO standing VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        url,
        Times.text(standing.last().at()),
        standing.last().outcome(),
        standing.last().why(),
        standing.failures(),
        good.map(g -> Times.text(g.at())).orElse(""),
        good.map(Good::url).orElse(""),
        good.map(g -> g.entries().stream().sorted().collect(Collectors.joining(" "))).orElse(""),
        standing.outlook().daily(),
        Times.text(standing.outlook().due()));
  }

  private static Standing standing(ResultSet row) throws SQLException {
    return new Standing(
        new Last(
            Times.read(row.getString("asked")), row.getString("outcome"), row.getString("why")),
        row.getInt("failures"),
        good(row),
        new Outlook(row.getDouble("daily"), Times.read(row.getString("due"))));
  }

  private static Optional<Good> good(ResultSet row) throws SQLException {
    String at = row.getString("good");
    if (at.isEmpty()) {
      return Optional.empty();
    }
    Instant when = Times.read(at);
    return Optional.of(new Good(when, row.getString("answered"), names(row.getString("entries"))));
  }

  private static Set<String> names(String entries) {
    return Arrays.stream(entries.split(" ")).filter(n -> !n.isEmpty()).collect(Collectors.toSet());
  }
}
