package org.chenbao.io.warc;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chenbao.io.SourceList;
import org.chenbao.io.web.Addresses;
import org.chenbao.model.Outlet;
import org.chenbao.model.Source;
import org.chenbao.model.Tier;

/// Makes sources of the feeds in captures that come without a list of sources.
final class ForeignSources {
  private static final int MAX_ID = 56;

  private ForeignSources() {}

  /// One source for each address that answered with a feed, in the order of the captures.
  static List<Source> of(List<Held> captures) {
    var sources = new ArrayList<Source>();
    Set<String> urls = new HashSet<>();
    Set<String> ids = new HashSet<>();
    for (Held held : captures) {
      Optional<String> url = Addresses.canonical(held.url());
      if (held.format() == Format.FEED && url.isPresent() && urls.add(url.get())) {
        sources.add(source(url.get(), ids));
      }
    }
    return List.copyOf(sources);
  }

  private static Source source(String url, Set<String> ids) {
    String host = URI.create(url).getHost();
    var outlet = new Outlet(host, SourceList.owner(host), Tier.MINOR);
    return new Source(id(url, ids), url, Source.Kind.FEED, outlet, true);
  }

  private static String id(String url, Set<String> ids) {
    String words =
        url.replaceFirst("^https?://", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    String start = words.length() <= MAX_ID ? words : words.substring(0, MAX_ID);
    String id = start;
    for (int i = 2; !ids.add(id); i++) {
      id = start + "-" + i;
    }
    return id;
  }
}
