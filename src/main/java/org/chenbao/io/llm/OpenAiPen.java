package org.chenbao.io.llm;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.chenbao.edit.Pen;
import org.chenbao.io.web.Courier;
import org.chenbao.io.web.Letter;
import org.chenbao.io.web.Reply;
import org.chenbao.model.Body;

/// A model behind an endpoint that speaks OpenAI's chat completions. Safe for use by many threads.
///
/// Busy and failing servers are asked again after [#PAUSES]; a broken connection or a deadline is
/// not worth another minute. An endpoint that failed [#MAX_FAILURES] times in a row is left alone
/// for the rest of the run, so that a dead one does not cost its deadline for every story.
public final class OpenAiPen implements Pen {
  /// For one call. A main story takes 10 to 40 seconds.
  public static final Duration DEADLINE = Duration.ofSeconds(90);

  /// Before the second and the third try.
  static final List<Duration> PAUSES = List.of(Duration.ofSeconds(2), Duration.ofSeconds(8));

  private static final int MAX_FAILURES = 3;

  /// Three words can be refused: the schema, the temperature, the name of the limit.
  private static final int MAX_DIALECTS = 4;

  private final Endpoint endpoint;
  private final Courier courier;
  private final Pause pause;
  private final AtomicInteger failures = new AtomicInteger();
  private volatile Dialect dialect = Dialect.FULL;

  /// Waits; tests do not.
  @FunctionalInterface
  interface Pause {
    void sleep(Duration duration) throws InterruptedException;
  }

  /// @param courier for models, with [#DEADLINE]
  public OpenAiPen(Endpoint endpoint, Courier courier) {
    this(endpoint, courier, Thread::sleep);
  }

  OpenAiPen(Endpoint endpoint, Courier courier, Pause pause) {
    this.endpoint = endpoint;
    this.courier = courier;
    this.pause = pause;
  }

  @Override
  public Answer ask(Prompt prompt) {
    if (failures.get() >= MAX_FAILURES) {
      return new Answer.Silent("the endpoint failed " + MAX_FAILURES + " times: not asked again");
    }
    Answer answer =
        switch (converse(prompt)) {
          case Reply.Answered answered when answered.good() ->
              Completion.read(answered.body().bytes(), prompt.most(endpoint.model()));
          case Reply.Answered answered -> new Answer.Silent(complaint(answered));
          case Reply.Forbidden(String why) -> failed(why, Usage.NONE);
          case Reply.Broken broken -> failed(broken.why(), lost(prompt, broken));
        };
    return switch (answer) {
      case Answer.Written written -> written;
      case Answer.Silent(String why, Usage usage) -> new Answer.Silent(endpoint.redact(why), usage);
    };
  }

  /// Asks in the dialect that the endpoint last understood, and learns from its refusals.
  private Reply converse(Prompt prompt) {
    Dialect spoken = dialect;
    Reply reply = insist(prompt, spoken);
    for (int i = 1; i < MAX_DIALECTS; i++) {
      Optional<Dialect> next = next(spoken, reply);
      if (next.isEmpty()) {
        return reply;
      }
      spoken = next.get();
      reply = insist(prompt, spoken);
      if (reply instanceof Reply.Answered answered && answered.good()) {
        dialect = spoken;
      }
    }
    return reply;
  }

  private static Optional<Dialect> next(Dialect spoken, Reply reply) {
    return reply instanceof Reply.Answered answered && answered.status() == 400
        ? spoken.without(Completion.complaint(answered.body().bytes()))
        : Optional.empty();
  }

  private Reply insist(Prompt prompt, Dialect spoken) {
    Reply reply = send(prompt, spoken);
    for (Duration wait : PAUSES) {
      if (!(reply instanceof Reply.Answered answered) || !busy(answered.status())) {
        break;
      }
      try {
        pause.sleep(wait);
      } catch (InterruptedException _) {
        Thread.currentThread().interrupt();
        return new Reply.Broken("interrupted", true);
      }
      reply = send(prompt, spoken);
    }
    note(reply);
    return reply;
  }

  private Reply send(Prompt prompt, Dialect spoken) {
    Map<String, String> headers = new HashMap<>();
    if (!endpoint.key().isEmpty()) {
      headers.put("Authorization", "Bearer " + endpoint.key());
    }
    byte[] json = spoken.request(endpoint.model(), prompt).getBytes(StandardCharsets.UTF_8);
    return courier.send(new Letter(endpoint.url(), headers, Optional.of(Body.of(json))));
  }

  /// A refusal of one prompt says nothing about the endpoint; a key that is not accepted does.
  private void note(Reply reply) {
    if (reply instanceof Reply.Answered(int status, Map<String, String> _, Body _)) {
      if (status == 401 || status == 403) {
        failures.set(MAX_FAILURES);
      } else if (busy(status)) {
        failures.incrementAndGet();
      } else {
        failures.set(0);
      }
    } else {
      failures.incrementAndGet();
    }
  }

  private static boolean busy(int status) {
    return status == 429 || status >= 500;
  }

  /// What a provider says of a key may repeat the key: of that, only the status.
  private static String complaint(Reply.Answered answered) {
    int status = answered.status();
    if (status == 401 || status == 403) {
      return "HTTP " + status + ": the endpoint does not accept the key";
    }
    String said = Completion.complaint(answered.body().bytes());
    return "HTTP " + status + (said.isEmpty() ? "" : ": " + said);
  }

  /// Whoever got the prompt may have worked on it, and will charge for that.
  private Usage lost(Prompt prompt, Reply.Broken broken) {
    return broken.unsent() ? Usage.NONE : prompt.most(endpoint.model());
  }

  private static Answer failed(String why, Usage usage) {
    return new Answer.Silent("the endpoint was not reached: " + why, usage);
  }
}
