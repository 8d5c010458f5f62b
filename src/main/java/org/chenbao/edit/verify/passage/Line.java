package org.chenbao.edit.verify.passage;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.chenbao.language.Scripts;
import org.chenbao.language.Sentences;
import org.chenbao.model.Place;

/// A sentence with its words, for finding what says the same.
///
/// Words are pairs of Chinese characters and the beginnings of English words, each as a number, so
/// that two sentences are compared fast and inflection does not matter.
public final class Line {
  private static final int SHORTEST_WORD = 3;

  /// invest, investing and investors begin alike; import and important do too, which is rare.
  private static final int STEM = 5;

  /// So many words, or Chinese characters, are right beside another.
  private static final int NEAR = 5;

  private static final Set<String> EMPTY_WORDS =
      Set.of(
          "the", "and", "for", "with", "that", "have", "from", "this", "will", "they", "were",
          "been", "about", "more", "than", "which", "their", "would", "also", "said", "into",
          "over", "after", "has", "was", "its", "are", "his", "her", "who", "not", "but", "had",
          "says");

  private final Place place;

  /// Sorted, each once.
  private final int[] words;

  private Line(Place place, int[] words) {
    this.place = place;
    this.words = words;
  }

  /// The sentences of a text.
  public static List<Line> of(String text) {
    return Sentences.in(text).stream().map(p -> new Line(p, words(text, p))).toList();
  }

  /// The words right before and behind a place, without its own.
  public static Line around(String text, Place at) {
    int start = at.start();
    for (int words = 0; start > 0 && words < NEAR && !isEnd(text.charAt(start - 1)); start--) {
      words += isBreak(text, start - 1) ? 1 : 0;
    }
    int end = at.end();
    for (int words = 0; end < text.length() && words < NEAR && !isEnd(text.charAt(end)); end++) {
      words += isBreak(text, end) ? 1 : 0;
    }
    int[] words =
        IntStream.concat(
                Arrays.stream(words(text, new Place(start, at.start()))),
                Arrays.stream(words(text, new Place(at.end(), end))))
            .sorted()
            .distinct()
            .toArray();
    return new Line(new Place(start, end), words);
  }

  private static boolean isEnd(char c) {
    return ",.;:!?，。；：！？\n".indexOf(c) >= 0;
  }

  /// A blank parts English words; a Chinese character is half a word.
  private static boolean isBreak(String text, int at) {
    return text.charAt(at) == ' ' || isHan(text, at);
  }

  public Place place() {
    return place;
  }

  /// The share of this line's words that `other` has, 0 to 1.
  public double sharedWith(Line other) {
    int shared = 0;
    for (int word : words) {
      shared += other.has(word) ? 1 : 0;
    }
    return words.length == 0 ? 0 : shared / (double) words.length;
  }

  public boolean has(int word) {
    return Arrays.binarySearch(words, word) >= 0;
  }

  /// True where a word that begins at `at` in `text` is one of this line's.
  public boolean hasWordAt(String text, int at) {
    if (at + 1 < text.length() && isHan(text, at) && isHan(text, at + 1)) {
      return has(pair(text, at));
    }
    if (at < text.length() && isDigit(text, at)) {
      return has(text.substring(at, numberEnd(text, at)).hashCode());
    }
    return at < text.length()
        && isLetter(text, at)
        && has(stem(text.substring(at, wordEnd(text, at))));
  }

  private static int[] words(String text, Place place) {
    IntStream.Builder words = IntStream.builder();
    for (int i = place.start(); i < place.end(); i++) {
      if (isHan(text, i) && i + 1 < place.end() && isHan(text, i + 1)) {
        words.add(pair(text, i));
      } else if (isLetter(text, i)) {
        int end = wordEnd(text, i);
        String word = text.substring(i, end).toLowerCase(Locale.ROOT);
        if (word.length() >= SHORTEST_WORD && !EMPTY_WORDS.contains(word)) {
          words.add(stem(word));
        }
        i = end - 1;
      } else if (isDigit(text, i)) {
        int end = numberEnd(text, i);
        words.add(text.substring(i, end).hashCode());
        i = end - 1;
      }
    }
    return words.build().sorted().distinct().toArray();
  }

  private static int pair(String text, int at) {
    return text.charAt(at) << 16 | text.charAt(at + 1);
  }

  private static int stem(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return lower.substring(0, Math.min(STEM, lower.length())).hashCode();
  }

  private static int wordEnd(String text, int start) {
    int end = start;
    while (end < text.length() && isLetter(text, end)) {
      end++;
    }
    return end;
  }

  private static int numberEnd(String text, int start) {
    int end = start;
    while (end < text.length() && (isDigit(text, end) || isDigitMark(text, end))) {
      end++;
    }
    return end;
  }

  private static boolean isDigitMark(String text, int at) {
    return (text.charAt(at) == '.' || text.charAt(at) == ',')
        && at + 1 < text.length()
        && isDigit(text, at + 1);
  }

  private static boolean isDigit(String text, int at) {
    return Character.isDigit(text.charAt(at));
  }

  private static boolean isHan(String text, int at) {
    return Scripts.isHan(text.charAt(at));
  }

  private static boolean isLetter(String text, int at) {
    return text.charAt(at) < 0x250 && Character.isLetter(text.charAt(at));
  }
}
