package org.chenbao.io.web;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.chenbao.model.Fetch;

/// What statuses other than success mean (RFC 9110, 15; RFC 6585).
final class Statuses {
  /// A server that asks for more has most likely written milliseconds.
  private static final Duration LONGEST_WAIT = Duration.ofHours(24);

  /// More digits are no number of seconds.
  private static final int MAX_DIGITS = 9;

  private Statuses() {}

  /// The outcome of an answer that is neither good nor a redirect.
  static Fetch read(String url, Reply.Answered reply, Instant now) {
    boolean throttles = reply.status() == 429 || reply.status() == 503;
    Optional<Instant> until =
        throttles ? reply.header("retry-after").flatMap(v -> until(v, now)) : Optional.empty();
    return until
        .<Fetch>map(instant -> new Fetch.Throttled(url, instant))
        .orElseGet(() -> new Fetch.Failed(url, name(reply.status()), true));
  }

  /// Reads Retry-After, in seconds or as a date; between now and a day from now.
  static Optional<Instant> until(String value, Instant now) {
    String given = value.strip();
    try {
      Instant asked =
          given.matches("\\d{1," + MAX_DIGITS + "}")
              ? now.plusSeconds(Long.parseLong(given))
              : ZonedDateTime.parse(given, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      Instant latest = now.plus(LONGEST_WAIT);
      return Optional.of(asked.isBefore(now) ? now : asked.isAfter(latest) ? latest : asked);
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  private static String name(int status) {
    return "HTTP "
        + status
        + switch (status) {
          case 301, 302, 303, 307, 308 -> ": a redirect that leads nowhere";
          case 401, 407 -> ": asks for a login";
          case 402 -> ": asks for payment";
          case 403 -> ": turns us away";
          case 404 -> ": not found";
          case 410 -> ": gone";
          case 429 -> ": too many requests";
          case 451 -> ": withheld for legal reasons";
          default -> status >= 500 ? ": the server fails" : "";
        };
  }
}
