package org.chenbao.collect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chenbao.collect.feed.Feed.Entry;
import org.chenbao.collect.feed.Feed.Html;
import org.chenbao.collect.guard.AssistantLinks;
import org.chenbao.collect.guard.Visibility;
import org.chenbao.collect.intake.Address;
import org.chenbao.collect.intake.Tracking;
import org.chenbao.language.Scripts;
import org.chenbao.model.Source;
import org.chenbao.model.Words;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// The originals that an entry of a digest links to.
///
/// A digest is a list of other people's work: each link to another owner's article is a tip, the
/// digest's words are no more than a name for it, and a home page is no article.
final class DigestTips {
  /// Longer digests than this are archives.
  private static final int MOST_LINKS = 100;

  /// What a digest also links to: its channels, pictures and downloads.
  private static final Pattern NO_ARTICLE =
      Pattern.compile(
          "(?i).*\\.(?:png|jpe?g|gif|webp|svg|mp4|mp3|zip|css|js|xml|json)(?:\\?.*)?$"
              + "|https?://(?:t\\.me|discord\\.\\w+|www\\.facebook\\.com/share|[\\w.]*feedburner\\.com)/.*");

  private static final Pattern TAIL = Pattern.compile("[\\s:：|｜（(\\[【→>-]+$");

  private DigestTips() {}

  /// The tips in an entry's content.
  static List<Tip> of(Source source, Entry entry) {
    Html html = entry.copy().content().isEmpty() ? entry.copy().summary() : entry.copy().content();
    String base = html.base().isEmpty() ? entry.label().link() : html.base();
    Document document = Jsoup.parseBodyFragment(html.written(), base);
    return of(source, document, entry);
  }

  /// The tips in a document that stands for the entry, such as the digest's own page.
  static List<Tip> of(Source source, Document document, Entry entry) {
    Visibility.apply(document);
    List<Tip> tips = new ArrayList<>();
    for (Element anchor : document.select("a[href]")) {
      if (tips.size() < MOST_LINKS) {
        original(source, anchor, document.location())
            .map(url -> tip(source, url, anchor, entry))
            .ifPresent(tips::add);
      }
    }
    return tips;
  }

  private static Optional<String> original(Source source, Element anchor, String base) {
    return Address.resolve(base, anchor.attr("href"))
        .map(Tracking::strip)
        .filter(u -> !Address.owner(u).equals(Address.owner(source.url())))
        .filter(u -> !Address.owner(u).equals(source.outlet().owner()))
        .filter(u -> !Address.isHome(u) && !NO_ARTICLE.matcher(u).matches())
        .filter(u -> AssistantLinks.in(u).isEmpty());
  }

  private static Tip tip(Source source, String url, Element anchor, Entry entry) {
    String linked = Scripts.clean(anchor.text().strip());
    String line = Scripts.clean(line(anchor)).strip();
    int at = line.indexOf(linked);
    String before = TAIL.matcher(at < 0 ? line : line.substring(0, at)).replaceFirst("");
    boolean named = before.length() >= 8 && !linked.isEmpty() && linked.length() <= 20;
    String title = named ? before : linked.length() >= 8 ? linked : before + linked;
    return new Tip(
        source,
        url,
        new Words(title, "", ""),
        new Tip.Details("", named ? linked : "", entry.times().best()),
        List.of());
  }

  /// The words of the item or paragraph that a link stands in.
  private static String line(Element anchor) {
    Element around = anchor.closest("li, p, tr, h1, h2, h3, h4, blockquote");
    return around == null ? anchor.text() : around.text();
  }
}
