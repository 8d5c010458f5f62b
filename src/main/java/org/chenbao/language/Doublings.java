package org.chenbao.language;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.chenbao.language.Lexicon.Hit;
import org.chenbao.model.Place;
import org.jspecify.annotations.Nullable;

/// Reads words that multiply without a number: 翻番, 翻倍, doubled, twice, 减半, halved.
final class Doublings {
  private static final Lexicon<BigDecimal> WORDS = words();

  private static final String FIRST = "翻减砍腰dtqfh";

  private Doublings() {}

  private static Lexicon<BigDecimal> words() {
    var words = new HashMap<String, BigDecimal>();
    Map.<Number, String>of(
            2,
            "翻番|翻倍|翻了一番|翻一番|翻了一倍|翻了倍|double|doubled|doubles|doubling|twice|twofold",
            3,
            "triple|tripled|triples|tripling|thrice|threefold|翻了两倍",
            4,
            "quadruple|quadrupled|quadrupling|fourfold|翻两番|翻了两番",
            10,
            "tenfold",
            0.5,
            "减半|砍半|腰斩|halved|halving")
        .forEach((factor, row) -> {
          for (String word : Tables.alternatives(row)) {
            words.put(word, new BigDecimal(factor.toString()));
          }
        });
    return Lexicon.of(words);
  }

  static @Nullable Quantity at(String text, int start) {
    if (FIRST.indexOf(Letters.lower(text.charAt(start))) < 0) {
      return null;
    }
    Hit<BigDecimal> hit = WORDS.at(text, start);
    return hit == null
        ? null
        : new Quantity(
            new Place(start, hit.edge()),
            Fractions.multiple(hit.edge(), hit.value()).amount(),
            Fractions.TIMES,
            Bound.EXACT);
  }
}
