package org.chenbao.io.web;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.chenbao.model.Body;

/// Hosts that answered "too many requests" (RFC 6585, 4) and addresses that answered "come back
/// later" (RFC 9110, 15.6.4): not one more is sent until their time, in this run and in the next.
/// Safe for use by many threads.
///
/// A status 503 is of one address and closes no host: one slow route must not stall the others.
final class Throttles {
  /// For a host that names no time: longer than a run.
  private static final Duration UNNAMED = Duration.ofHours(1);

  private static final int TOO_MANY = 429;
  private static final int LATER = 503;

  private final WebMemory memory;
  private final Map<String, Instant> rests;

  Throttles(WebMemory memory) {
    this.memory = memory;
    this.rests = new ConcurrentHashMap<>(memory.rests());
  }

  /// What the host or the address said, where it is still to be heeded.
  Optional<Reply> of(String host, String url, Instant now) {
    return Stream.of(host, url)
        .flatMap(place -> Stream.ofNullable(rests.get(place)))
        .filter(now::isBefore)
        .findFirst()
        .map(Throttles::still);
  }

  /// Takes note of an answer.
  Reply heed(String host, String url, Reply reply, Instant now) {
    if (reply instanceof Reply.Answered answered) {
      Optional<Instant> named = answered.header("retry-after").flatMap(v -> Statuses.until(v, now));
      if (answered.status() == TOO_MANY) {
        rest(host, named.orElse(now.plus(UNNAMED)));
      } else if (answered.status() == LATER) {
        named.ifPresent(until -> rest(url, until));
      }
    }
    return reply;
  }

  private void rest(String place, Instant until) {
    rests.put(place, until);
    memory.rest(place, until);
  }

  /// The answer again, with what is left of its time.
  private static Reply still(Instant until) {
    String date =
        DateTimeFormatter.RFC_1123_DATE_TIME.format(
            until.plusNanos(999_999_999).truncatedTo(ChronoUnit.SECONDS).atOffset(ZoneOffset.UTC));
    return new Reply.Answered(TOO_MANY, Map.of("retry-after", date), Body.of(new byte[0]));
  }
}
