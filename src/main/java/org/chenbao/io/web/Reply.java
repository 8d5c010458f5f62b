package org.chenbao.io.web;

import java.util.Map;
import java.util.Optional;
import org.chenbao.model.Body;

/// How sending a letter ended.
public sealed interface Reply {
  /// Why nothing was sent: the name leads nowhere.
  String NO_HOST = "no such host";

  /// Why nothing was sent: nobody listens there.
  String NO_CONNECTION = "connection refused";

  /// Why nothing was sent, before what TLS says: no secure connection came about.
  String NO_SECRECY = "TLS: ";

  /// A server answered and its answer was read.
  ///
  /// @param headers by lower-case name; of repeated ones the last
  /// @param body decoded; empty for an error whose body is longer than anyone would read
  /// @param request the head of what was sent, without secrets; empty where nothing was
  record Answered(int status, Map<String, String> headers, Body body, String request)
      implements Reply {
    public Answered {
      headers = Map.copyOf(headers);
    }

    Answered(int status, Map<String, String> headers, Body body) {
      this(status, headers, body, "");
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
  record Broken(String why, boolean reached) implements Reply {
    /// True where no connection came about, so that nobody can have worked on the letter.
    public boolean unsent() {
      return why.equals(NO_HOST) || why.equals(NO_CONNECTION) || why.startsWith(NO_SECRECY);
    }
  }
}
