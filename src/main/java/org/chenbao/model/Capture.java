package org.chenbao.model;

import java.time.Instant;

/// One answer of the web, kept as it came.
///
/// @param url the address asked for
/// @param finalUrl the address that answered, after redirects
/// @param at when it was received
/// @param contentType the Content-Type header, empty where there was none
/// @param body the decoded bytes
/// @param request the head of the request as it was sent, without secrets; empty where nobody knows
public record Capture(
    String url, String finalUrl, Instant at, String contentType, Body body, String request) {

  /// An answer whose request nobody knows.
  public Capture(String url, String finalUrl, Instant at, String contentType, Body body) {
    this(url, finalUrl, at, contentType, body, "");
  }
}
