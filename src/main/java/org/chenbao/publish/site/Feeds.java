package org.chenbao.publish.site;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chenbao.publish.form.Json;
import org.chenbao.publish.form.Term;
import org.chenbao.publish.page.HtmlEdition;
import org.chenbao.publish.page.Place.Turn;
import org.chenbao.publish.site.Catalog.Listed;
import org.chenbao.publish.site.Listing.Row;

/// The latest editions as RSS, Atom and JSON Feed.
///
/// Readers strip what stands around items: each item carries its label itself.
final class Feeds {
  /// About three weeks: a reader who was away finds everything.
  private static final int LATEST = 20;

  /// Of Annex E of GB 45438-2025, in a namespace of our own.
  private static final String AIGC = "urn:chenbao:aigc";

  static final String RSS = "feed.xml";
  static final String ATOM = "atom.xml";
  static final String JSON = "feed.json";

  private static final String ATOM_NAMES = "http://www.w3.org/2005/Atom";

  private final Tree tree;
  private final Plan plan;
  private final List<Listed> latest;

  /// @param newest every edition, the newest first
  Feeds(Tree tree, Plan plan, List<Listed> newest) {
    this.tree = tree;
    this.plan = plan;
    this.latest = newest.stream().limit(LATEST).toList();
  }

  void write() {
    tree.write(RSS, Xml.document(this::rss));
    tree.write(ATOM, Xml.document(this::atom));
    tree.write(JSON, Json.indented(this::json));
  }

  private void rss(Xml xml) {
    Map<String, String> root = new LinkedHashMap<>();
    root.put("version", "2.0");
    root.put("xmlns:chenbao", AIGC);
    if (!plan.hub().isEmpty()) {
      root.put("xmlns:atom", ATOM_NAMES);
    }
    xml.element(
        "rss",
        root,
        () ->
            xml.element(
                "channel",
                Map.of(),
                () -> {
                  xml.text("title", name());
                  xml.text("link", plan.address(""));
                  xml.text("description", say(Term.SITE_ABOUT));
                  xml.text("language", plan.tag());
                  xml.text("generator", "Chenbao");
                  hub(xml, "atom:link", RSS);
                  latest.forEach(issue -> xml.element("item", Map.of(), () -> item(xml, issue)));
                }));
  }

  /// Where to subscribe, and to what (WebSub, section 4).
  private void hub(Xml xml, String element, String feed) {
    if (!plan.hub().isEmpty()) {
      xml.element(element, link("hub", plan.hub()), () -> {});
      xml.element(element, link("self", plan.address(feed)), () -> {});
    }
  }

  private void item(Xml xml, Listed issue) {
    xml.text("title", issue.front().title());
    xml.text("link", plan.address(issue.path()));
    xml.text("guid", Map.of("isPermaLink", "false"), id(issue));
    xml.text(
        "pubDate",
        DateTimeFormatter.RFC_1123_DATE_TIME.format(issue.day().atStartOfDay(ZoneOffset.UTC)));
    xml.text("description", html(issue));
    if (!issue.origin().aigc().isEmpty()) {
      xml.text("category", "AIGC");
      xml.text("chenbao:aigc", issue.origin().aigc());
    }
  }

  private void atom(Xml xml) {
    Map<String, String> root = new LinkedHashMap<>();
    root.put("xmlns", ATOM_NAMES);
    root.put("xmlns:chenbao", AIGC);
    root.put("xml:lang", plan.tag());
    xml.element(
        "feed",
        root,
        () -> {
          xml.text("title", name());
          xml.text("id", plan.base().isEmpty() ? "urn:chenbao:feed" : plan.base());
          xml.text(
              "updated",
              latest.isEmpty() ? instant("1970-01-01") : instant(latest.getFirst().date()));
          xml.element("author", Map.of(), () -> xml.text("name", name()));
          xml.element("link", link("alternate", plan.address("")), () -> {});
          if (plan.hub().isEmpty()) {
            xml.element("link", link("self", plan.address(ATOM)), () -> {});
          }
          hub(xml, "link", ATOM);
          xml.text("generator", "Chenbao");
          latest.forEach(issue -> xml.element("entry", Map.of(), () -> entry(xml, issue)));
        });
  }

  private void entry(Xml xml, Listed issue) {
    xml.text("title", issue.front().title());
    xml.text("id", id(issue));
    xml.text("updated", instant(issue.date()));
    xml.element("link", link("alternate", plan.address(issue.path())), () -> {});
    xml.text("content", Map.of("type", "html"), html(issue));
    if (!issue.origin().aigc().isEmpty()) {
      xml.element("category", Map.of("term", "AIGC"), () -> {});
      xml.text("chenbao:aigc", issue.origin().aigc());
    }
  }

  private void json(Json json) {
    json.text("version", "https://jsonfeed.org/version/1.1");
    json.text("title", name());
    json.text("home_page_url", plan.address(""));
    json.text("feed_url", plan.address(JSON));
    json.text("description", say(Term.SITE_ABOUT));
    json.text("language", plan.tag());
    if (!plan.hub().isEmpty()) {
      json.objects(
          "hubs",
          List.of(plan.hub()),
          hub -> {
            json.text("type", "WebSub");
            json.text("url", hub);
          });
    }
    json.objects(
        "items",
        latest,
        issue -> {
          json.text("id", id(issue));
          json.text("url", plan.address(issue.path()));
          json.text("title", issue.front().title());
          json.text("content_html", html(issue));
          json.text("date_published", instant(issue.date()));
          if (!issue.origin().aigc().isEmpty()) {
            json.texts("tags", List.of("AIGC"));
            json.text("_aigc", issue.origin().aigc());
          }
        });
  }

  private String html(Listed issue) {
    List<Row> rows =
        issue.entries().stream()
            .filter(e -> e.topic().main())
            .map(e ->
                new Row(
                    "",
                    new Turn(plan.address(issue.date() + "/" + e.id() + ".html"), e.headline()),
                    e.text().equals(e.headline()) ? "" : e.text(),
                    "",
                    ""))
            .toList();
    byte[] html = HtmlEdition.of("site/item", new Item(issue.origin().note(), rows));
    return new String(html, StandardCharsets.UTF_8);
  }

  private static Map<String, String> link(String rel, String href) {
    Map<String, String> link = new LinkedHashMap<>();
    link.put("rel", rel);
    link.put("href", href);
    return link;
  }

  /// The same for a revision, so that a reader shows the new text in the old one's place.
  private static String id(Listed issue) {
    return "urn:chenbao:" + issue.date();
  }

  private static String instant(String date) {
    return LocalDate.parse(date).atStartOfDay(ZoneOffset.UTC).toInstant().toString();
  }

  private String name() {
    return say(Term.PAPER);
  }

  private String say(Term term) {
    return term.in(plan.language());
  }
}
