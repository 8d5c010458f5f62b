package org.chenbao.collect;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.chenbao.collect.Web.Purpose;
import org.chenbao.collect.page.Page;
import org.chenbao.collect.page.PageReader;
import org.chenbao.model.Capture;
import org.chenbao.model.Fetch;
import org.chenbao.model.Finding;
import org.chenbao.model.Finding.Severity;

/// Joins the pages of one article: asks for each like for any page, and keeps it.
///
/// @param captures get each page before it is read
record Joining(Web web, Captures captures) {
  /// Longer articles are books; their beginning is enough.
  private static final int MOST = 8;

  /// A page that adds less than a sentence is the end, or the same page again.
  private static final int LEAST = 20;

  /// Pages of one article are dated alike, but for zones and midnight.
  private static final Duration DAY = Duration.ofDays(1);

  /// The whole article, as far as its pages can be read; a finding says where it breaks off.
  Page whole(Page first, String url) {
    Page whole = first;
    Optional<String> next = Parts.next(url, 2, first.head().site().onward());
    for (int number = 2; next.isPresent(); number++) {
      if (number > MOST) {
        return missing(whole, number, "more pages than are joined");
      }
      switch (read(next.get())) {
        case Part.Missing(String why) -> {
          return missing(whole, number, why);
        }
        case Part.Read(Page page) when !isSame(first.head(), page.head()) -> {
          return missing(whole, number, "it has another title or day");
        }
        case Part.Read(Page page) -> {
          int before = whole.text().length();
          whole = whole.joined(page);
          boolean more = whole.text().length() >= before + LEAST;
          next = more ? Parts.next(url, number + 1, page.head().site().onward()) : Optional.empty();
        }
      }
    }
    return whole;
  }

  private sealed interface Part {
    record Read(Page page) implements Part {}

    record Missing(String why) implements Part {}
  }

  private Part read(String url) {
    return switch (web.fetch(url, Purpose.PAGE)) {
      case Fetch.Fresh(Capture capture) -> {
        captures.keep(capture);
        Page page = PageReader.read(capture.body(), capture.contentType(), capture.finalUrl());
        yield page.kind() == Page.Kind.ARTICLE
            ? new Part.Read(page)
            : new Part.Missing("it is no article");
      }
      case Fetch.Unchanged _ -> new Part.Missing("it has not changed since it was last read");
      case Fetch.Throttled(_, Instant until) ->
          new Part.Missing("its site asks to wait until " + until);
      case Fetch.Refused(_, String why) -> new Part.Missing(why);
      case Fetch.Failed(_, String why, _) -> new Part.Missing(why);
    };
  }

  /// A next article may be numbered like a next page (`update`, `update-2`).
  private static boolean isSame(Page.Head first, Page.Head next) {
    String one = letters(first.title());
    String other = letters(next.title());
    boolean titled = one.startsWith(other) || other.startsWith(one);
    boolean dated =
        first
            .times()
            .published()
            .flatMap(a ->
                next.times().published().map(b -> Duration.between(a, b).abs().compareTo(DAY) <= 0))
            .orElse(true);
    return titled && dated;
  }

  private static String letters(String title) {
    return title.replaceAll("\\P{L}+", "");
  }

  private static Page missing(Page whole, int number, String why) {
    Finding finding =
        Finding.of(
            "pages-missing",
            Severity.NOTE,
            "page %d of the article was not read: %s".formatted(number, why));
    return whole.with(finding);
  }
}
