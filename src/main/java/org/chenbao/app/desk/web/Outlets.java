package org.chenbao.app.desk.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chenbao.model.Body;
import org.chenbao.model.Language;
import org.jspecify.annotations.Nullable;

/// The channels of a day's edition, as the desk shows them and lets them go. Safe for use by many
/// threads.
public interface Outlets {

  /// A day's edition in one language, and what is to be done with it.
  ///
  /// @param withdrawal true where what is out is to be taken back
  record Matter(LocalDate date, Language language, boolean withdrawal) {}

  /// Every channel with what would go to it and what went.
  ///
  /// @param seen digest of all of that: what is let go is what was shown
  record Shown(String seen, List<Outlet> channels) {
    public Shown {
      channels = List.copyOf(channels);
    }
  }

  /// One channel.
  ///
  /// @param trouble why nothing can go there, in one line
  record Outlet(
      String name,
      String kind,
      @Nullable String trouble,
      @Nullable Plan planned,
      List<Receipt> receipts) {
    public Outlet {
      receipts = List.copyOf(receipts);
    }
  }

  /// What would go.
  ///
  /// @param errand `edition`, `correction` or `withdrawal`
  record Plan(String errand, List<Piece> messages) {
    public Plan {
      messages = List.copyOf(messages);
    }
  }

  /// One message.
  ///
  /// @param words what it says, as text
  /// @param html true where it has a form in HTML
  /// @param image true where it has a picture
  record Piece(
      String slot, String act, String type, int bytes, String words, boolean html, boolean image) {}

  /// What became of a message.
  ///
  /// @param state `ready`, `sending`, `sent`, `doubtful`, `refused` or `dropped`
  /// @param remote what the channel calls it, or where it is
  /// @param at when that was known, as ISO 8601
  record Receipt(String slot, String act, String state, String remote, String at, String words) {}

  /// What is to go, as a person saw it.
  ///
  /// @param channels by name
  /// @param seen the digest of what they were shown
  record Order(Matter matter, List<String> channels, String errand, String seen) {
    public Order {
      channels = List.copyOf(channels);
    }
  }

  /// Hears of a message whose fate is known.
  interface Listener {
    /// Hears of it.
    void told(String channel, Receipt receipt);
  }

  /// Shows every channel.
  Shown show(Matter matter);

  /// A message's HTML or picture.
  ///
  /// @param place of the message among those planned for the channel, from 1
  Optional<Body> part(Matter matter, String channel, int place, boolean html);

  /// Lets go what was seen, and sends it.
  ///
  /// @throws Declined where it is not what was seen, or a channel cannot take it
  Shown publish(Order order, Listener listener);

  /// Goes on with what is left to go to a channel, after a person said what became of messages of
  /// which nobody knew.
  ///
  /// @param said `again` where nothing is to be said, `arrived`, `arrived=NUMBER` or `lost`
  /// @throws Declined where that cannot be said of them
  Shown settle(Matter matter, String channel, String said, Listener listener);
}
