package org.chenbao.language;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chenbao.language.Lexicon.Hit;
import org.jspecify.annotations.Nullable;

/// Reads numbers written in English words: twenty-five, three hundred, a dozen, two-thirds, half.
final class EnglishNumerals {
  private static final List<String> ONES =
      List.of(
          "zero",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen");
  private static final List<String> TENS =
      List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
  private static final List<String> PARTS =
      List.of("half", "third", "quarter", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");

  /// The numbers that single words stand for.
  private static final Lexicon<Integer> NUMBERS = numbers();

  /// The denominators: thirds are 3.
  private static final Lexicon<Integer> DENOMINATORS = denominators();

  private static final Lexicon<long[]> VAGUE =
      Lexicon.of(
          Map.of(
              "dozens", new long[] {24, 99, 12},
              "hundreds", new long[] {200, 999, 100},
              "thousands", new long[] {2_000, 9_999, 1_000},
              "tens of thousands", new long[] {20_000, 99_999, 10_000},
              "hundreds of thousands", new long[] {200_000, 999_999, 100_000},
              "millions", new long[] {2_000_000, 9_999_999, 1_000_000},
              "tens of millions", new long[] {20_000_000, 99_999_999, 10_000_000},
              "hundreds of millions", new long[] {200_000_000, 999_999_999, 100_000_000},
              "billions", new long[] {2_000_000_000L, 9_999_999_999L, 1_000_000_000L}));

  private EnglishNumerals() {}

  private static Lexicon<Integer> numbers() {
    var words = new HashMap<String, Integer>();
    for (int i = 0; i < ONES.size(); i++) {
      words.put(ONES.get(i), i);
    }
    for (int i = 0; i < TENS.size(); i++) {
      int tens = 20 + 10 * i;
      words.put(TENS.get(i), tens);
      for (int one = 1; one < 10; one++) {
        words.put(TENS.get(i) + "-" + ONES.get(one), tens + one);
        words.put(TENS.get(i) + " " + ONES.get(one), tens + one);
      }
    }
    words.put("a hundred", 100);
    words.put("a dozen", 12);
    words.put("half a dozen", 6);
    return Lexicon.of(words);
  }

  private static Lexicon<Integer> denominators() {
    var words = new HashMap<String, Integer>();
    for (int i = 0; i < PARTS.size(); i++) {
      words.put(PARTS.get(i), i + 2);
      words.put(PARTS.get(i) + "s", i + 2);
    }
    words.put("hundredth", 100);
    return Lexicon.of(words);
  }

  /// The number that begins at `start`, which begins a word.
  static @Nullable Numeral at(String text, int start) {
    Hit<long[]> vague = VAGUE.at(text, start);
    if (vague != null) {
      return vague(vague);
    }
    Hit<Integer> upper = NUMBERS.at(text, start);
    Numeral part = part(text, start, upper);
    if (part != null || upper == null) {
      return part;
    }
    Numeral plain = Numeral.plain(upper.edge(), BigDecimal.valueOf(upper.value()), BigDecimal.ONE);
    return hundreds(text, plain);
  }

  private static Numeral vague(Hit<long[]> hit) {
    long[] range = hit.value();
    var amount =
        new Amount(
            BigDecimal.valueOf(range[0]),
            BigDecimal.valueOf(range[1]),
            BigDecimal.valueOf(range[2]));
    return new Numeral(hit.edge(), amount, Bound.ABOUT, null, amount.step());
  }

  private static Numeral hundreds(String text, Numeral plain) {
    int word = Letters.skipBlanks(text, plain.end());
    if (!text.regionMatches(true, word, "hundred", 0, 7)) {
      return plain;
    }
    BigDecimal hundreds = plain.amount().low().multiply(BigDecimal.valueOf(100));
    int rest = Letters.skipBlanks(text, word + 7);
    if (text.startsWith("and ", rest)) {
      rest += 4;
    }
    Hit<Integer> ones = NUMBERS.at(text, rest);
    return ones == null || ones.value() > 99
        ? Numeral.plain(word + 7, hundreds, BigDecimal.valueOf(100))
        : Numeral.plain(
            ones.edge(), hundreds.add(BigDecimal.valueOf(ones.value())), BigDecimal.ONE);
  }

  /// half, a third, one-tenth, two-thirds; "third" alone is an order, not a part.
  private static @Nullable Numeral part(String text, int start, @Nullable Hit<Integer> upper) {
    if (text.regionMatches(true, start, "half", 0, 4)) {
      Hit<Integer> half = DENOMINATORS.at(text, start);
      return half == null ? null : Fractions.of(half.edge(), BigDecimal.ONE, BigDecimal.TWO);
    }
    int above = upper == null ? 1 : upper.value();
    int next = upper == null ? article(text, start) : upper.edge();
    char gap = Letters.at(text, next);
    if (next <= start || (gap != ' ' && gap != '-')) {
      return null;
    }
    Hit<Integer> lower = DENOMINATORS.at(text, next + 1);
    return lower == null || above >= lower.value()
        ? null
        : Fractions.of(lower.edge(), BigDecimal.valueOf(above), BigDecimal.valueOf(lower.value()));
  }

  private static int article(String text, int start) {
    boolean article =
        Letters.lower(text.charAt(start)) == 'a' && !Letters.isLatin(Letters.at(text, start + 1));
    return article ? start + 1 : -1;
  }
}
