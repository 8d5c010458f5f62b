package org.chenbao.publish.channel;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// How far a message came, as the archive keeps it.
public sealed interface Fate {
  /// Before the second, third … try; the last for every one after. Longer ones outlast the run and
  /// are heeded by the next.
  List<Duration> PAUSES =
      List.of(
          Duration.ofSeconds(2),
          Duration.ofSeconds(8),
          Duration.ofSeconds(30),
          Duration.ofMinutes(2),
          Duration.ofMinutes(10),
          Duration.ofHours(1));

  /// Waits to be sent.
  ///
  /// @param tries how often it was
  /// @param why the last try failed, empty before the first
  record Ready(int tries, Instant due, String why) implements Fate {}

  /// Given out; after a crash nobody knows whether it arrived.
  record Sending(int tries) implements Fate {}

  /// Arrived.
  record Sent(String remote) implements Fate {}

  /// Given out, and nobody knows whether it arrived: waits for a person's word.
  record Doubtful(String why) implements Fate {}

  /// Not accepted: waits for a person.
  record Refused(String why) implements Fate {}

  /// Not wanted any more: a later revision or a withdrawal took its place before it was sent.
  record Dropped() implements Fate {}

  /// The fate after a try.
  ///
  /// @param again true where this message may be sent again though it may have arrived
  static Fate after(Outcome outcome, int tries, boolean again, Instant now) {
    return switch (outcome) {
      case Outcome.Sent(String remote) -> new Sent(remote);
      case Outcome.Refused(String why) -> new Refused(why);
      case Outcome.Later(String why, var after) ->
          new Ready(tries, now.plus(longer(after.orElse(Duration.ZERO), pause(tries))), why);
      case Outcome.Doubtful(String why) ->
          again ? new Ready(tries, now.plus(pause(tries)), why) : new Doubtful(why);
    };
  }

  private static Duration pause(int tries) {
    return PAUSES.get(Math.clamp(tries - 1L, 0, PAUSES.size() - 1));
  }

  private static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) > 0 ? one : other;
  }
}
