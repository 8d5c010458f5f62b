package org.chenbao.io.llm;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.chenbao.edit.Pen;
import org.chenbao.io.web.Courier;
import org.chenbao.io.web.Letter;
import org.chenbao.io.web.Reply;
import org.chenbao.model.Body;

/// A model behind an endpoint, in whatever dialect it speaks. Safe for use by many threads.
///
/// Busy and failing servers are asked again as [Patience] has it; a broken connection or a deadline
/// is not worth another minute. An endpoint that failed [#MAX_FAILURES] times in a row is left
/// alone for the rest of the run, so that a dead one does not cost its deadline for every story.
public final class EndpointPen implements Pen {
  /// For one exchange, from the first byte sent to the last received. A main story takes 10 to 40
  /// seconds.
  public static final Duration DEADLINE = Duration.ofSeconds(90);

  private static final int MAX_FAILURES = 3;

  /// Five words can be refused: the schema, JSON, the temperature, the limit's name, the extras.
  private static final int MAX_MANNERS = 6;

  private final Endpoint endpoint;
  private final Courier courier;
  private final Patience patience;
  private final Fence fence = Fence.random();
  private final AtomicInteger failures = new AtomicInteger();
  private volatile Manner manner;

  /// @param courier for models, with [#DEADLINE]
  public EndpointPen(Endpoint endpoint, Courier courier) {
    this(endpoint, courier, new Patience(Thread::sleep));
  }

  EndpointPen(Endpoint endpoint, Courier courier, Patience patience) {
    this.endpoint = endpoint;
    this.courier = courier;
    this.patience = patience;
    this.manner = endpoint.provider().manner();
  }

  @Override
  public String name() {
    return endpoint.provider().name() + ":" + endpoint.model();
  }

  @Override
  public Answer ask(Prompt prompt) {
    if (failures.get() >= MAX_FAILURES) {
      return new Answer.Silent("the endpoint failed " + MAX_FAILURES + " times: not asked again");
    }
    Usage most = prompt.most(endpoint.model());
    Answer answer =
        switch (converse(prompt)) {
          case Reply.Answered answered when answered.good() ->
              Completion.read(endpoint.provider().dialect(), answered.body().bytes(), most);
          case Reply.Answered answered -> new Answer.Silent(complaint(answered));
          case Reply.Forbidden(String why) -> failed(why, Usage.NONE);
          case Reply.Broken broken -> failed(broken.why(), broken.unsent() ? Usage.NONE : most);
        };
    return switch (answer) {
      case Answer.Written written -> written;
      case Answer.Silent(String why, Usage usage) -> new Answer.Silent(endpoint.redact(why), usage);
    };
  }

  /// Asks in the manner that the endpoint last understood, and learns from its refusals.
  private Reply converse(Prompt prompt) {
    Manner spoken = manner;
    Reply reply = insist(prompt, spoken);
    for (int i = 1; i < MAX_MANNERS; i++) {
      Optional<Manner> next = next(spoken, reply);
      if (next.isEmpty()) {
        return reply;
      }
      spoken = next.get();
      reply = insist(prompt, spoken);
      if (reply instanceof Reply.Answered answered && answered.good()) {
        manner = spoken;
      }
    }
    return reply;
  }

  private static Optional<Manner> next(Manner spoken, Reply reply) {
    return reply instanceof Reply.Answered answered && misunderstood(answered.status())
        ? spoken.without(Completion.complaint(answered.body().bytes()))
        : Optional.empty();
  }

  private Reply insist(Prompt prompt, Manner spoken) {
    Reply reply = patience.insist(() -> send(prompt, spoken));
    note(reply);
    return reply;
  }

  private Reply send(Prompt prompt, Manner spoken) {
    Dialect dialect = endpoint.provider().dialect();
    Question question = Question.of(prompt, endpoint.model(), spoken, fence);
    byte[] json = dialect.request(question).toString().getBytes(StandardCharsets.UTF_8);
    Map<String, String> headers = dialect.headers(endpoint.key());
    return courier.send(new Letter(endpoint.url(), headers, Optional.of(Body.of(json))));
  }

  /// A refusal of one prompt says nothing about the endpoint; a key that is not accepted does.
  private void note(Reply reply) {
    if (reply instanceof Reply.Answered(int status, var _, var _, var _)) {
      if (status == 401 || status == 403) {
        failures.set(MAX_FAILURES);
      } else if (Patience.busy(status)) {
        failures.incrementAndGet();
      } else {
        failures.set(0);
      }
    } else {
      failures.incrementAndGet();
    }
  }

  /// Some servers call a word they do not know unprocessable instead of bad.
  private static boolean misunderstood(int status) {
    return status == 400 || status == 422;
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

  private static Answer failed(String why, Usage usage) {
    return new Answer.Silent("the endpoint was not reached: " + why, usage);
  }
}
