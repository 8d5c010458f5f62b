package org.chenbao.collect.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import crawlercommons.domains.EffectiveTldFinder;
import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.util.BitSet;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Addresses as strangers write them, made into http(s) addresses or into nothing.
///
/// Nothing here decides whether an address may be asked: that is the policy behind `Web`.
public final class Address {
  /// Longer than what servers accept (RFC 9110 section 4.1 asks for 8,000 at least).
  private static final int LONGEST = 4_000;

  private static final Pattern BREAKS = Pattern.compile("[\\p{Cntrl}\\s]*[\\r\\n\\t]+[\\s]*");
  private static final Pattern ESCAPE = Pattern.compile("%\\p{XDigit}{2}");

  /// What is normal already, as most links are: no port, no dots or empty parts in the path,
  /// nothing to escape.
  private static final Pattern PLAIN =
      Pattern.compile(
          "https?://[a-z0-9-]{1,63}+(?:\\.[a-z0-9-]{1,63}+)++/(?:[A-Za-z0-9_~-][A-Za-z0-9_~.-]*+/)*"
              + "(?:[A-Za-z0-9_~-][A-Za-z0-9_~.-]*+)?+(?:\\?[A-Za-z0-9_~.=&+/-]*+)?+");

  /// Unreserved and reserved characters of RFC 3986, without the brackets.
  private static final BitSet ALLOWED = allowed();

  private Address() {}

  /// Resolves a link against a base (RFC 3986 section 5): absolute, http or https, host in lower
  /// case ASCII, without user information and default port.
  ///
  /// @param base an absolute address, or empty where there is none
  public static Optional<String> resolve(String base, String link) {
    if (PLAIN.matcher(link).matches() && link.length() <= LONGEST) {
      return Optional.of(link);
    }
    String cleaned = BREAKS.matcher(link.strip()).replaceAll("");
    if (cleaned.isEmpty() || cleaned.length() > LONGEST) {
      return Optional.empty();
    }
    return parse(cleaned).flatMap(l -> against(base, l)).flatMap(Address::normal);
  }

  /// The host in lower case, empty where the address has none.
  public static String host(String url) {
    return parse(url).map(URI::getRawAuthority).map(Address::hostOf).orElse("");
  }

  /// The registrable domain by the Public Suffix List; under a suffix that the list does not know,
  /// the last two labels of the host.
  public static String owner(String url) {
    String host = host(url);
    String domain = EffectiveTldFinder.getAssignedDomain(host, true, false);
    boolean known = domain != null && !domain.isEmpty();
    return known ? domain : lastLabels(host);
  }

  /// A host whose last label is a number is an address of its own.
  private static String lastLabels(String host) {
    String[] labels = host.split("\\.", -1);
    int n = labels.length;
    boolean named = n > 2 && labels[n - 1].matches("[a-z].*");
    return named ? labels[n - 2] + "." + labels[n - 1] : host;
  }

  /// The path, `/` where there is none.
  public static String path(String url) {
    return parse(url).map(URI::getRawPath).filter(p -> !p.isEmpty()).orElse("/");
  }

  /// True where the address names a site, not something on it: no citation.
  public static boolean isHome(String url) {
    return parse(url)
        .map(u -> u.getRawQuery() == null && u.getRawPath().matches("/*(index\\.\\w+)?"))
        .orElse(true);
  }

  private static Optional<URI> against(String base, URI link) {
    if (link.isAbsolute()) {
      return Optional.of(link);
    }
    return parse(base).filter(URI::isAbsolute).filter(b -> !b.isOpaque()).map(b -> join(b, link));
  }

  /// `URI.resolve` predates RFC 3986 for a link that is a query alone.
  private static URI join(URI base, URI link) {
    String text = link.toString();
    if (!text.startsWith("?")) {
      return base.resolve(link);
    }
    String whole = base.toString();
    return URI.create(whole.replaceFirst("[?#].*$", "") + text);
  }

  private static Optional<String> normal(URI uri) {
    String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
    String authority = uri.getRawAuthority();
    if (!(scheme.equals("http") || scheme.equals("https")) || authority == null) {
      return Optional.empty();
    }
    String host = hostOf(authority);
    if (host.isEmpty()) {
      return Optional.empty();
    }
    String path = uri.normalize().getRawPath().replaceFirst("^(/\\.\\.)+(?=/|$)", "");
    return Optional.of(
        scheme
            + "://"
            + host
            + port(authority, scheme)
            + (path.isEmpty() ? "/" : path)
            + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery())
            + (uri.getRawFragment() == null ? "" : "#" + uri.getRawFragment()));
  }

  private static String hostOf(String authority) {
    String host = authority.substring(authority.lastIndexOf('@') + 1).replaceFirst(":\\d*$", "");
    try {
      return IDN.toASCII(host, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException _) {
      return "";
    }
  }

  private static String port(String authority, String scheme) {
    int colon = authority.lastIndexOf(':');
    String port = authority.substring(colon + 1);
    boolean given = colon > authority.lastIndexOf(']') && port.matches("\\d{1,5}");
    boolean usual = port.equals(scheme.equals("http") ? "80" : "443");
    return given && !usual ? ":" + port : "";
  }

  private static Optional<URI> parse(String text) {
    try {
      return Optional.of(new URI(escaped(text.strip())));
    } catch (URISyntaxException _) {
      return Optional.empty();
    }
  }

  /// Percent-encodes what [URI] does not take, other letters than ASCII left as they are.
  private static String escaped(String text) {
    var result = new StringBuilder(text.length() + 16);
    int fragment = text.indexOf('#');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean extraHash = c == '#' && i > fragment;
      boolean escape = c == '%' && ESCAPE.matcher(text).region(i, text.length()).lookingAt();
      if (escape || (!extraHash && plain(c))) {
        result.append(c);
      } else {
        result.append(URLEncoder.encode(String.valueOf(c), UTF_8).replace("+", "%20"));
      }
    }
    return result.toString();
  }

  private static BitSet allowed() {
    var set = new BitSet(128);
    "-._~:/?#@!$&'()*+,;=".chars().forEach(set::set);
    set.set('0', '9' + 1);
    set.set('A', 'Z' + 1);
    set.set('a', 'z' + 1);
    return set;
  }

  private static boolean plain(char c) {
    return c < 160 ? c < 128 && ALLOWED.get(c) : !Character.isSpaceChar(c);
  }
}
