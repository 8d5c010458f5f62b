package org.chenbao.publish.channel;

import java.util.List;
import java.util.Optional;

/// Turns a cleared edition into what a channel is sent. Pure: the same gives the same bytes.
@FunctionalInterface
public interface Form {

  /// The messages of an errand, in the order they are to be sent; none where nothing is to be done.
  ///
  /// @param standing what the channel shows of this edition now
  List<Message> messages(Bulletin bulletin, Errand errand, List<Standing> standing);

  /// What an edition lacks to be sent at all, in words for a person; empty where it has everything.
  default Optional<String> lacks(Bulletin bulletin) {
    return Optional.empty();
  }

  /// The channel's name of a message, of what a person says it is called there; empty where nothing
  /// there can be called that.
  default Optional<String> remote(String said) {
    return Optional.of(said);
  }
}
