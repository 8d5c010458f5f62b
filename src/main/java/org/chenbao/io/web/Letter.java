package org.chenbao.io.web;

import java.util.Map;
import java.util.Optional;
import org.chenbao.model.Body;

/// One HTTP request: a GET where it has no body, a POST where it has one: of JSON, where no
/// `Content-Type` among its headers says otherwise.
public record Letter(String url, Map<String, String> headers, Optional<Body> body) {
  public Letter {
    headers = Map.copyOf(headers);
  }

  public static Letter get(String url, Map<String, String> headers) {
    return new Letter(url, headers, Optional.empty());
  }

  /// Without headers: they may hold keys.
  @Override
  public String toString() {
    return (body.isPresent() ? "POST " : "GET ") + url;
  }
}
