package org.chenbao.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chenbao.model.Place;

/// Cuts a text into sentences.
public final class Sentences {
  /// A quotation or bracket longer than this (three usual Chinese sentences) may be cut inside.
  private static final int LONG_QUOTE = 120;

  /// “……。”他说。 stays whole where so few characters follow the quotation.
  private static final int SPEAKER = 16;

  private static final String ENDS = "。！？；!?…";
  private static final String CLOSERS = "”’」』）】》〉\"')]*";
  private static final String OPENERS = "“「『（(\"《【";
  private static final String PARTNERS = "”」』）)\"》】";
  private static final Set<String> ABBREVIATIONS = Set.copyOf(Tables.words("abbreviations.txt"));

  /// Words that begin sentences: behind an abbreviation only these begin a new one.
  private static final Set<String> STARTERS = Set.copyOf(Tables.words("starters.txt"));

  private Sentences() {}

  /// The sentences of a text, in order, without the blanks around them.
  ///
  /// Chinese ones end at 。！？；…, English ones at . ! ? before a blank and a new beginning;
  /// abbreviations, initials, decimals and versions do not end one. Every line feed ends one.
  /// Quotations and brackets are kept whole unless they are long.
  public static List<Place> in(String text) {
    var places = new ArrayList<Place>();
    int start = 0;
    int shut = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        add(text, start, i, places);
        start = i + 1;
      } else if (i > shut && OPENERS.indexOf(c) >= 0) {
        shut = Math.max(shut, partner(text, i));
      } else if (isEnd(text, i, c)) {
        int end = behind(text, i);
        if (end >= shut && !isAside(text, i, shut) && !speakerFollows(text, end)) {
          add(text, start, end, places);
          start = end;
        }
        i = end - 1;
      }
    }
    add(text, start, text.length(), places);
    return places;
  }

  private static void add(String text, int from, int to, List<Place> places) {
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (start < end && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      places.add(new Place(start, end));
    }
  }

  /// Where the bracket or quotation that opens at `open` closes, if soon and on the same line.
  private static int partner(String text, int open) {
    char closer = PARTNERS.charAt(OPENERS.indexOf(text.charAt(open)));
    int last =
        Math.min(text.length(), open + LONG_QUOTE * (closer < 0x80 || closer == '”' ? 2 : 1));
    for (int i = open + 1; i < last && text.charAt(i) != '\n'; i++) {
      if (text.charAt(i) == closer) {
        return i;
      }
    }
    return -1;
  }

  /// True where a mark stands in a bracket inside a sentence: （详见附件。）
  private static boolean isAside(String text, int at, int shut) {
    return at < shut && "）)】》".indexOf(text.charAt(shut)) >= 0;
  }

  private static boolean isEnd(String text, int at, char c) {
    if (c == '.') {
      return dotEnds(text, at);
    }
    return ENDS.indexOf(c) >= 0 && (c >= 0x80 || !Letters.isLatinOrDigit(Letters.at(text, at + 1)));
  }

  /// Past repeated marks and whatever closes behind them.
  private static int behind(String text, int at) {
    int end = at + 1;
    while (end < text.length()
        && (ENDS.indexOf(text.charAt(end)) >= 0 || text.charAt(end) == '.')) {
      end++;
    }
    while (end < text.length() && CLOSERS.indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }

  private static boolean dotEnds(String text, int at) {
    int end = behind(text, at);
    char next = Letters.at(text, end);
    if (next != ' ' && next != '\n' && next < 0x2E80) {
      return false;
    }
    int begin = Letters.skipBlanks(text, end);
    if (Character.isLowerCase(Letters.at(text, begin))) {
      return false;
    }
    String word = wordBefore(text, at);
    boolean initial = word.length() == 1 && Letters.isUpper(word.charAt(0)) && !word.equals("I");
    if (initial || ABBREVIATIONS.contains(word)) {
      return next == '\n' || begin >= text.length() || begins(text, begin);
    }
    return true;
  }

  private static boolean begins(String text, int at) {
    int end = at;
    while (end < text.length() && Letters.isLatin(text.charAt(end))) {
      end++;
    }
    return STARTERS.contains(text.substring(at, end));
  }

  /// Letters and inner dots directly before a dot: `U.S` of `U.S.`
  private static String wordBefore(String text, int at) {
    int start = at;
    while (start > 0
        && (Letters.isLatin(text.charAt(start - 1)) || text.charAt(start - 1) == '.')) {
      start--;
    }
    return text.substring(start, at);
  }

  private static boolean speakerFollows(String text, int end) {
    if ("”」』".indexOf(text.charAt(end - 1)) < 0) {
      return false;
    }
    int last = Math.min(text.length(), end + SPEAKER);
    for (int i = end; i < last && "。\n".indexOf(text.charAt(i)) < 0; i++) {
      if ("说称道說稱".indexOf(text.charAt(i)) >= 0 || text.startsWith("表示", i)) {
        return true;
      }
    }
    return "，、".indexOf(Letters.at(text, end)) >= 0;
  }
}
