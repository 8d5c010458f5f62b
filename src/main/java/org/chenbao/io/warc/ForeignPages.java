package org.chenbao.io.warc;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chenbao.io.web.Addresses;
import org.chenbao.model.Body;
import org.chenbao.model.Capture;
import org.chenbao.model.Outlet;
import org.chenbao.model.Source;
import org.chenbao.model.Tier;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/// Lists the pages of captures that come without a list of sources and without a feed, as news
/// crawls do: in made-up digests, so that each page is read, dated and attributed like any other
/// article that a digest links to.
final class ForeignPages {
  /// A host that nobody can have (RFC 2606).
  private static final String HOST = "captures.invalid";

  private static final String ADDRESS = "https://" + HOST + "/pages-";

  /// As many as are taken from one digest.
  private static final int PAGES = 100;

  /// Titles are short; what goes on for longer is not one.
  private static final Pattern TITLE =
      Pattern.compile("(?is)<title[^>]{0,200}>([^<]{1,500})</title>");

  private static final ObjectMapper JSON = JsonMapper.builder().build();

  private ForeignPages() {}

  /// A digest for each hundred pages, in the order of the captures.
  static List<Source> sources(List<Held> captures) {
    int count = (pages(captures).size() + PAGES - 1) / PAGES;
    var sources = new ArrayList<Source>();
    var outlet = new Outlet(HOST, HOST, Tier.MINOR);
    for (int i = 1; i <= count; i++) {
      sources.add(new Source("pages-" + i, ADDRESS + i, Source.Kind.DIGEST, outlet, true));
    }
    return List.copyOf(sources);
  }

  /// True for the address of such a digest.
  static boolean isDigest(String url) {
    return url.startsWith(ADDRESS) && url.substring(ADDRESS.length()).matches("[1-9]\\d{0,5}");
  }

  /// The digest at an address.
  ///
  /// @param title tells what a page is called, in HTML
  static Capture digest(
      String url, Instant at, List<Held> captures, Function<String, String> title) {
    long first = (Long.parseLong(url.substring(ADDRESS.length())) - 1) * PAGES;
    var list = new StringBuilder("<ul>");
    pages(captures).stream()
        .skip(first)
        .limit(PAGES)
        .forEach(page -> list.append(item(page, title.apply(page))));
    var feed = JSON.createObjectNode().put("version", "https://jsonfeed.org/version/1.1");
    feed.put("title", HOST)
        .putArray("items")
        .addObject()
        .put("id", url)
        .put("title", HOST)
        .put("content_html", list.append("</ul>").toString());
    Body body = Body.of(feed.toString().getBytes(StandardCharsets.UTF_8));
    return new Capture(url, url, at, "application/feed+json", body);
  }

  private static List<String> pages(List<Held> captures) {
    var pages = new LinkedHashSet<String>();
    for (Held held : captures) {
      if (held.format() == Format.PAGE) {
        Addresses.canonical(held.url()).ifPresent(pages::add);
      }
    }
    return List.copyOf(pages);
  }

  private static String item(String url, String title) {
    String address = url.replace("&", "&amp;").replace("\"", "&quot;");
    return "<li><a href=\"" + address + "\">" + title.replace("<", "&lt;") + "</a></li>";
  }

  /// What stands between a page's title tags, or its address.
  static String title(String html, String url) {
    Matcher title = TITLE.matcher(html);
    return title.find() ? title.group(1).strip() : url;
  }
}
