package org.chenbao.publish.channel;

import java.time.Instant;
import java.util.List;

/// The port to the book of what was sent. What it was told is on the disk when it returns.
public interface Book {

  /// All messages of the deliveries to a channel that were let go and are not done, in the order to
  /// be sent.
  List<Entry> open(String channel);

  /// Notes a message's fate.
  void note(Entry entry, Fate fate);

  /// A message and how far it came.
  ///
  /// @param place in its delivery, from 1
  /// @param at when its fate was noted
  record Entry(Delivery delivery, int place, Message message, Fate fate, Instant at) {}
}
