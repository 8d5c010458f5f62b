package org.chenbao.app.desk.guard;

import java.time.Instant;

/// A browser that came in.
///
/// @param key names it here; what the browser holds cannot be told from it
/// @param name who sits there, as they said
/// @param token goes with every request that changes something; another site's page cannot read it
/// @param lang the language they are addressed in
/// @param came when
public record Session(String key, String name, String token, String lang, Instant came) {

  @Override
  public String toString() {
    return "session of " + name;
  }
}
