package org.chenbao.io.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.chenbao.model.Language;
import org.chenbao.publish.channel.Delivery;
import org.chenbao.publish.channel.Delivery.Revision;
import org.chenbao.publish.channel.Errand;
import org.jdbi.v3.core.Handle;

/// The table of deliveries.
final class DeliveryRows {
  private DeliveryRows() {}

  /// Puts an edition's revision up for each channel that has none of it, in the place of an earlier
  /// one that was not let go.
  static void queue(Handle handle, Revision revision, Collection<String> channels, Instant at) {
    for (String channel : channels) {
      List<Delivery> before = told(handle, revision, channel);
      if (before.stream().noneMatch(d -> d.revision().equals(revision))) {
        before.stream().filter(d -> !d.approved()).forEach(d -> state(handle, d, "dropped"));
        insert(handle, revision, channel, errand(before), at);
      }
    }
  }

  /// What queueing would put up for a channel, or did and was not let go.
  static Optional<Delivery> upcoming(Handle handle, Revision revision, String channel) {
    List<Delivery> before = told(handle, revision, channel);
    Optional<Delivery> there =
        before.stream().filter(d -> d.revision().equals(revision)).findFirst();
    return there.isPresent()
        ? there.filter(d -> !d.approved())
        : Optional.of(new Delivery(0, revision, channel, errand(before), false));
  }

  private static List<Delivery> told(Handle handle, Revision revision, String channel) {
    return of(handle, revision.date(), revision.language()).stream()
        .filter(d -> d.channel().equals(channel) && d.errand() != Errand.WITHDRAWAL)
        .toList();
  }

  /// Where an earlier revision went out, the next one corrects it.
  private static Errand errand(List<Delivery> before) {
    return before.stream().anyMatch(Delivery::approved) ? Errand.CORRECTION : Errand.EDITION;
  }

  /// The revision of each date that a channel shows.
  static NavigableMap<LocalDate, Integer> out(Handle handle, Language language, String channel) {
    NavigableMap<LocalDate, Integer> out = new TreeMap<>();
    handle
        .createQuery(
            "SELECT * FROM delivery WHERE channel = :channel AND language = :language"
                + " AND state = 'approved' ORDER BY id")
        .bind("channel", channel)
        .bind("language", language.code())
        .map((row, _) -> delivery(row, "id"))
        .forEach(d -> {
          if (d.errand() == Errand.WITHDRAWAL) {
            out.remove(d.revision().date());
          } else {
            out.put(d.revision().date(), d.revision().number());
          }
        });
    return out;
  }

  static void insert(Handle handle, Revision revision, String channel, Errand errand, Instant at) {
    handle.execute(
        "INSERT OR IGNORE INTO delivery (date, language, revision, channel, errand, state, at)"
            + " VALUES (?, ?, ?, ?, ?, 'waiting', ?)",
        revision.date().toString(),
        revision.language().code(),
        revision.number(),
        channel,
        errand.key(),
        Times.text(at));
  }

  /// Deliveries of a date's editions that were not dropped, the oldest first.
  static List<Delivery> of(Handle handle, LocalDate date, Language language) {
    return handle
        .createQuery(
            "SELECT * FROM delivery WHERE date = :date AND language = :language"
                + " AND state <> 'dropped' ORDER BY id")
        .bind("date", date.toString())
        .bind("language", language.code())
        .map((row, _) -> delivery(row, "id"))
        .list();
  }

  static void state(Handle handle, Delivery delivery, String state) {
    handle.execute("UPDATE delivery SET state = ? WHERE id = ?", state, delivery.id());
  }

  /// @param id the name of the column of its number
  static Delivery delivery(ResultSet row, String id) throws SQLException {
    return new Delivery(
        row.getLong(id),
        new Revision(
            LocalDate.parse(row.getString("date")),
            Language.of(row.getString("language")),
            row.getInt("revision")),
        row.getString("channel"),
        Errand.of(row.getString("errand")),
        row.getString("state").equals("approved"));
  }
}
