package org.chenbao.digest.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chenbao.language.Alternatives;
import org.chenbao.language.Tables;

/// What kind of piece an article is, as its title tells: the patterns stand in `genres.tsv`.
public enum Genre {
  /// A digest of many events.
  LIST,
  /// Advertising, offers, price cuts.
  PROMOTION,
  JOB,
  /// Podcasts, talks, calls for papers: something to attend.
  PODCAST,
  /// A question or a chat among users.
  FORUM,
  /// Somebody shows a work of their own.
  SHOWCASE,
  /// The market of a day as a whole.
  WRAP,
  /// The share of one company, and what companies must disclose.
  MARKET,
  /// How-to and numbered lists.
  ADVICE,
  /// How a customer uses a product.
  CUSTOMER,
  /// A patch release.
  RELEASE_NOTE,
  /// A page that runs along an event: what to expect, live, everything announced.
  GUIDE,
  /// A comment, and a title that asks.
  OPINION,
  /// News: whatever is none of the others.
  REPORT;

  private static final Set<Genre> TELLING = EnumSet.of(REPORT, RELEASE_NOTE, CUSTOMER, SHOWCASE);

  /// True where such a piece tells what happened, and does not talk about it.
  boolean tells() {
    return TELLING.contains(this);
  }

  private record Sign(Genre genre, Alternatives wordings) {}

  private static final List<String[]> TABLE =
      Tables.lines(Genre.class, "genres.tsv").stream().map(row -> row.split("\t", 2)).toList();

  private static final List<Sign> SIGNS =
      TABLE.stream().map(cells -> new Sign(valueOf(cells[0]), Alternatives.of(cells[1]))).toList();

  /// Most titles have a sign of none: that is asked once, not a genre each.
  private static final Alternatives ANY =
      Alternatives.of(TABLE.stream().map(cells -> cells[1]).collect(Collectors.joining("|")));

  /// Parts of a title that is a list of headlines.
  private static final Pattern PARTS = Pattern.compile("[；;]|[/|｜丨](?=.{6})");

  private static final int LIST_LENGTH = 3;
  private static final int SHORTEST_HEADLINE = 6;

  /// The genre of a title, in simplified characters.
  public static Genre of(String title) {
    if (isList(title)) {
      return LIST;
    }
    if (!ANY.isIn(title)) {
      return REPORT;
    }
    return SIGNS.stream()
        .filter(s -> s.wordings().isIn(title))
        .map(Sign::genre)
        .findFirst()
        .orElse(REPORT);
  }

  private static boolean isList(String title) {
    long headlines =
        PARTS.splitAsStream(title).filter(p -> p.strip().length() >= SHORTEST_HEADLINE).count();
    return headlines >= LIST_LENGTH;
  }
}
