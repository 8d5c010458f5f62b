package org.chenbao.collect;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chenbao.collect.guard.AssistantLinks;
import org.chenbao.collect.guard.Visibility;
import org.chenbao.collect.intake.Address;
import org.chenbao.collect.intake.Decoder;
import org.chenbao.collect.intake.Stamps;
import org.chenbao.collect.intake.Tracking;
import org.chenbao.language.Scripts;
import org.chenbao.model.Capture;
import org.chenbao.model.Language;
import org.chenbao.model.Source;
import org.chenbao.model.Words;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/// The links of a list page that lead to articles on the same site.
final class ListTips {
  private static final int DEPTH = 400;

  /// A list's first screens; what follows is old.
  private static final int MOST_LINKS = 60;

  /// Shorter words are the name of a section. A Chinese character counts twice and a half.
  private static final double LEAST_WORDS = 14;

  private static final String CHROME =
      "nav, header, footer, aside, form, [role=navigation], [class*=nav], [class*=menu], "
          + "[class*=crumb], [class*=pagination], [class*=pager]";

  private static final Pattern SECTION =
      Pattern.compile(
          "/(?:tag|tags|category|categories|author|user|search|login|about|privacy)(?:/.*)?");

  private ListTips() {}

  static List<Tip> of(Source source, Capture capture) {
    String html = Decoder.decode(capture.body().bytes(), capture.contentType()).text();
    Document document = Parser.htmlParser().setMaxDepth(DEPTH).parseInput(html, capture.finalUrl());
    Visibility.apply(document);
    Map<String, Tip> tips = new LinkedHashMap<>();
    for (Element anchor : document.select("a[href]")) {
      article(anchor, capture.finalUrl())
          .map(url -> tip(source, url, anchor))
          .filter(t -> mass(t.words().title()) >= LEAST_WORDS)
          .ifPresent(t -> tips.putIfAbsent(t.url(), t));
    }
    return tips.values().stream().limit(MOST_LINKS).toList();
  }

  private static Optional<String> article(Element anchor, String base) {
    if (anchor.closest(CHROME) != null) {
      return Optional.empty();
    }
    return Address.resolve(base, anchor.attr("href"))
        .map(Tracking::strip)
        .filter(u -> Address.owner(u).equals(Address.owner(base)))
        .filter(u -> !Address.isHome(u) && !u.equals(Tracking.strip(base)))
        .filter(u -> !SECTION.matcher(Address.path(u)).matches())
        .filter(u -> AssistantLinks.in(u).isEmpty());
  }

  private static Tip tip(Source source, String url, Element anchor) {
    Element heading = anchor.selectFirst("h1, h2, h3, h4, h5, [class*=title]");
    String words = heading == null ? anchor.text() : heading.text();
    return new Tip(
        source,
        url,
        new Words(Scripts.clean(words.strip()), "", ""),
        new Tip.Details("", "", date(anchor, words)),
        List.of());
  }

  /// The date that stands in the same item of the list.
  private static Optional<Instant> date(Element anchor, String words) {
    ZoneOffset zone =
        Scripts.language(words) == Language.ZH ? ZoneOffset.ofHours(8) : ZoneOffset.UTC;
    Element item = anchor;
    for (int level = 0; level < 3 && item != null; level++) {
      if (item.select("a[href]").size() > 2) {
        return Optional.empty();
      }
      Element time = item.selectFirst("time[datetime]");
      String text = time == null ? item.text().replace(words, " ") : time.attr("datetime");
      Optional<Instant> found = Stamps.read(text, zone);
      if (found.isPresent()) {
        return found;
      }
      item = item.parent();
    }
    return Optional.empty();
  }

  private static double mass(String words) {
    return words.codePoints().mapToDouble(c -> c > 0x2E7F ? 2.5 : 1).sum();
  }
}
