package org.chenbao.publish.form;

import org.chenbao.model.Article;
import org.chenbao.model.Evidence;
import org.chenbao.model.Place;

/// A quote in the sentence it stands in, as the article has it.
///
/// @param before what comes before the quote in its sentence, empty where it begins the sentence
/// @param after what comes after it
public record Excerpt(String before, String quote, String after) {
  /// Code units shown on each side at most: about two lines of a phone.
  private static final int CONTEXT = 60;

  private static final String ENDS = "。！？!?\n";
  private static final String CLOSERS = "”’」』）)\"'";

  /// Finds the sentence around the evidence.
  ///
  /// @param article the article that the evidence is in
  public static Excerpt of(Article article, Evidence evidence) {
    String field = article.words().of(evidence.span().field());
    Place place = evidence.span().place();
    int start = start(field, place.start());
    int end = end(field, place.end());
    String before =
        (start > 0 && !bound(field, start) ? "…" : "") + field.substring(start, place.start());
    String after =
        field.substring(place.end(), end) + (end < field.length() && !bound(field, end) ? "…" : "");
    return new Excerpt(before, evidence.quote(), after);
  }

  private static int start(String field, int from) {
    int start = from;
    while (start > 0 && from - start < CONTEXT && !bound(field, start)) {
      start--;
    }
    return whole(field, start);
  }

  private static int end(String field, int from) {
    int end = from;
    while (end < field.length() && end - from < CONTEXT && !bound(field, end)) {
      end++;
    }
    return whole(field, end);
  }

  /// True where a sentence ends right before `at`.
  private static boolean bound(String field, int at) {
    if (at == 0 || at >= field.length()) {
      return true;
    }
    char here = field.charAt(at);
    int last = at - 1;
    while (last > 0 && CLOSERS.indexOf(field.charAt(last)) >= 0) {
      last--;
    }
    boolean point = field.charAt(last) == '.' && here == ' ';
    boolean ended = point || ENDS.indexOf(field.charAt(last)) >= 0;
    return here == '\n' || (ended && CLOSERS.indexOf(here) < 0);
  }

  private static int whole(String field, int at) {
    boolean inside = at > 0 && at < field.length() && Character.isLowSurrogate(field.charAt(at));
    return inside ? at - 1 : at;
  }
}
