package org.chenbao.io.web;

import java.net.InetSocketAddress;
import java.net.Proxy;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Proxies as a person's settings write them: `http://127.0.0.1:7890`, `socks5://127.0.0.1:1080`.
///
/// Only settings can name one: nothing fetched is ever taken for a proxy, and the system's own
/// setting is not looked at.
public final class Proxies {
  /// Straight to the web.
  public static final Proxy NONE = Proxy.NO_PROXY;

  private static final Pattern WRITTEN =
      Pattern.compile("(http|socks5?h?)://([\\w.-]+|\\[[0-9a-f:]+\\]):(\\d{1,5})/?");

  private Proxies() {}

  /// The proxy; empty where that is no way to write one.
  public static Optional<Proxy> read(String written) {
    Matcher matcher = WRITTEN.matcher(written.strip().toLowerCase(Locale.ROOT));
    if (!matcher.matches() || Integer.parseInt(matcher.group(3)) > 65_535) {
      return Optional.empty();
    }
    Proxy.Type type = matcher.group(1).equals("http") ? Proxy.Type.HTTP : Proxy.Type.SOCKS;
    String host = matcher.group(2).replaceAll("[\\[\\]]", "");
    return Optional.of(
        new Proxy(type, new InetSocketAddress(host, Integer.parseInt(matcher.group(3)))));
  }
}
