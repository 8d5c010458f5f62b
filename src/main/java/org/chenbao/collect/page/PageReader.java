package org.chenbao.collect.page;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.chenbao.collect.guard.AssistantLinks;
import org.chenbao.collect.guard.Encoded;
import org.chenbao.collect.guard.Instructions;
import org.chenbao.collect.guard.Unseen;
import org.chenbao.collect.guard.Visibility;
import org.chenbao.collect.intake.Address;
import org.chenbao.collect.intake.Decoder;
import org.chenbao.language.Scripts;
import org.chenbao.model.Body;
import org.chenbao.model.Finding;
import org.chenbao.model.Finding.Severity;
import org.chenbao.model.Language;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/// Reads a page: its article, what it says of it, and what kind of page it is. Pure and safe for
/// use by many threads.
public final class PageReader {
  /// Elements nest to some hundred levels in honest pages; deeper ones are folded up.
  private static final int DEPTH = 400;

  /// Novels have so many characters, articles a tenth at most; every later stage reads all of it.
  private static final int LONGEST_TEXT = 500_000;

  /// What is longer is no name of a site.
  private static final int LONGEST_NAME = 60;

  private PageReader() {}

  /// Reads a page.
  ///
  /// @param contentType the header's value, or empty
  /// @param url the address that answered, the base of relative links
  public static Page read(Body body, String contentType, String url) {
    Flood flood = Flood.of(Decoder.decode(body.bytes(), contentType).text());
    Document document = Parser.htmlParser().setMaxDepth(DEPTH).parseInput(flood.html(), url);
    Sheet sheet = Sheet.of(document, url);
    List<Finding> findings = new ArrayList<>(flood.findings());
    findings.addAll(AssistantLinks.in(document));
    Unseen hidden = Visibility.apply(document);
    findings.addAll(Laced.apply(document));
    Optional<SiteReader> known = SiteReader.of(url);
    known.ifPresent(reader -> reader.apply(document));
    Outline outline = Outline.of(document);
    String site = Scripts.clean(sheet.tagged().meta("og:site_name", "application-name"));
    String title = Scripts.clean(Titles.of(outline, sheet.tagged(), sheet.data(), site));
    findings.addAll(Titles.findings(title, sheet.tagged(), sheet.data()));
    BitSet chosen = Votes.choose(outline, title);
    List<String> byline = BodyText.byline(outline.blocks(), chosen, title);
    BodyText.tidy(outline.blocks(), chosen, title);
    known.ifPresent(r -> findings.addAll(r.findings(document, outline, chosen)));
    Fragment words =
        Declared.body(sheet, title, Scripts.clean(BodyText.of(outline.blocks(), chosen)));
    String text = bounded(words.text(), findings);
    findings.addAll(HiddenFindings.of(hidden, outline, chosen));
    findings.addAll(words.findings());
    findings.addAll(Instructions.in(text));
    findings.addAll(Encoded.in(text));
    return page(new Reading(sheet, outline, chosen, byline), title, text, findings);
  }

  private static String bounded(String text, List<Finding> findings) {
    if (text.length() <= LONGEST_TEXT) {
      return text;
    }
    findings.add(
        Finding.of(
            "page-flood",
            Severity.WARNING,
            "%d characters, more than any article; %d are read"
                .formatted(text.length(), LONGEST_TEXT)));
    boolean half = Character.isHighSurrogate(text.charAt(LONGEST_TEXT - 1));
    return Scripts.clean(text.substring(0, LONGEST_TEXT - (half ? 1 : 0)));
  }

  /// What has been read so far.
  private record Reading(Sheet sheet, Outline outline, BitSet chosen, List<String> byline) {}

  private static Page page(Reading reading, String title, String text, List<Finding> findings) {
    Sheet sheet = reading.sheet;
    String name = siteName(sheet);
    Language language = language(sheet, title + "\n" + text);
    Dating.Result dating = Dating.of(sheet, reading.byline, zone(language));
    findings.addAll(dating.findings());
    Authors.Result authors = Authors.of(sheet, reading.outline, reading.byline, name);
    findings.addAll(authors.findings());
    Page.Head head =
        new Page.Head(
            title,
            Scripts.clean(authors.names()),
            summary(sheet, text),
            dating.times(),
            new Page.Site(
                name,
                canonical(sheet),
                image(sheet),
                language,
                Onward.of(sheet.document(), sheet.url())));
    double mass =
        reading.chosen.stream().mapToDouble(i -> reading.outline.blocks().get(i).mass()).sum();
    return new Page(
        head,
        text,
        Kinds.of(sheet, reading.outline, Math.max(mass, text.length())),
        links(reading),
        findings);
  }

  /// On mp.weixin.qq.com the account that publishes, which names itself beside the date, not the
  /// platform.
  private static String siteName(Sheet sheet) {
    String account = sheet.document().select("#js_name").text();
    String name =
        account.isEmpty()
            ? sheet.tagged().meta("og:site_name", "application-name", "al:android:app_name")
            : account;
    String publisher = String.join(" ", sheet.data().names("publisher"));
    String stated = Scripts.clean(name.isEmpty() ? publisher : name);
    boolean named = stated.length() <= LONGEST_NAME && !Instructions.matches(stated);
    return named ? stated : "";
  }

  /// The page's own summary, where a reader sees its words too: what only a machine reads is no
  /// part of a text.
  private static String summary(Sheet sheet, String text) {
    String said = Scripts.clean(sheet.tagged().meta("description", "og:description"));
    String start = said.substring(0, Math.min(said.length(), 40)).replaceAll("[…\\s.]+$", "");
    return start.length() > 10
            && text.contains(start)
            && text.contains(said.replaceAll("[…\\s.]+$", ""))
        ? said
        : "";
  }

  private static String canonical(Sheet sheet) {
    return Address.resolve(sheet.url(), sheet.tagged().canonical()).orElse(sheet.url());
  }

  private static String image(Sheet sheet) {
    return Optional.of(sheet.tagged().meta("og:image", "twitter:image"))
        .filter(i -> !i.isEmpty())
        .or(() -> Optional.of(sheet.data().image()))
        .flatMap(i -> Address.resolve(sheet.url(), i))
        .orElse("");
  }

  private static Language language(Sheet sheet, String text) {
    Language seen = Scripts.language(text);
    return seen == Language.OTHER && text.isBlank() ? Language.of(sheet.tagged().language()) : seen;
  }

  /// Chinese pages mean Beijing time where they name no zone.
  private static ZoneOffset zone(Language language) {
    return language == Language.ZH ? ZoneOffset.ofHours(8) : ZoneOffset.UTC;
  }

  private static List<Page.Link> links(Reading reading) {
    return reading.chosen.stream()
        .mapToObj(i -> reading.outline.blocks().get(i).home())
        .distinct()
        .flatMap(home -> home.select("a[href]").stream())
        .distinct()
        .map(a -> link(a, reading.sheet.url()))
        .flatMap(Optional::stream)
        .distinct()
        .limit(500)
        .toList();
  }

  private static Optional<Page.Link> link(Element anchor, String url) {
    return Address.resolve(url, anchor.attr("href"))
        .filter(u -> AssistantLinks.in(u).isEmpty())
        .map(u -> new Page.Link(u, Scripts.clean(anchor.text().strip())));
  }
}
