package org.chenbao.edit.desk.link;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.chenbao.language.Tables;

/// An address as a link gives it.
///
/// @param host in lower case without `www.`, empty where it is no address on the web
/// @param query empty where there is none
record Url(String written, String host, List<String> path, String query) {
  /// Paths that stand for a site's front page.
  private static final Pattern FRONT =
      Pattern.compile("(?i)(?:index|home|default|main)(?:\\.\\w+)?|zh(?:-?cn)?|en(?:-?us)?|cn|m");

  /// Sites whose addresses lead elsewhere, and the paths at which they do.
  private static final List<List<String>> REDIRECTORS = Tables.rows(Url.class, "redirectors.tsv");

  private static final Pattern TRACKING =
      Pattern.compile(
          "(?i)^(?:utm_\\w+|spm|from|ref|source|share|fbclid|gclid|scene|srcid|chksm)=.*");

  static Url of(String written) {
    try {
      var uri = new URI(written.strip());
      String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
      boolean web = scheme.equals("http") || scheme.equals("https");
      if (!web || uri.getHost() == null || !uri.getHost().contains(".")) {
        return nowhere(written);
      }
      String query = uri.getRawQuery() == null ? "" : uri.getRawQuery();
      return new Url(written, host(uri.getHost()), segments(uri.getRawPath()), kept(query));
    } catch (URISyntaxException _) {
      return nowhere(written);
    }
  }

  Url {
    path = List.copyOf(path);
  }

  private static Url nowhere(String written) {
    return new Url(written, "", List.of(), "");
  }

  private static String host(String host) {
    String lower = host.toLowerCase(Locale.ROOT);
    return lower.startsWith("www.") ? lower.substring(4) : lower;
  }

  private static List<String> segments(String path) {
    return Arrays.stream(path.split("/")).filter(s -> !s.isEmpty()).toList();
  }

  private static String kept(String query) {
    return String.join(
        "&", Arrays.stream(query.split("&")).filter(p -> !TRACKING.matcher(p).matches()).toList());
  }

  boolean isWeb() {
    return !host.isEmpty();
  }

  boolean isRoot() {
    return isWeb()
        && query.isEmpty()
        && path.size() <= 1
        && path.stream().allMatch(s -> FRONT.matcher(s).matches());
  }

  boolean isRedirector() {
    return REDIRECTORS.stream().anyMatch(row -> host.matches(row.get(0)) && jumps(row.get(1)));
  }

  private boolean jumps(String first) {
    return !path.isEmpty() && path.getFirst().matches(first);
  }

  /// The same for addresses of one page.
  String key() {
    return host + "/" + String.join("/", path) + (query.isEmpty() ? "" : "?" + query);
  }
}
