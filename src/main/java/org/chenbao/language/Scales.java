package org.chenbao.language;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.chenbao.language.Lexicon.Hit;

/// Reads the words that multiply a number: 万, 亿, thousand, billion, and k, M, bn behind digits.
final class Scales {
  private static final Lexicon<BigDecimal> WORDS = words();

  /// Behind digits only; upper and lower case apart, since `m` is a metre.
  private static final Map<String, BigDecimal> SUFFIXES =
      Map.ofEntries(
          Map.entry("k", thousands(1)),
          Map.entry("K", thousands(1)),
          Map.entry("M", thousands(2)),
          Map.entry("mn", thousands(2)),
          Map.entry("mln", thousands(2)),
          Map.entry("MM", thousands(2)),
          Map.entry("B", thousands(3)),
          Map.entry("b", thousands(3)),
          Map.entry("bn", thousands(3)),
          Map.entry("Bn", thousands(3)),
          Map.entry("T", thousands(4)),
          Map.entry("tn", thousands(4)),
          Map.entry("trn", thousands(4)));

  private Scales() {}

  private static Lexicon<BigDecimal> words() {
    var words = new HashMap<String, BigDecimal>();
    words.put("百", BigDecimal.valueOf(100));
    words.put("千", thousands(1));
    words.put("万", BigDecimal.valueOf(10_000));
    words.put("十万", BigDecimal.valueOf(100_000));
    words.put("百万", thousands(2));
    words.put("千万", BigDecimal.valueOf(10_000_000));
    words.put("亿", BigDecimal.valueOf(100_000_000));
    words.put("十亿", thousands(3));
    words.put("百亿", BigDecimal.valueOf(10_000_000_000L));
    words.put("千亿", BigDecimal.valueOf(100_000_000_000L));
    words.put("万亿", thousands(4));

    words.put("hundred", BigDecimal.valueOf(100));
    words.put("thousand", thousands(1));
    words.put("million", thousands(2));
    words.put("-million", thousands(2));
    words.put("billion", thousands(3));
    words.put("-billion", thousands(3));
    words.put("trillion", thousands(4));
    words.put("-trillion", thousands(4));
    return Lexicon.of(words);
  }

  private static BigDecimal thousands(int power) {
    return BigDecimal.ONE.movePointRight(3 * power);
  }

  /// The number with the scale that follows it, if any.
  ///
  /// @param isMoney true behind a currency sign, where `m` means million
  static Numeral read(String text, Numeral number, boolean isMoney) {
    if (text.startsWith("个半", number.end())) {
      return number.plus(new BigDecimal("0.5")).endingAt(number.end() + 2);
    }
    Hit<BigDecimal> word = WORDS.at(text, Letters.skipBlanks(text, number.end()));
    if (word != null && !startsName(text, word)) {
      return number.scaled(word.edge(), word.value());
    }
    return suffix(text, number, isMoney);
  }

  /// 千 before 瓦, 米, 克 is part of a unit.
  private static boolean startsName(String text, Hit<BigDecimal> hit) {
    return text.charAt(hit.edge() - 1) == '千' && "瓦米克赫卡".indexOf(Letters.at(text, hit.edge())) >= 0;
  }

  /// 50w 粉丝, 10w+: on Chinese pages `w` is 万 unless it charges something.
  private static boolean isTenThousand(String text, int end) {
    int next = Letters.skipBlanks(text, end);
    char c = Letters.at(text, next);
    return c == '+' || (Scripts.isHan(c) && "快充闪功电".indexOf(c) < 0);
  }

  private static Numeral suffix(String text, Numeral number, boolean isMoney) {
    int end = number.end();
    while (Letters.isLatin(Letters.at(text, end))) {
      end++;
    }
    String letters = text.substring(number.end(), end);
    if (letters.equals("w") && isTenThousand(text, end)) {
      return number.scaled(end, BigDecimal.valueOf(10_000));
    }
    if (isMoney && letters.equals("m")) {
      return number.scaled(end, thousands(2));
    }
    BigDecimal factor = Letters.isDigit(Letters.at(text, end)) ? null : SUFFIXES.get(letters);
    return factor == null ? number : number.scaled(end, factor);
  }
}
