package org.chenbao.publish.channel;

import java.time.Duration;
import java.util.Optional;

/// How sending a message ended.
public sealed interface Outcome {

  /// It arrived.
  ///
  /// @param remote what the channel calls it, may be empty
  record Sent(String remote) implements Outcome {}

  /// It surely did not arrive, and may later.
  ///
  /// @param after when the channel wants to be asked again, where it said so
  record Later(String why, Optional<Duration> after) implements Outcome {}

  /// It surely did not arrive, and will not without a person.
  record Refused(String why) implements Outcome {}

  /// Nobody here knows whether it arrived.
  record Doubtful(String why) implements Outcome {}
}
