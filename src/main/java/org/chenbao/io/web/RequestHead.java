package org.chenbao.io.web;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import okhttp3.Headers;
import okhttp3.Request;
import okhttp3.Response;

/// The head of a request as it went over the wire, as far as it may be kept.
final class RequestHead {
  /// What says how an answer was asked for. Any other field may hold a key and is left out.
  private static final Set<String> KEPT =
      Set.of(
          "accept",
          "accept-encoding",
          "accept-language",
          "connection",
          "host",
          "if-modified-since",
          "if-none-match",
          "user-agent");

  private RequestHead() {}

  /// The request line and the fields of the request that an answer was given to.
  static String of(Response response) {
    Response wire = response.networkResponse();
    Request sent = (wire == null ? response : wire).request();
    String query = sent.url().encodedQuery();
    return "%s %s HTTP/1.1\r\n%s\r\n"
        .formatted(
            sent.method(),
            sent.url().encodedPath() + (query == null ? "" : "?" + query),
            fields(sent.headers()));
  }

  private static String fields(Headers headers) {
    return IntStream.range(0, headers.size())
        .filter(i -> KEPT.contains(headers.name(i).toLowerCase(Locale.ROOT)))
        .mapToObj(i -> headers.name(i) + ": " + headers.value(i) + "\r\n")
        .collect(Collectors.joining());
  }
}
