package org.chenbao.model;

import java.time.Instant;

/// How asking an address ended. Every way is a value; nothing a server does is an exception.
public sealed interface Fetch {

  /// The address that was asked.
  String url();

  /// A new answer with status 2xx.
  record Fresh(Capture capture) implements Fetch {
    @Override
    public String url() {
      return capture.url();
    }
  }

  /// The server says that nothing changed since the validators we sent.
  record Unchanged(String url) implements Fetch {}

  /// The server asks to come back later.
  record Throttled(String url, Instant until) implements Fetch {}

  /// We did not ask: the address policy or robots.txt forbids it, or lockdown is on.
  record Refused(String url, String why) implements Fetch {}

  /// Asked, and got nothing usable.
  ///
  /// @param reached true where a server answered at all
  record Failed(String url, String why, boolean reached) implements Fetch {}
}
