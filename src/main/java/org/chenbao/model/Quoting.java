package org.chenbao.model;

import java.util.Map;

/// How much of any one article an edition may print: three sentences and a quarter of it, or what
/// its publisher allows.
///
/// A title is an article's name, as the link to it shows, and is not counted. Of what is shorter
/// than a report the feed has only an extract, so the quarter is of no less than a short report.
/// The first sentence may always be quoted: none can be cut.
///
/// @param allowed sentences by the publisher's owner, where it is not three
public record Quoting(Map<String, Integer> allowed) {
  /// Nothing is known of any publisher.
  public static final Quoting STANDARD = new Quoting(Map.of());

  /// Of this publisher not even a title is printed as a headline.
  public static final int NOTHING = -1;

  /// Of this publisher titles are printed, and nothing else.
  public static final int TITLES = 0;

  private static final int MOST_SENTENCES = 3;
  private static final int QUARTER = 4;

  /// A short report in Chinese characters; about three of its sentences make a quarter.
  private static final int SHORT_CHINESE = 500;

  /// The same in English, where a character says less.
  private static final int SHORT_ENGLISH = 1_400;

  public Quoting {
    allowed = Map.copyOf(allowed);
  }

  /// Sentences of an article that may be printed, at most.
  public int sentences(Article article) {
    return Math.max(0, of(article));
  }

  /// True where the article's title may stand as a headline.
  public boolean titled(Article article) {
    return of(article) > NOTHING;
  }

  /// True where so many sentences of so many characters together may be printed of an article.
  public boolean allows(Article article, int sentences, int characters) {
    return sentences <= sentences(article)
        && (sentences < 2 || characters * QUARTER <= length(article));
  }

  private int of(Article article) {
    return allowed.getOrDefault(article.origin().outlet().owner(), MOST_SENTENCES);
  }

  private static int length(Article article) {
    Words words = article.words();
    int written = Math.max(words.text().length(), words.summary().length());
    boolean dense = article.origin().language() == Language.ZH;
    return Math.max(written, dense ? SHORT_CHINESE : SHORT_ENGLISH);
  }
}
