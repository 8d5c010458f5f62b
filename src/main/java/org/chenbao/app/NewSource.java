package org.chenbao.app;

import java.util.Locale;
import org.chenbao.collect.feed.Feed;
import org.chenbao.collect.intake.Address;
import org.chenbao.model.Outlet;
import org.chenbao.model.Source;
import org.chenbao.model.Tier;

/// Makes sources of addresses that a person names. They are of the standard tier, and filtered:
/// what more they are is for a person to write.
final class NewSource {
  /// What an id may have.
  private static final int LONGEST_ID = 60;

  private NewSource() {}

  static Source feed(String url, Feed feed) {
    return feed(url, feed.label().title(), feed.label().link());
  }

  /// @param site the address of what the feed is of, or empty
  static Source feed(String url, String title, String site) {
    String home = site.isEmpty() ? url : site;
    return source(url, Source.Kind.FEED, title, home);
  }

  static Source article(String url) {
    Source source = source(url, Source.Kind.ARTICLE, "", url);
    return new Source(source.id(), url, source.kind(), source.outlet(), false);
  }

  private static Source source(String url, Source.Kind kind, String title, String home) {
    String host = Address.host(home).replaceFirst("^www\\.", "");
    var outlet = new Outlet(title.isBlank() ? host : title, Address.owner(home), Tier.STANDARD);
    return new Source(id(host), url, kind, outlet, true);
  }

  private static String id(String host) {
    String id = host.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.-]+", "-");
    String plain = id.replaceFirst("^[^a-z0-9]+", "");
    return plain.isEmpty() ? "source" : plain.substring(0, Math.min(LONGEST_ID, plain.length()));
  }
}
