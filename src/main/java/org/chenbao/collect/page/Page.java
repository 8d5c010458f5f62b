package org.chenbao.collect.page;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chenbao.collect.guard.Encoded;
import org.chenbao.collect.guard.Instructions;
import org.chenbao.model.Finding;
import org.chenbao.model.Language;
import org.chenbao.model.Place;

/// A page as it was read.
///
/// @param text the article's words, paragraphs ended by `\n`; empty where the page has no article
/// @param links http(s) addresses in the article, links to assistants left out
public record Page(Head head, String text, Kind kind, List<Link> links, List<Finding> findings) {
  public Page {
    links = List.copyOf(links);
    findings = List.copyOf(findings);
  }

  /// This page and the article's next one: its lines that are new, its links, what was found.
  ///
  /// What reads like an order is looked for anew, since it may begin on one page and end on the
  /// other.
  public Page joined(Page next) {
    Set<String> known = text.lines().collect(Collectors.toSet());
    String more =
        next.text.lines().filter(l -> !known.contains(l)).collect(Collectors.joining("\n"));
    String whole = more.isEmpty() ? text : text + "\n" + more;
    List<Finding> all =
        Stream.concat(findings.stream(), next.findings.stream())
            .filter(f -> f.place().equals(Place.NOWHERE))
            .collect(Collectors.toCollection(ArrayList::new));
    all.addAll(Instructions.in(whole));
    all.addAll(Encoded.in(whole));
    List<Link> both = Stream.concat(links.stream(), next.links.stream()).distinct().toList();
    return new Page(head, whole, kind, both, all.stream().distinct().toList());
  }

  /// The same page with one finding more.
  public Page with(Finding finding) {
    List<Finding> more = new ArrayList<>(findings);
    more.add(finding);
    return new Page(head, text, kind, links, more);
  }

  /// What the page says about the article.
  ///
  /// @param summary the page's own, where its words can be seen on the page; else empty
  public record Head(String title, String author, String summary, Times times, Site site) {}

  /// When the article was published and changed, as far as the page says so, in the zone it names.
  public record Times(Optional<OffsetDateTime> published, Optional<OffsetDateTime> modified) {}

  /// Where the article stands.
  ///
  /// @param name the site's name for itself, or empty
  /// @param canonical the address that the page gives itself, or the one it was asked at
  /// @param image the lead picture, or empty
  /// @param onward where links named `next`, or after a page number, lead on the same host
  public record Site(
      String name, String canonical, String image, Language language, List<String> onward) {
    public Site {
      onward = List.copyOf(onward);
    }
  }

  /// A link and its words.
  public record Link(String url, String words) {}

  /// What kind of page it is.
  public enum Kind {
    ARTICLE,
    /// Mostly links to other pages.
    LIST,
    /// Posts of several people.
    FORUM,
    /// A video with little text.
    VIDEO,
    /// The first words of an article that must be paid for.
    PAYWALL,
    /// Asks who you are.
    LOGIN,
    /// Asks whether you are a person.
    CHALLENGE,
    /// Says that there is nothing.
    MISSING,
    OTHER
  }
}
