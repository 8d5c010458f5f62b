package org.chenbao.app.desk.guard;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Who is in. Kept in memory alone: after a new start everybody comes in anew. Safe for use by many
/// threads.
public final class Sessions {
  /// A morning and an afternoon; who stays away longer comes in again.
  static final Duration IDLE = Duration.ofHours(12);

  /// No browser stays in for longer, busy or not.
  static final Duration WHOLE = Duration.ofDays(7);

  /// One newsroom; the one that was quiet longest leaves for the next.
  static final int MOST = 200;

  private static final int BYTES = 32;

  private final InstantSource clock;
  private final SecureRandom random = new SecureRandom();
  private final Map<String, Seen> seen = new LinkedHashMap<>(16, 0.75f, true);

  private record Seen(Session session, Instant last) {}

  /// What a browser is given as it comes in.
  ///
  /// @param cookie the secret it holds from now on
  public record Entry(String cookie, Session session) {
    @Override
    public String toString() {
      return session.toString();
    }
  }

  public Sessions(InstantSource clock) {
    this.clock = clock;
  }

  /// Lets somebody in.
  public synchronized Entry open(String name, String lang) {
    Instant now = clock.instant();
    seen.values().removeIf(s -> over(s, now));
    if (seen.size() >= MOST) {
      seen.remove(seen.keySet().iterator().next());
    }
    String cookie = secret();
    var session = new Session(digest(cookie), name, secret(), lang, now);
    seen.put(session.key(), new Seen(session, now));
    return new Entry(cookie, session);
  }

  /// Who holds a cookie; asking keeps them in.
  public synchronized Optional<Session> of(String cookie) {
    Instant now = clock.instant();
    String key = digest(cookie);
    Optional<Seen> found = Optional.ofNullable(seen.get(key)).filter(s -> !over(s, now));
    if (found.isEmpty()) {
      seen.remove(key);
      return Optional.empty();
    }
    Session session = found.orElseThrow().session();
    seen.put(key, new Seen(session, now));
    return Optional.of(session);
  }

  /// True while a session has not ended; asking does not keep it.
  public synchronized boolean in(Session session) {
    return Optional.ofNullable(seen.get(session.key()))
        .filter(s -> !over(s, clock.instant()))
        .isPresent();
  }

  /// Shows somebody out.
  public synchronized void close(Session session) {
    seen.remove(session.key());
  }

  /// True where a request carries a session's own token.
  public static boolean bears(Session session, String token) {
    return MessageDigest.isEqual(
        session.token().getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
  }

  private static boolean over(Seen one, Instant now) {
    return one.last().plus(IDLE).isBefore(now) || one.session().came().plus(WHOLE).isBefore(now);
  }

  private String secret() {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static String digest(String cookie) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha.digest(cookie.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
