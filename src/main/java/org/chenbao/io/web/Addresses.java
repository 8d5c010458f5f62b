package org.chenbao.io.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/// One way of writing an http or https address, so that the same address is found again.
public final class Addresses {
  private Addresses() {}

  /// Scheme and host in lower case, no default port, no fragment, a path (RFC 3986, 6.2.2 and
  /// 6.2.3); empty for anything that is not an http or https address.
  public static Optional<String> canonical(String url) {
    try {
      URI uri = new URI(escaped(url.strip()));
      String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
      boolean web = scheme.equals("http") || scheme.equals("https");
      if (!web || uri.getHost() == null) {
        return Optional.empty();
      }
      String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
      String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
      String host = uri.getHost().toLowerCase(Locale.ROOT);
      return Optional.of(scheme + "://" + host + port(uri, scheme) + path + query);
    } catch (URISyntaxException _) {
      return Optional.empty();
    }
  }

  /// Follows a Location header or a link from the page it stands on.
  public static Optional<String> resolve(String base, String reference) {
    try {
      return canonical(
          new URI(escaped(base)).resolve(new URI(escaped(reference.strip()))).toString());
    } catch (URISyntaxException _) {
      return Optional.empty();
    }
  }

  private static String port(URI uri, String scheme) {
    int usual = scheme.equals("https") ? 443 : 80;
    return uri.getPort() < 0 || uri.getPort() == usual ? "" : ":" + uri.getPort();
  }

  /// Publishers write spaces, pipes, quotes and Chinese in addresses; RFC 3986 wants them escaped.
  private static String escaped(String url) {
    var out = new StringBuilder();
    url.codePoints()
        .forEach(c -> {
          if (c > ' ' && c < 0x7f && "\"<>\\^`{|}".indexOf(c) < 0) {
            out.appendCodePoint(c);
          } else {
            percent(c, out);
          }
        });
    return out.toString();
  }

  private static void percent(int codePoint, StringBuilder out) {
    byte[] bytes = Character.toString(codePoint).getBytes(StandardCharsets.UTF_8);
    for (byte b : bytes) {
      out.append('%').append(String.format(Locale.ROOT, "%02X", b & 0xff));
    }
  }
}
