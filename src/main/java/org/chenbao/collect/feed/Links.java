package org.chenbao.collect.feed;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.chenbao.collect.intake.Address;
import org.jsoup.nodes.Element;

/// The identity of an entry or a feed, and the page it points to.
final class Links {
  /// Relations that lead to something for programs, or to another part of the feed.
  private static final Pattern MACHINES =
      Pattern.compile("self|enclosure|edit.*|service\\..*|hub|next|prev.*");

  private static final Pattern WEB = Pattern.compile("(?i)https?://.*");

  private final Fields fields;
  private final String url;

  Links(Fields fields, String url) {
    this.fields = fields;
    this.url = url;
  }

  /// The feed's own name for it. Kept as written: an identity is compared, not opened; only one
  /// that begins with a slash is resolved, or it would name something else on every site.
  String id() {
    String id = fields.text("guid", "id", "atom:id");
    String named = id.isEmpty() ? about() : id;
    return named.startsWith("/") ? resolved(fields.element(), named).orElse(named) : named;
  }

  /// The address of its page: what a person would open.
  String page() {
    return link("link", Links::alternate)
        .or(this::written)
        .or(this::permanent)
        .or(() -> link("link", _ -> true))
        .or(() -> link("atom:link", Links::alternate))
        .or(this::described)
        .or(() -> attribute("href"))
        .orElse("");
  }

  /// `<link>address</link>` as RSS has it.
  private Optional<String> written() {
    return fields
        .all("link")
        .map(e -> resolved(e, e.wholeText()))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /// `<link href="address"/>` as Atom has it.
  private Optional<String> link(String name, Predicate<Element> which) {
    return fields
        .all(name)
        .filter(e -> !e.attr("href").isBlank())
        .filter(e -> !MACHINES.matcher(e.attr("rel")).matches())
        .filter(which)
        .map(e -> resolved(e, e.attr("href")))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static boolean alternate(Element link) {
    String rel = link.attr("rel").toLowerCase(Locale.ROOT);
    String type = link.attr("type").toLowerCase(Locale.ROOT);
    return (rel.isEmpty() || rel.equals("alternate")) && (type.isEmpty() || type.contains("html"));
  }

  /// A guid is an address unless it says that it is none (RSS 2.0).
  private Optional<String> permanent() {
    return fields
        .all("guid")
        .filter(e -> !e.attr("isPermaLink").strip().equalsIgnoreCase("false"))
        .map(e -> e.wholeText().strip())
        .filter(t -> WEB.matcher(t).matches())
        .map(t -> resolved(fields.element(), t))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /// `rdf:about` as RSS 1.0 has it.
  private Optional<String> described() {
    return Optional.of(about())
        .filter(a -> WEB.matcher(a).matches())
        .flatMap(a -> resolved(fields.element(), a));
  }

  private Optional<String> attribute(String name) {
    return resolved(fields.element(), fields.element().attr(name));
  }

  private String about() {
    return fields.element().attributes().asList().stream()
        .filter(a -> a.getKey().toLowerCase(Locale.ROOT).endsWith("about"))
        .map(a -> a.getValue().strip())
        .findFirst()
        .orElse("");
  }

  private Optional<String> resolved(Element element, String link) {
    return Address.resolve(FeedText.base(element, url), link);
  }
}
