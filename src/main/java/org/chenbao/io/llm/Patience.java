package org.chenbao.io.llm;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.chenbao.io.web.Reply;

/// Asks busy and failing servers again, a little later each time, and not for ever.
///
/// @param pause waits; tests do not
record Patience(Pause pause) {
  /// Before the second and the third try, where the server names no time.
  static final List<Duration> PAUSES = List.of(Duration.ofSeconds(2), Duration.ofSeconds(8));

  /// A server that wants more time than this is not waited for that long: the story would be late.
  static final Duration LONGEST = Duration.ofSeconds(30);

  private static final int TOO_MANY = 429;
  private static final int FAILING = 500;

  /// Waits.
  @FunctionalInterface
  interface Pause {
    void sleep(Duration duration) throws InterruptedException;
  }

  /// Sends until the server is no longer busy, or patience ends.
  Reply insist(Supplier<Reply> send) {
    Reply reply = send.get();
    for (Duration usual : PAUSES) {
      if (!(reply instanceof Reply.Answered answered) || !busy(answered.status())) {
        return reply;
      }
      try {
        pause.sleep(wait(answered, usual));
      } catch (InterruptedException _) {
        Thread.currentThread().interrupt();
        return new Reply.Broken("interrupted", true);
      }
      reply = send.get();
    }
    return reply;
  }

  /// True for a status that another try may change.
  static boolean busy(int status) {
    return status == TOO_MANY || status >= FAILING;
  }

  /// As long as the server asks for in seconds, but at least the usual and at most the longest.
  private static Duration wait(Reply.Answered answered, Duration usual) {
    String asked = answered.header("retry-after").orElse("").strip();
    long seconds = asked.matches("\\d{1,9}") ? Long.parseLong(asked) : 0;
    return Duration.ofSeconds(Math.clamp(seconds, usual.toSeconds(), LONGEST.toSeconds()));
  }
}
