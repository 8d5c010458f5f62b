package org.chenbao.app.desk.guard;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/// What is known of a token; its secret is not.
///
/// @param name as its maker called it
/// @param until it is worth nothing from then on; empty where it does not end by itself
/// @param used the last time, to the minute; empty where it never was
public record Token(
    String name, Set<Scope> scopes, Instant made, Optional<Instant> until, Optional<Instant> used) {
  public Token {
    scopes = Set.copyOf(scopes);
  }

  /// True where it may.
  public boolean may(Scope scope) {
    return scopes.contains(scope);
  }

  boolean over(Instant now) {
    return until.filter(end -> !end.isAfter(now)).isPresent();
  }
}
