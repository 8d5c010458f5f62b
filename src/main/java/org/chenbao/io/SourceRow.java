package org.chenbao.io;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chenbao.model.Outlet;
import org.chenbao.model.Quoting;
import org.chenbao.model.Source;
import org.chenbao.model.Tier;
import org.jspecify.annotations.Nullable;

/// A source as it stands in a file; what is left out is absent.
record SourceRow(
    @Nullable String id,
    @Nullable String name,
    @Nullable String url,
    @Nullable String kind,
    @Nullable String lang,
    @Nullable String tier,
    @Nullable String owner,
    @Nullable Boolean general,
    @Nullable String quote,
    @Nullable String tls) {
  /// Ids stand in file names, reports and settings.
  private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9._-]{0,63}");

  private static final String VERIFIED = "verified";
  private static final Pattern SENTENCES = Pattern.compile("[1-9]\\d?");

  /// The source that a row says.
  ///
  /// @param where what to call the row in an error
  /// @throws Unusable where a field is missing or wrong
  static Source read(@Nullable SourceRow row, String where) {
    if (row == null) {
      throw unusable(where, "is empty");
    }
    String id = need(row.id, where, "id");
    if (!ID.matcher(id).matches()) {
      throw unusable(where, "id '" + id + "' has to be lower-case letters, digits, '.', '_', '-'");
    }
    String url = need(row.url, where, "url");
    String host = host(url, where);
    Outlet outlet =
        new Outlet(
            given(row.name, host),
            given(row.owner, SourceList.owner(host)),
            one(Tier.class, given(row.tier, "standard"), where + ": tier"));
    quote(row, where);
    unverified(row, where);
    Source.Kind kind = one(Source.Kind.class, given(row.kind, "feed"), where + ": kind");
    return new Source(id, url, kind, outlet, Boolean.TRUE.equals(row.general));
  }

  /// The row that says a source.
  static SourceRow of(Source source) {
    Outlet outlet = source.outlet();
    return new SourceRow(
        source.id(),
        outlet.name(),
        source.url(),
        lower(source.kind()),
        null,
        lower(outlet.tier()),
        outlet.owner(),
        source.general(),
        null,
        null);
  }

  /// True where the row says not to check the certificate of its host.
  ///
  /// @throws Unusable where it says anything else
  static boolean unverified(@Nullable SourceRow row, String where) {
    String given = row == null ? "" : given(row.tls, VERIFIED);
    if (!given.isEmpty() && !given.equals(VERIFIED) && !given.equals("unverified")) {
      throw unusable(where, "tls '" + given + "' is not verified or unverified");
    }
    return given.equals("unverified");
  }

  /// How many sentences of an article the row lets an edition print, for [Quoting].
  static OptionalInt quote(@Nullable SourceRow row, String where) {
    String given = row == null ? "" : given(row.quote, "");
    return switch (given) {
      case "" -> OptionalInt.empty();
      case "none" -> OptionalInt.of(Quoting.NOTHING);
      case "headline" -> OptionalInt.of(Quoting.TITLES);
      default -> OptionalInt.of(sentences(given, where));
    };
  }

  private static int sentences(String given, String where) {
    if (!SENTENCES.matcher(given).matches()) {
      throw unusable(where, "quote '" + given + "' is not none, headline or a number from 1 to 99");
    }
    return Integer.parseInt(given);
  }

  private static String host(String url, String where) {
    try {
      URI uri = new URI(url);
      String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
      if ((scheme.equals("http") || scheme.equals("https")) && uri.getHost() != null) {
        return uri.getHost().toLowerCase(Locale.ROOT);
      }
    } catch (URISyntaxException e) {
      throw unusable(where, "url '" + url + "' is not an address: " + e.getReason());
    }
    throw unusable(where, "url '" + url + "' is not an http or https address");
  }

  private static String need(@Nullable String value, String where, String field) {
    if (value == null || value.isBlank()) {
      throw unusable(where, "has no '" + field + "'");
    }
    return value.strip();
  }

  private static String given(@Nullable String value, String otherwise) {
    return value == null || value.isBlank() ? otherwise : value.strip();
  }

  private static <E extends Enum<E>> E one(Class<E> type, String value, String where) {
    return Arrays.stream(type.getEnumConstants())
        .filter(e -> lower(e).equals(value))
        .findFirst()
        .orElseThrow(() ->
            new Unusable(
                Unusable.Kind.INPUT, where + " '" + value + "' is not one of " + all(type)));
  }

  private static <E extends Enum<E>> String all(Class<E> type) {
    return Arrays.stream(type.getEnumConstants())
        .map(SourceRow::lower)
        .collect(Collectors.joining(", "));
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static Unusable unusable(String where, String what) {
    return new Unusable(Unusable.Kind.INPUT, where + ": " + what);
  }
}
