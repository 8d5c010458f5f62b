package org.chenbao.io.archive;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import org.chenbao.io.Unusable;
import org.chenbao.model.Language;
import org.chenbao.publish.channel.Book;
import org.chenbao.publish.channel.Delivery;
import org.chenbao.publish.channel.Delivery.Revision;
import org.chenbao.publish.channel.Errand;
import org.chenbao.publish.channel.Fate;
import org.chenbao.publish.channel.Message;
import org.chenbao.publish.channel.Standing;
import org.jdbi.v3.core.Handle;

/// What is to go to channels and what went, as the archive keeps it.
public final class Outbox implements Book {
  private final Database database;
  private final InstantSource clock;

  Outbox(Database database, InstantSource clock) {
    this.database = database;
    this.clock = clock;
  }

  /// What is up, or would be once queued, for a channel: empty where it was let go.
  public Optional<Delivery> upcoming(Revision revision, String channel) {
    return database.read(h -> DeliveryRows.upcoming(h, revision, channel));
  }

  /// The revision of each date that a channel shows or is about to.
  public NavigableMap<LocalDate, Integer> out(Language language, String channel) {
    return database.read(h -> DeliveryRows.out(h, language, channel));
  }

  /// Puts a delivery up, unless it is.
  public void put(Delivery delivery) {
    database.transact(h -> {
      if (delivery.errand() == Errand.WITHDRAWAL) {
        DeliveryRows.insert(
            h, delivery.revision(), delivery.channel(), delivery.errand(), clock.instant());
      } else {
        DeliveryRows.queue(h, delivery.revision(), List.of(delivery.channel()), clock.instant());
      }
      return delivery;
    });
  }

  /// Deliveries of a date's editions, the oldest first.
  public List<Delivery> deliveries(LocalDate date, Language language) {
    return database.read(h -> DeliveryRows.of(h, date, language));
  }

  /// Lets a delivery go: its messages are stored, and what is still unsent of earlier revisions is
  /// dropped, all or nothing.
  ///
  /// @throws Unusable where nobody knows yet whether an earlier message arrived
  public void approve(Delivery delivery, List<Message> messages) {
    Instant now = clock.instant();
    database.transact(h -> {
      supersede(h, delivery, now);
      for (int i = 0; i < messages.size(); i++) {
        MessageRows.insert(h, delivery.id(), i + 1, messages.get(i), now);
      }
      DeliveryRows.state(h, delivery, "approved");
      return delivery;
    });
  }

  private static void supersede(Handle handle, Delivery delivery, Instant now) {
    for (Entry entry : MessageRows.open(handle, delivery.channel())) {
      if (same(entry.delivery().revision(), delivery.revision())) {
        switch (entry.fate()) {
          case Fate.Ready _, Fate.Refused _ ->
              MessageRows.note(handle, entry, new Fate.Dropped(), now);
          case Fate.Sending _, Fate.Doubtful _ -> throw unknown(entry);
          case Fate.Sent _, Fate.Dropped _ -> {}
        }
      }
    }
  }

  private static boolean same(Revision one, Revision other) {
    return one.date().equals(other.date()) && one.language() == other.language();
  }

  private static Unusable unknown(Entry entry) {
    return new Unusable(
        Unusable.Kind.BUSY,
        entry.delivery().channel()
            + ": nobody knows whether message "
            + entry.place()
            + " arrived; look there, then chenbao publish --resolve arrived or --resolve lost");
  }

  /// What a channel shows of a date's edition.
  public List<Standing> standing(LocalDate date, Language language, String channel) {
    return database.read(h -> {
      Map<String, Standing> slots = new LinkedHashMap<>();
      DeliveryRows.of(h, date, language).stream()
          .filter(d -> d.channel().equals(channel))
          .flatMap(d -> MessageRows.of(h, d.id()).stream())
          .forEach(entry -> stand(entry, slots));
      return List.copyOf(slots.values());
    });
  }

  /// An edit keeps the name that the channel gave the message.
  private static void stand(Entry entry, Map<String, Standing> slots) {
    if (entry.fate() instanceof Fate.Sent(String remote)) {
      Message message = entry.message();
      slots.merge(
          message.slot(),
          new Standing(message.slot(), message.act(), remote, message.says()),
          (old, now) ->
              now.remote().isEmpty()
                  ? new Standing(now.slot(), now.act(), old.remote(), now.says())
                  : now);
    }
  }

  /// The messages of a delivery that was let go.
  public List<Entry> messages(Delivery delivery) {
    return database.read(h -> MessageRows.of(h, delivery.id()));
  }

  @Override
  public List<Entry> open(String channel) {
    return database.read(h -> MessageRows.open(h, channel));
  }

  @Override
  public void note(Entry entry, Fate fate) {
    database.transact(h -> {
      MessageRows.note(h, entry, fate, clock.instant());
      return fate;
    });
  }
}
