package org.chenbao.io.outbox;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.chenbao.io.web.Reply;
import org.chenbao.publish.channel.Outcome;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/// What an answer over HTTP says of a message.
final class Replies {
  private static final ObjectMapper JSON = JsonMapper.builder().build();

  /// A channel that wants to be left alone for longer is asked by the next run.
  private static final Duration LONGEST = Duration.ofDays(1);

  /// As much as a person reads of what a server says.
  private static final int SAID = 200;

  private Replies() {}

  /// @param answered says what an answer means
  static Outcome outcome(Reply reply, Function<Reply.Answered, Outcome> answered) {
    return switch (reply) {
      case Reply.Answered answer -> answered.apply(answer);
      case Reply.Forbidden(String why) -> new Outcome.Refused(why);
      case Reply.Broken broken when broken.unsent() ->
          new Outcome.Later(broken.why(), Optional.empty());
      case Reply.Broken broken -> new Outcome.Doubtful(broken.why());
    };
  }

  /// What a status alone says (RFC 9110, section 15): a client's error was not acted on, a server's
  /// may have happened at any point of its work.
  ///
  /// @param said what the server said of it, for a person
  static Outcome status(Reply.Answered answer, String said) {
    int status = answer.status();
    String told = "HTTP " + status + (said.isEmpty() ? "" : ": " + cut(said));
    if (answer.good()) {
      return new Outcome.Sent("");
    }
    if (status == 429 || status == 408 || status == 425) {
      return new Outcome.Later(told, after(answer));
    }
    return status >= 500 ? new Outcome.Doubtful(told) : new Outcome.Refused(told);
  }

  /// The body as JSON; missing where it is none.
  static JsonNode json(Reply.Answered answer) {
    try {
      return JSON.readTree(answer.body().bytes());
    } catch (JacksonException _) {
      return MissingNode.getInstance();
    }
  }

  /// The body as one line for a person.
  static String line(Reply.Answered answer) {
    return cut(
        new String(answer.body().bytes(), StandardCharsets.UTF_8).replaceAll("\\s+", " ").strip());
  }

  /// A wait in seconds.
  static Optional<Duration> seconds(long seconds) {
    return seconds <= 0
        ? Optional.empty()
        : Optional.of(Duration.ofSeconds(Math.min(seconds, LONGEST.toSeconds())));
  }

  private static Optional<Duration> after(Reply.Answered answer) {
    return answer
        .header("retry-after")
        .filter(value -> value.matches("\\d{1,9}"))
        .flatMap(value -> seconds(Long.parseLong(value)));
  }

  /// What is told without a key.
  static Outcome struck(Secret key, Outcome outcome) {
    return switch (outcome) {
      case Outcome.Sent sent -> sent;
      case Outcome.Later(String why, var after) -> new Outcome.Later(key.strike(why), after);
      case Outcome.Refused(String why) -> new Outcome.Refused(key.strike(why));
      case Outcome.Doubtful(String why) -> new Outcome.Doubtful(key.strike(why));
    };
  }

  private static String cut(String text) {
    return text.length() <= SAID ? text : text.substring(0, SAID) + "…";
  }
}
