package org.chenbao.app.desk.guard;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The names under which the desk may be asked for, and whose pages may ask.
///
/// A page of another site can have its name lead to this machine (DNS rebinding); the name it then
/// asks for is still its own. Numbers cannot be made to lead elsewhere, so they are let through
/// where the desk is bound beyond the machine.
///
/// @param names lower case, without port
/// @param numbers true where any IP address will do
public record Doors(List<String> names, boolean numbers) {
  /// This machine, whatever port leads to it: a tunnel has one of its own.
  public static final List<String> LOOPBACK = List.of("127.0.0.1", "localhost", "[::1]");

  private static final Pattern HOST =
      Pattern.compile("(\\[[0-9a-fA-F:.]{2,45}]|[A-Za-z0-9.-]{1,253})(?::\\d{1,5})?");
  private static final Pattern NUMBER =
      Pattern.compile("\\[[0-9a-fA-F:.]+]|\\d{1,3}(?:\\.\\d{1,3}){3}");

  public Doors {
    names = List.copyOf(names);
  }

  /// True where a `Host` header names this desk.
  public boolean named(String host) {
    var matcher = HOST.matcher(host);
    if (!matcher.matches()) {
      return false;
    }
    String name = matcher.group(1).toLowerCase(Locale.ROOT);
    return names.contains(name) || (numbers && NUMBER.matcher(name).matches());
  }

  /// True where a request that changes something was made by the desk's own page, or by no page.
  ///
  /// @param origin the `Origin` header, empty where there is none: browsers always send it with
  ///   what changes something
  /// @param site the `Sec-Fetch-Site` header, empty where there is none
  public static boolean own(String host, String origin, String site) {
    boolean same = site.isEmpty() || site.equals("same-origin") || site.equals("none");
    return same
        && (origin.isEmpty() || authority(origin).filter(host::equalsIgnoreCase).isPresent());
  }

  private static Optional<String> authority(String origin) {
    try {
      URI uri = new URI(origin);
      boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
      return web ? Optional.ofNullable(uri.getRawAuthority()) : Optional.empty();
    } catch (URISyntaxException _) {
      return Optional.empty();
    }
  }
}
