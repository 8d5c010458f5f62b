package org.chenbao.io.warc;

import java.time.Instant;

/// One capture that a WARC file holds, without its body.
public record Held(String url, Instant at, int status, String contentType, Format format) {

  /// True for an answer with a body to read.
  public boolean good() {
    return status >= 200 && status < 300;
  }
}
