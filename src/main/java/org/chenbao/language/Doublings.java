package org.chenbao.language;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.chenbao.language.Lexicon.Hit;
import org.chenbao.model.Place;
import org.jspecify.annotations.Nullable;

/// Reads words that multiply without a number: 翻番, 翻倍, doubled, twice.
final class Doublings {
  private static final Lexicon<BigDecimal> WORDS = words();

  private Doublings() {}

  private static Lexicon<BigDecimal> words() {
    var words = new HashMap<String, BigDecimal>();
    Map.of(
            2, "翻番|翻倍|翻了一番|翻一番|翻了一倍|翻了倍|double|doubled|doubles|doubling|twice|twofold",
            3, "triple|tripled|triples|tripling|thrice|threefold|翻了两倍",
            4, "quadruple|quadrupled|quadrupling|fourfold|翻两番|翻了两番",
            10, "tenfold")
        .forEach((factor, row) -> {
          for (String word : Tables.alternatives(row)) {
            words.put(word, BigDecimal.valueOf(factor));
          }
        });
    return Lexicon.of(words);
  }

  static @Nullable Quantity at(String text, int start) {
    char c = Letters.lower(text.charAt(start));
    if (c != '翻' && c != 'd' && c != 't' && c != 'q' && c != 'f') {
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
