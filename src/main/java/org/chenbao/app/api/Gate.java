package org.chenbao.app.api;

import io.javalin.http.Context;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import org.chenbao.app.desk.guard.Scope;
import org.chenbao.app.desk.guard.Throttle;
import org.chenbao.app.desk.guard.Token;
import org.chenbao.app.desk.guard.Tokens;
import org.chenbao.app.desk.web.Declined;

/// Lets programs in by their tokens. Safe for use by many threads.
///
/// Cookies count for nothing here, and a token for nothing at the desk. A wrong token costs its
/// address time, but never shuts out a good one: 256 random bits are not found by trying.
final class Gate {
  private static final String BEARER = "bearer ";
  private static final int AT_ONCE = 200;
  private static final Duration PAUSE = Duration.ofMillis(50);
  private static final int WRONG_AT_ONCE = 5;
  private static final Duration WRONG_PAUSE = Duration.ofSeconds(12);

  private final Tokens tokens;
  private final Audit audit;
  private final Throttle asked;
  private final Throttle wrong;

  /// Notes what programs did.
  interface Audit {
    /// Notes something.
    void note(String name, String what, String words);
  }

  Gate(Tokens tokens, InstantSource clock, Audit audit) {
    this.tokens = tokens;
    this.audit = audit;
    this.asked = new Throttle(clock, AT_ONCE, PAUSE);
    this.wrong = new Throttle(clock, WRONG_AT_ONCE, WRONG_PAUSE);
  }

  /// Whose request it is.
  ///
  /// @throws Declined where it carries no token that may do this, or too many were made
  Token admit(Context context, Scope scope) {
    String header = Optional.ofNullable(context.req().getHeader("Authorization")).orElse("");
    if (!header.toLowerCase(Locale.ROOT).startsWith(BEARER)) {
      throw challenge(context, "send a token: Authorization: Bearer …; see chenbao token add");
    }
    Optional<Token> token = tokens.of(header.substring(BEARER.length()).strip());
    if (token.isEmpty()) {
      String from = context.req().getRemoteAddr();
      wait(wrong.take(from));
      audit.note("", "token-refused", "from " + from);
      throw challenge(context, "that token is unknown, revoked or over");
    }
    Token found = token.orElseThrow();
    wait(asked.take(found.name()));
    if (!found.may(scope)) {
      throw Declined.forbidden("the token " + found.name() + " may not " + scope.key());
    }
    return found;
  }

  private static Declined challenge(Context context, String words) {
    context.header("WWW-Authenticate", "Bearer realm=\"chenbao\"");
    return Declined.unknown(words);
  }

  private static void wait(Duration left) {
    if (left.isPositive()) {
      throw Declined.often("too often: try again in " + (left.toSeconds() + 1) + " s");
    }
  }

  void note(Token token, String what, String words) {
    audit.note("token " + token.name(), what, words);
  }
}
