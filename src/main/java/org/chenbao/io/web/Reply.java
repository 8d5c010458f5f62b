package org.chenbao.io.web;

import java.util.Map;
import java.util.Optional;
import org.chenbao.model.Body;

/// How sending a letter ended.
public sealed interface Reply {

  /// A server answered and its answer was read.
  ///
  /// @param headers by lower-case name; of repeated ones the last
  /// @param body decoded; empty for an error whose body is longer than anyone would read
  record Answered(int status, Map<String, String> headers, Body body) implements Reply {
    public Answered {
      headers = Map.copyOf(headers);
    }

    /// A header's value.
    public Optional<String> header(String name) {
      return Optional.ofNullable(headers.get(name));
    }

    /// True for 2xx.
    public boolean good() {
      return status >= 200 && status < 300;
    }
  }

  /// The address policy forbids to ask.
  record Forbidden(String why) implements Reply {}

  /// No usable answer.
  ///
  /// @param reached true where a server answered at all
  record Broken(String why, boolean reached) implements Reply {}
}
