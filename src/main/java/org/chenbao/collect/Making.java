package org.chenbao.collect;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chenbao.collect.guard.Encoded;
import org.chenbao.collect.guard.Instructions;
import org.chenbao.collect.intake.Address;
import org.chenbao.collect.page.Page;
import org.chenbao.language.Scripts;
import org.chenbao.model.Article;
import org.chenbao.model.Finding;
import org.chenbao.model.Finding.Severity;
import org.chenbao.model.Fingerprint;
import org.chenbao.model.Language;
import org.chenbao.model.Origin;
import org.chenbao.model.Outlet;
import org.chenbao.model.Source;
import org.chenbao.model.Words;

/// Makes articles: the better words of source and page, one outlet, one date.
///
/// @param window what the day's news may be dated
/// @param known the outlets of the sources asked, by the registrable domain of their address
record Making(Window window, Map<String, Outlet> known) {
  /// Twelve hexadecimal digits: among a million articles two share an id once in 280 years of days.
  private static final int ID_LENGTH = 12;

  static Making of(List<Source> sources, Window window) {
    Map<String, Outlet> known = new HashMap<>();
    sources.stream()
        .filter(s -> s.kind() != Source.Kind.DIGEST && s.kind() != Source.Kind.ARTICLE)
        .forEach(s -> known.putIfAbsent(Address.owner(s.url()), s.outlet()));
    return new Making(window, Map.copyOf(known));
  }

  /// The id of the article at an address, which is the same with and without TLS: sites move from
  /// the one to the other, with everything they have.
  static String id(String url) {
    return Fingerprint.of(url.replaceFirst("^http:", "https:")).substring(0, ID_LENGTH);
  }

  /// An article of a source's words alone.
  Article fromTip(Tip tip, List<Finding> found) {
    List<Finding> findings = new ArrayList<>(tip.findings());
    findings.addAll(found);
    findings.addAll(Instructions.in(tip.words().text()));
    findings.addAll(Encoded.in(tip.words().text()));
    findings.addAll(Headings.findings(tip.words()));
    Instant published = window.published(tip.details().published(), Optional.empty(), true);
    return article(tip, Headings.plain(tip.words()), published, tip.details().author(), findings);
  }

  /// An article of a source's words and its page's; of the source's alone where the page says
  /// something else.
  Article fromPage(Tip tip, Page page) {
    List<Finding> cloaked = cloaked(tip, page);
    if (!cloaked.isEmpty()) {
      return fromTip(tip, Stream.concat(page.findings().stream(), cloaked.stream()).toList());
    }
    List<Finding> findings = new ArrayList<>(tip.findings());
    findings.addAll(page.findings());
    Optional<Instant> told = tip.details().published();
    Optional<Instant> printed = page.head().times().published().map(OffsetDateTime::toInstant);
    if (!tip.fromDigest() && window.disagree(told, printed)) {
      findings.add(disagreement(told.orElseThrow(), printed.orElseThrow()));
    }
    Words stated = words(tip, page);
    findings.addAll(Headings.findings(stated));
    Words words = Headings.plain(stated);
    Denial.in(words).ifPresent(findings::add);
    if (page.kind() == Page.Kind.PAYWALL) {
      findings.add(
          Finding.of(Article.PAYWALL, Severity.NOTE, "the page shows no more than the beginning"));
    }
    String author = page.head().author().isEmpty() ? tip.details().author() : page.head().author();
    return article(
        named(tip, page), words, window.published(told, printed, precise(tip)), author, findings);
  }

  /// A digest has words of its own, and a person who names an address has none.
  private static List<Finding> cloaked(Tip tip, Page page) {
    var read = new Words(page.head().title(), page.head().summary(), page.text());
    return tip.fromDigest() || tip.isNamed()
        ? List.of()
        : Cloaking.between(tip.words(), read).stream().toList();
  }

  private Article article(
      Tip tip, Words stated, Instant published, String author, List<Finding> findings) {
    Words words = CutTitle.restored(stated);
    Language language = Scripts.language(words.all());
    Origin origin = new Origin(tip.url(), outlet(tip), author, published, language);
    return new Article(id(tip.url()), origin, words, findings.stream().distinct().toList());
  }

  /// A feed's title is the newsroom's own; a list and a digest may shorten theirs.
  private static Words words(Tip tip, Page page) {
    boolean feed = tip.source().kind() == Source.Kind.FEED;
    String printed = page.head().title();
    String title = feed || printed.isEmpty() ? tip.words().title() : printed;
    boolean longer = page.text().length() > tip.words().text().length();
    String text = longer ? page.text() : tip.words().text();
    String summary =
        tip.words().summary().isEmpty() ? page.head().summary() : tip.words().summary();
    return new Words(title, summary, text);
  }

  private static Tip named(Tip tip, Page page) {
    String site = page.head().site().name();
    if (!tip.details().outletName().isEmpty() || site.isEmpty()) {
      return tip;
    }
    Tip.Details details = tip.details();
    return new Tip(
        tip.source(),
        tip.url(),
        tip.words(),
        new Tip.Details(details.author(), site, details.published()),
        tip.findings());
  }

  private static boolean precise(Tip tip) {
    return tip.source().kind() == Source.Kind.FEED;
  }

  /// The source's outlet for its own pages, another source's for that one's, else what the table
  /// says of the address.
  private Outlet outlet(Tip tip) {
    Outlet asked = tip.source().outlet();
    String owner = Address.owner(tip.url());
    boolean own =
        !tip.fromDigest()
            && !tip.isNamed()
            && (owner.equals(asked.owner()) || owner.equals(Address.owner(tip.source().url())));
    if (own || bridged(tip)) {
      return asked;
    }
    Outlet other = known.get(owner);
    return other == null || Outlets.isPlatform(tip.url())
        ? Outlets.of(tip.url(), tip.details().outletName())
        : other;
  }

  /// A feed on a host that is not its outlet's, of accounts on a platform (WeChat), carries that
  /// outlet's articles.
  private static boolean bridged(Tip tip) {
    Source source = tip.source();
    return source.kind() == Source.Kind.FEED
        && Outlets.isPlatform(tip.url())
        && !Address.owner(source.url()).equals(source.outlet().owner());
  }

  private static Finding disagreement(Instant told, Instant printed) {
    return Finding.of(
        "date-disagrees",
        Severity.WARNING,
        "the source dates it %s, its page %s: the page's date counts"
            .formatted(
                told.atOffset(ZoneOffset.UTC).toLocalDate(),
                printed.atOffset(ZoneOffset.UTC).toLocalDate()));
  }
}
