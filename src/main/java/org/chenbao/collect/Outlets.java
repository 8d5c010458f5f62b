package org.chenbao.collect;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chenbao.collect.intake.Address;
import org.chenbao.model.Outlet;
import org.chenbao.model.Tier;

/// Who publishes at an address, by a reviewed table; no fetched text changes what it says.
public final class Outlets {
  private static final String TABLE = "outlets.tsv";
  private static final Map<String, Row> ROWS = rows();

  /// Names under which aggregators print what others wrote: no name of an outlet.
  private static final Pattern AGGREGATOR =
      Pattern.compile(
          "readhub|hacker ?news|hnrss|reddit|techmeme|v2ex|buzzing|ai hot|rss|lobsters|newsletter"
              + "|page fallback|follow builders|热榜|最热|聚合|微信公众平台",
          Pattern.CASE_INSENSITIVE);

  /// No newsroom has a longer name.
  private static final int LONGEST_NAME = 30;

  private record Row(String name, Tier tier, String owner) {}

  private Outlets() {}

  /// The outlet at an address.
  ///
  /// @param printedName what a page or a list calls it; used where the table has no name, and for
  ///   the accounts of a platform; may be empty
  public static Outlet of(String url, String printedName) {
    String host = Address.host(url);
    String printed = printedName.strip();
    return row(host, Address.path(url))
        .map(r -> outlet(r, url, printed))
        .orElseGet(() -> unknown(url, host, printed));
  }

  /// True where each account at the address is a publisher of its own.
  static boolean isPlatform(String url) {
    return row(Address.host(url), Address.path(url)).map(r -> r.owner.equals("*")).orElse(false);
  }

  private static Outlet outlet(Row row, String url, String printed) {
    if (!row.owner.equals("*")) {
      String owner = row.owner.isEmpty() ? Address.owner(url) : row.owner;
      return new Outlet(row.name, owner, row.tier);
    }
    boolean account = isName(printed);
    String owner = Address.owner(url) + (account ? "/" + printed : "");
    return new Outlet(account ? printed : row.name, owner, row.tier);
  }

  private static Outlet unknown(String url, String host, String printed) {
    String name = isName(printed) ? printed : host.replaceFirst("^www\\.", "");
    return new Outlet(name, Address.owner(url), Tier.STANDARD);
  }

  private static boolean isName(String printed) {
    return !printed.isEmpty()
        && printed.length() <= LONGEST_NAME
        && !AGGREGATOR.matcher(printed).find();
  }

  /// The longest entry: host and path before host, a host before the domain around it.
  private static Optional<Row> row(String host, String path) {
    String first = path.replaceFirst("^(/[^/]+).*$", "$1");
    for (String name = host; !name.isEmpty(); name = above(name)) {
      Row row = ROWS.getOrDefault(name + first, ROWS.get(name));
      if (row != null) {
        return Optional.of(row);
      }
    }
    return Optional.empty();
  }

  private static String above(String host) {
    int dot = host.indexOf('.');
    return dot < 0 ? "" : host.substring(dot + 1);
  }

  private static Map<String, Row> rows() {
    try (InputStream in = Outlets.class.getResourceAsStream(TABLE)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its own file " + TABLE);
      }
      Stream<String> lines =
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines();
      return lines
          .filter(l -> !l.startsWith("#") && !l.isBlank())
          .map(l -> l.split("\t", -1))
          .collect(Collectors.toUnmodifiableMap(f -> f[0], Outlets::row));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Row row(String[] fields) {
    Tier tier = Tier.valueOf(fields[2].toUpperCase(Locale.ROOT));
    return new Row(fields[1], tier, fields.length > 3 ? fields[3] : "");
  }
}
