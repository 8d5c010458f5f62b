package org.chenbao.io.web;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Hosts that answered "too many requests" (RFC 6585, 4): not one more is sent until their time.
/// Safe for use by many threads.
///
/// A status 503 is of one address and closes no host: one slow route must not stall the others.
final class Throttles {
  /// For a host that names no time: longer than a run.
  private static final Duration UNNAMED = Duration.ofHours(1);

  private final Map<String, Rest> hosts = new ConcurrentHashMap<>();

  private record Rest(Instant until, Reply reply) {}

  /// What the host said, where it is still to be heeded.
  Optional<Reply> of(String host, Instant now) {
    return Optional.ofNullable(hosts.get(host)).filter(r -> now.isBefore(r.until)).map(Rest::reply);
  }

  /// Takes note of an answer.
  Reply heed(String host, Reply reply, Instant now) {
    if (reply instanceof Reply.Answered answered && answered.status() == 429) {
      Instant until =
          answered
              .header("retry-after")
              .flatMap(v -> Statuses.until(v, now))
              .orElse(now.plus(UNNAMED));
      hosts.put(host, new Rest(until, reply));
    }
    return reply;
  }
}
