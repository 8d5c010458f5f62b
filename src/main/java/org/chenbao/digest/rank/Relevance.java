package org.chenbao.digest.rank;

import java.util.List;
import java.util.Locale;
import org.chenbao.digest.event.Event;
import org.chenbao.language.Alternatives;
import org.chenbao.language.Scripts;
import org.chenbao.language.Tables;
import org.chenbao.model.Article;

/// How surely a report is about artificial intelligence, by the reviewed patterns of `ai.tsv`.
final class Relevance {
  /// What the surest sign in the title is worth, from none to 3.
  private static final double[] BY_TITLE = {0, 0.4, 1, 1};

  /// Signs in the lead alone: it may be a mention in passing.
  private static final double[] BY_LEAD = {0, 0.1, 0.5, 0.75};

  /// Two neighbours of the field in one title make it likely.
  private static final double TWO_NEIGHBOURS = 0.6;

  private static final int LEAD = 400;

  private static final int TEXT = 4_000;
  private static final int OFTEN = 3;
  private static final double BY_TEXT = 0.9;

  /// Makers, products and measures of the field are named in passing, but not four times.
  private static final int VERY_OFTEN = 4;

  private static final double BY_MAKERS = 0.75;

  private record Sign(int sure, Alternatives words) {}

  private static final List<Sign> SIGNS = signs();

  private Relevance() {}

  /// Between 0 and 1: the mean over the reports that are no copies.
  static double of(Event event) {
    return event.originals().stream().mapToDouble(Relevance::of).average().orElse(0);
  }

  static double of(Article article) {
    String title = Scripts.simplified(article.title());
    String more = article.words().summary() + "\n" + article.words().text();
    String lead = Scripts.simplified(more.substring(0, Math.min(more.length(), LEAD)));
    int sure = surest(title);
    double byTitle = sure == 1 && neighbours(title) > 1 ? TWO_NEIGHBOURS : BY_TITLE[sure];
    return Math.max(Math.max(byTitle, BY_LEAD[surest(lead)]), byText(article));
  }

  /// A text that is about a thing names it again and again.
  private static double byText(Article article) {
    String words = article.words().text();
    String text = Scripts.simplified(words.substring(0, Math.min(words.length(), TEXT)));
    long sure = named(text, 3);
    return sure >= OFTEN ? BY_TEXT : sure + named(text, 2) >= VERY_OFTEN ? BY_MAKERS : 0;
  }

  private static long named(String text, int sure) {
    return SIGNS.stream()
        .filter(s -> s.sure() == sure)
        .mapToLong(s -> s.words().found(text).limit(VERY_OFTEN).count())
        .sum();
  }

  private static int surest(String text) {
    return SIGNS.stream().filter(s -> s.words().isIn(text)).mapToInt(Sign::sure).max().orElse(0);
  }

  private static long neighbours(String title) {
    return SIGNS.stream()
        .filter(s -> s.sure() == 1)
        .flatMap(s -> s.words().found(title))
        .map(found -> found.toLowerCase(Locale.ROOT))
        .distinct()
        .count();
  }

  private static List<Sign> signs() {
    return Tables.rows(Relevance.class, "ai.tsv").stream()
        .map(c -> new Sign(Integer.parseInt(c.get(0)), Alternatives.of(c.get(1))))
        .toList();
  }
}
