package org.chenbao.io.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.chenbao.model.Body;
import org.chenbao.publish.channel.Book.Entry;
import org.chenbao.publish.channel.Fate;
import org.chenbao.publish.channel.Message;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatement;

/// The table of messages.
final class MessageRows {
  /// `d.state` and `m.state` would have one name.
  private static final String ALL =
      "SELECT m.*, m.state AS fate, d.date, d.language, d.revision, d.channel, d.errand, d.state"
          + " FROM message m JOIN delivery d ON d.id = m.delivery WHERE d.state = 'approved' AND ";

  private static final String ORDER = " ORDER BY m.delivery, m.place";

  private MessageRows() {}

  static void insert(Handle handle, long delivery, int place, Message message, Instant at) {
    bind(
            handle.createUpdate(
                "INSERT INTO message VALUES (:delivery, :place, :slot, :act, :type, :body, :says,"
                    + " :repeatable, :state, :tries, :due, :remote, :trouble, :at)"),
            new Fate.Ready(0, at, ""))
        .bind("delivery", delivery)
        .bind("place", place)
        .bind("slot", message.slot())
        .bind("act", message.act())
        .bind("type", message.content().type())
        .bind("body", message.content().body().bytes())
        .bind("says", message.says())
        .bind("repeatable", message.repeatable())
        .bind("at", Times.text(at))
        .execute();
  }

  static void note(Handle handle, Entry entry, Fate fate, Instant at) {
    bind(
            handle.createUpdate(
                "UPDATE message SET state = :state, tries = :tries, due = :due, remote = :remote,"
                    + " trouble = :trouble, at = :at WHERE delivery = :delivery AND place = :place"),
            fate)
        .bind("delivery", entry.delivery().id())
        .bind("place", entry.place())
        .bind("at", Times.text(at))
        .execute();
  }

  /// Leaves to a person what may have been sent by another copy of this archive; what can be sent
  /// twice without harm goes on.
  static int doubt(Handle handle) {
    return handle.execute(
        "UPDATE message SET state = 'doubtful'"
            + " WHERE state IN ('ready', 'sending') AND repeatable = 0");
  }

  /// Messages of deliveries to a channel that were let go and are not done.
  static List<Entry> open(Handle handle, String channel) {
    return entries(
        handle
            .createQuery(
                ALL
                    + "d.channel = :channel AND m.delivery IN (SELECT delivery FROM message"
                    + " WHERE state NOT IN ('sent', 'dropped'))"
                    + ORDER)
            .bind("channel", channel));
  }

  /// Messages of a delivery.
  static List<Entry> of(Handle handle, long delivery) {
    return entries(handle.createQuery(ALL + "m.delivery = :id" + ORDER).bind("id", delivery));
  }

  private static List<Entry> entries(Query query) {
    return query.map((row, _) -> entry(row)).list();
  }

  private static Entry entry(ResultSet row) throws SQLException {
    var content = new Message.Content(row.getString("type"), Body.of(row.getBytes("body")));
    var message =
        new Message(
            row.getString("slot"),
            row.getString("act"),
            content,
            row.getString("says"),
            row.getBoolean("repeatable"));
    return new Entry(
        DeliveryRows.delivery(row, "delivery"),
        row.getInt("place"),
        message,
        fate(row),
        Times.read(row.getString("at")));
  }

  private static Fate fate(ResultSet row) throws SQLException {
    int tries = row.getInt("tries");
    String trouble = row.getString("trouble");
    String state = row.getString("fate");
    return switch (state) {
      case "ready" -> new Fate.Ready(tries, Times.read(row.getString("due")), trouble);
      case "sending" -> new Fate.Sending(tries);
      case "sent" -> new Fate.Sent(row.getString("remote"));
      case "doubtful" -> new Fate.Doubtful(trouble);
      case "refused" -> new Fate.Refused(trouble);
      case "dropped" -> new Fate.Dropped();
      default -> throw new IllegalStateException("no fate of a message: " + state);
    };
  }

  private static <S extends SqlStatement<S>> S bind(S statement, Fate fate) {
    S named = statement.bind("state", fate.getClass().getSimpleName().toLowerCase(Locale.ROOT));
    return switch (fate) {
      case Fate.Ready(int tries, Instant due, String why) -> values(named, tries, due, "", why);
      case Fate.Sending(int tries) -> values(named, tries, Instant.EPOCH, "", "");
      case Fate.Sent(String remote) -> values(named, 0, Instant.EPOCH, remote, "");
      case Fate.Doubtful(String why) -> values(named, 0, Instant.EPOCH, "", why);
      case Fate.Refused(String why) -> values(named, 0, Instant.EPOCH, "", why);
      case Fate.Dropped() -> values(named, 0, Instant.EPOCH, "", "");
    };
  }

  private static <S extends SqlStatement<S>> S values(
      S statement, int tries, Instant due, String remote, String trouble) {
    return statement
        .bind("tries", tries)
        .bind("due", Times.text(due))
        .bind("remote", remote)
        .bind("trouble", trouble);
  }
}
