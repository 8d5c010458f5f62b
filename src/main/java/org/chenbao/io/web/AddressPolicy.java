package org.chenbao.io.web;

import java.net.InetAddress;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;

/// The one place that decides which addresses Chenbao may ask. Immutable; no network, no names
/// looked up.
///
/// Everything on the public internet may be asked, on the ports of the web; nothing else, unless a
/// person's settings allow one host and port for one use. Nothing fetched can allow anything.
public final class AddressPolicy {
  /// Below 1024 other protocols listen, which a request can be made to speak by accident.
  private static final int FIRST_FREE_PORT = 1024;

  /// What the WHATWG URL standard calls a host that ends in a number: read by some as IPv4 in
  /// octal, hexadecimal or with parts left out.
  private static final Pattern NUMBER_AT_END = Pattern.compile("(.*\\.)?(\\d+|0x[0-9a-f]*)\\.?");

  /// IPv4 as everybody reads it: no leading zeros, which some take for octal.
  private static final Pattern DOTTED =
      Pattern.compile("((0|[1-9]\\d{0,2})\\.){3}(0|[1-9]\\d{0,2})");

  private final Set<Allowance> allowances;
  private final Set<String> unverified;

  /// @param allowances what a person's settings allow
  public AddressPolicy(Set<Allowance> allowances) {
    this(allowances, Set.of());
  }

  /// @param allowances what a person's settings allow
  /// @param unverified hosts whose certificates those settings say not to check
  public AddressPolicy(Set<Allowance> allowances, Set<String> unverified) {
    this.allowances = Set.copyOf(allowances);
    this.unverified = Set.copyOf(unverified);
  }

  /// What an address is asked for.
  public enum Use {
    FEED,
    PAGE,
    MODEL,
    CHANNEL
  }

  /// One host and port that a person allows for one use, wherever it leads.
  ///
  /// @param host as written in an address, lower case
  public record Allowance(String host, int port, Use use) {
    public Allowance {
      host = plain(host);
    }
  }

  /// What the policy says.
  public sealed interface Decision {
    /// May be asked.
    record Permitted() implements Decision {}

    /// May not be asked.
    record Forbidden(String why) implements Decision {}
  }

  /// Decides on an address as it is written, before its name is looked up.
  public Decision address(String url, Use use) {
    HttpUrl parsed = HttpUrl.parse(url.strip());
    if (parsed == null) {
      return forbidden("not an http or https address");
    }
    if (!parsed.username().isEmpty() || !parsed.password().isEmpty()) {
      return forbidden("a user name in the address");
    }
    if (allows(parsed.host(), parsed.port(), use)) {
      return new Decision.Permitted();
    }
    if (!webPort(parsed.port())) {
      return forbidden("port " + parsed.port() + " is not of the web");
    }
    return literal(parsed.host());
  }

  /// True where an address, as it is written, may be asked.
  public boolean permits(String url, Use use) {
    return address(url, use) instanceof Decision.Permitted;
  }

  /// Decides on the address that a name led to: asked before each connection.
  public Decision connection(String host, int port, InetAddress address, Use use) {
    if (allows(host, port, use)) {
      return new Decision.Permitted();
    }
    return PublicAddresses.contain(address)
        ? new Decision.Permitted()
        : forbidden(host + " leads to " + address.getHostAddress() + ", which is not public");
  }

  private Decision literal(String host) {
    boolean dotted = DOTTED.matcher(host).matches();
    if (!dotted && NUMBER_AT_END.matcher(host).matches()) {
      return forbidden("the host is a number");
    }
    if (dotted || host.contains(":")) {
      return parsed(host)
          .filter(PublicAddresses::contain)
          .<Decision>map(_ -> new Decision.Permitted())
          .orElseGet(() -> forbidden(host + " is not public"));
    }
    return new Decision.Permitted();
  }

  private static Optional<InetAddress> parsed(String literal) {
    try {
      return Optional.of(InetAddress.ofLiteral(literal));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  /// True where a person's settings allow the host and port themselves.
  boolean allows(String host, int port, Use use) {
    return allowances.contains(new Allowance(host, port, use));
  }

  /// True where the certificate of a host has to be good: everywhere, but for the feeds and pages
  /// of a host that a person's settings name.
  boolean verifies(String host, Use use) {
    return !(use == Use.FEED || use == Use.PAGE) || !unverified.contains(plain(host));
  }

  private static boolean webPort(int port) {
    return port == 80 || port == 443 || port >= FIRST_FREE_PORT;
  }

  private static String plain(String host) {
    return host.toLowerCase(Locale.ROOT).replaceAll("^\\[|]$|\\.$", "");
  }

  private static Decision forbidden(String why) {
    return new Decision.Forbidden(why);
  }
}
