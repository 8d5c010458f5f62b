package org.chenbao.io.web;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chenbao.model.Fetch;

/// What statuses other than success mean (RFC 9110, 15; RFC 6585).
final class Statuses {
  /// A server that asks for more has most likely written milliseconds.
  private static final Duration LONGEST_WAIT = Duration.ofHours(24);

  /// More digits are no number of seconds.
  private static final int MAX_DIGITS = 9;

  /// What pages that test for a browser hold, whoever makes them.
  private static final Pattern CHALLENGE =
      Pattern.compile(
          "challenge-platform|cf-chl|just a moment|checking your browser|captcha|人机验证|安全验证",
          Pattern.CASE_INSENSITIVE);

  private Statuses() {}

  /// The outcome of an answer that is neither good nor a redirect.
  static Fetch read(String url, Reply.Answered reply, Instant now) {
    boolean throttles = reply.status() == 429 || reply.status() == 503;
    Optional<Instant> until =
        throttles ? reply.header("retry-after").flatMap(v -> until(v, now)) : Optional.empty();
    return until
        .<Fetch>map(instant -> new Fetch.Throttled(url, instant))
        .orElseGet(() -> new Fetch.Failed(url, name(reply), true));
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

  /// What stands between us and the page is named; nothing is done to get past it.
  private static String name(Reply.Answered reply) {
    boolean turned = reply.status() == 403 || reply.status() == 429 || reply.status() == 503;
    return turned && challenges(reply)
        ? "HTTP " + reply.status() + ": a challenge for browsers"
        : name(reply.status());
  }

  private static boolean challenges(Reply.Answered reply) {
    String page = new String(reply.body().bytes(), StandardCharsets.UTF_8);
    return reply.header("cf-mitigated").isPresent() || CHALLENGE.matcher(page).find();
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
