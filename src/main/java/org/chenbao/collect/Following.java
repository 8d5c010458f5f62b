package org.chenbao.collect;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chenbao.collect.Web.Purpose;
import org.chenbao.collect.intake.Address;
import org.chenbao.collect.intake.Tracking;
import org.chenbao.collect.page.Page;
import org.chenbao.collect.page.PageReader;
import org.chenbao.model.Article;
import org.chenbao.model.Capture;
import org.chenbao.model.Fetch;
import org.chenbao.model.Finding;
import org.chenbao.model.Finding.Severity;
import org.chenbao.model.Source;

/// Follows one tip to its page, where that is needed, and makes the article.
final class Following {
  /// With less text than this a feed gives a teaser; the page has the article.
  private static final int TEASER = 400;

  /// What sites answer with where an article is gone; a citation of it would show something else
  /// tomorrow.
  private static final String HOME = "a home page is no article";

  private final Web web;
  private final Captures captures;
  private final Joining joining;
  private final Making making;

  Following(Web web, Captures captures, Making making) {
    this.web = web;
    this.captures = captures;
    this.joining = new Joining(web, captures);
    this.making = making;
  }

  /// What became of a tip.
  sealed interface Outcome {

    /// An article.
    record Made(Article article) implements Outcome {}

    /// A person named it, and it could not be read.
    record Unread(Finding finding) implements Outcome {}

    /// Its own page says that it is old.
    record Old(Finding finding) implements Outcome {}

    /// Its page is about something else.
    record OffTopic() implements Outcome {}
  }

  Outcome follow(Tip tip) {
    boolean whole =
        tip.source().kind() == Source.Kind.FEED && tip.words().text().length() >= TEASER;
    if (whole) {
      return new Outcome.Made(making.fromTip(tip, List.of()));
    }
    if (tip.isNamed() && Address.isHome(tip.url())) {
      return alone(tip, HOME);
    }
    return switch (web.fetch(tip.url(), Purpose.PAGE)) {
      case Fetch.Fresh(Capture capture) when Address.isHome(capture.finalUrl()) -> {
        captures.keep(capture);
        yield alone(tip, HOME);
      }
      case Fetch.Fresh(Capture capture) -> read(tip, capture);
      case Fetch.Unchanged _ -> alone(tip, "it has not changed since it was last read");
      case Fetch.Throttled(_, Instant until) -> alone(tip, "its site asks to wait until " + until);
      case Fetch.Refused(_, String why) -> alone(tip, why);
      case Fetch.Failed(_, String why, _) -> alone(tip, why);
    };
  }

  private Outcome read(Tip tip, Capture capture) {
    captures.keep(capture);
    Page page = PageReader.read(capture.body(), capture.contentType(), capture.finalUrl());
    return switch (page.kind()) {
      case CHALLENGE, LOGIN, MISSING ->
          alone(tip, "it is a page of kind " + page.kind().name().toLowerCase(Locale.ROOT));
      case ARTICLE -> made(moved(tip, capture), joining.whole(page, capture.finalUrl()));
      case LIST, FORUM, VIDEO, PAYWALL, OTHER -> made(moved(tip, capture), page);
    };
  }

  private Outcome made(Tip tip, Page page) {
    Article article = making.fromPage(tip, page);
    boolean dated = page.head().times().published().isPresent();
    if (dated && !tip.isNamed() && !making.window().keeps(article.origin().published())) {
      return new Outcome.Old(old(tip, article.origin().published()));
    }
    boolean doubtful = tip.source().general() && !Relevance.isOnTopic(tip.words());
    return doubtful && !Relevance.isAbout(article.words())
        ? new Outcome.OffTopic()
        : new Outcome.Made(article);
  }

  private Outcome alone(Tip tip, String why) {
    if (tip.source().general() && !Relevance.isOnTopic(tip.words())) {
      return new Outcome.OffTopic();
    }
    if (tip.isNamed()) {
      return new Outcome.Unread(
          Finding.of("page-not-read", Severity.WARNING, "%s: %s".formatted(tip.url(), why)));
    }
    List<Finding> findings = new ArrayList<>();
    findings.add(Finding.of("page-not-read", Severity.NOTE, "the page was not read: " + why));
    if (tip.fromDigest()) {
      findings.add(
          Finding.of(
              "digest-words",
              Severity.NOTE,
              "the title is the words of " + tip.source().outlet().name()));
    }
    return new Outcome.Made(making.fromTip(tip, findings));
  }

  private static Finding old(Tip tip, Instant printed) {
    return Finding.of(
        "stale", Severity.NOTE, "left out, its page is dated %s: %s".formatted(printed, tip.url()));
  }

  /// Where a redirector stood before another owner's page, that page is the article.
  private static Tip moved(Tip tip, Capture capture) {
    String last = Address.resolve("", capture.finalUrl()).map(Tracking::strip).orElse(tip.url());
    boolean elsewhere = !Address.owner(last).equals(Address.owner(tip.url()));
    return elsewhere && !Address.isHome(last)
        ? new Tip(tip.source(), last, tip.words(), tip.details(), tip.findings())
        : tip;
  }
}
