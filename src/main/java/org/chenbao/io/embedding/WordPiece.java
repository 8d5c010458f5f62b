package org.chenbao.io.embedding;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Cuts a text into the numbers of word pieces, as BERT does (Devlin et al. 2019; `tokenization.py`
/// of google-research/bert): fold, split at spaces, punctuation and Han characters, then take the
/// longest known piece from the left. Immutable; safe for many threads.
final class WordPiece {
  private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
  private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}\\p{Cf}\\uFFFD&&[^\\t\\n\\r]]+");

  /// Each Han character and each sign of punctuation is a word of its own; so is what stands
  /// between them and spaces.
  private static final Pattern WORDS =
      Pattern.compile(
          "\\p{IsHan}|[\\p{P}$+<=>^`|~]|[^\\s\\p{IsHan}\\p{P}$+<=>^`|~]+",
          Pattern.UNICODE_CHARACTER_CLASS);

  /// Longer words are noise (addresses, encodings); the original has the same bound.
  private static final int LONGEST_WORD = 100;

  private final Map<String, Integer> pieces;

  /// @param pieces number of each piece; those that continue a word begin with `##`
  WordPiece(Map<String, Integer> pieces) {
    this.pieces = Map.copyOf(pieces);
  }

  /// The numbers of a text's pieces between `[CLS]` and `[SEP]`.
  ///
  /// @param most how many numbers at most, the two marks included; what is longer is cut
  long[] numbers(String text, int most) {
    long[] found = new long[most];
    int count = 0;
    found[count++] = number("[CLS]");
    var words = WORDS.matcher(folded(text));
    while (count < most - 1 && words.find()) {
      count = add(words.group(), found, count);
    }
    found[count++] = number("[SEP]");
    return Arrays.copyOf(found, count);
  }

  /// Lower case without accents: the vocabulary knows no other letters.
  static String folded(String text) {
    String plain = CONTROLS.matcher(text).replaceAll("");
    String apart = Normalizer.normalize(plain.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    return MARKS.matcher(apart).replaceAll("");
  }

  /// Adds the pieces of one word; a word with a piece that is not known is unknown as a whole.
  private int add(String word, long[] found, int from) {
    int count = from;
    int start = word.length() > LONGEST_WORD ? -1 : 0;
    while (start >= 0 && start < word.length() && count < found.length - 1) {
      int end = longest(word, start);
      if (end < 0) {
        start = -1;
      } else {
        found[count++] = number(piece(word, start, end));
        start = end;
      }
    }
    if (start < 0) {
      found[from] = number("[UNK]");
      return from + 1;
    }
    return count;
  }

  private int longest(String word, int start) {
    for (int end = word.length(); end > start; end--) {
      if (pieces.containsKey(piece(word, start, end))) {
        return end;
      }
    }
    return -1;
  }

  private static String piece(String word, int start, int end) {
    String part = word.substring(start, end);
    return start == 0 ? part : "##" + part;
  }

  private int number(String piece) {
    Integer number = pieces.get(piece);
    if (number == null) {
      throw new IllegalArgumentException("vocabulary lacks " + piece);
    }
    return number;
  }
}
