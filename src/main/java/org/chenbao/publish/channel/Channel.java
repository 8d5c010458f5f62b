package org.chenbao.publish.channel;

import java.util.List;

/// The port to a place where editions are published.
public interface Channel {

  /// Sends a message and waits for the answer.
  ///
  /// @param earlier what the channel calls the messages of the same delivery sent before
  Outcome send(Message message, List<String> earlier);

  /// What holds for every message of this channel.
  Manner manner();

  /// How a channel is to be treated.
  ///
  /// @param ordered true where a message waits for those before it
  /// @param again true where a message of which nobody knows is sent again, false where a person is
  ///   asked
  record Manner(boolean ordered, boolean again) {}
}
