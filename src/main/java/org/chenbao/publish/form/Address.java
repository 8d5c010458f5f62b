package org.chenbao.publish.form;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/// A link that a reader may follow: http or https, with no character that could end it early.
public final class Address {
  /// Longer ones are cut by mail programs and chat clients; none was seen in a year of news feeds.
  private static final int LONGEST = 2_000;

  /// What RFC 3986 allows nowhere in an address, and the backtick, which opens code in Markdown.
  private static final String FORBIDDEN = " \"<>\\^`{|}";

  private Address() {}

  /// The address with forbidden characters percent-encoded (RFC 3986, section 2.1), or empty where
  /// it is not an http or https address with a host. An address already well-formed is unchanged.
  public static Optional<String> of(String url) {
    String start = url.substring(0, Math.min(9, url.length())).toLowerCase(Locale.ROOT);
    int host = start.startsWith("https://") ? 8 : start.startsWith("http://") ? 7 : 0;
    boolean known = host > 0 && host < url.length() && "/?#".indexOf(url.charAt(host)) < 0;
    return known && url.length() <= LONGEST ? Optional.of(encoded(url)) : Optional.empty();
  }

  private static String encoded(String url) {
    var out = new StringBuilder(url.length());
    url.codePoints().forEach(c -> append(out, c));
    return out.toString();
  }

  private static void append(StringBuilder out, int c) {
    if (plain(c)) {
      out.appendCodePoint(c);
      return;
    }
    for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
      out.append('%').append(String.format(Locale.ROOT, "%02X", b));
    }
  }

  /// Letters beyond ASCII stand as they are: browsers encode them, readers can read them.
  private static boolean plain(int c) {
    return c < 0x80
        ? !Character.isISOControl(c) && FORBIDDEN.indexOf(c) < 0
        : Character.isLetterOrDigit(c);
  }
}
