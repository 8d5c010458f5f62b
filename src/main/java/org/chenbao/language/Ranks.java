package org.chenbao.language;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chenbao.language.Lexicon.Hit;
import org.chenbao.model.Place;
import org.jspecify.annotations.Nullable;

/// Reads places in an order: 第 8, No. 3, #1, third, 3rd.
final class Ranks {
  static final Unit RANK = new Unit(Unit.Kind.RANK, "#");

  private static final Lexicon<Boolean> BEFORE =
      Lexicon.of(Map.of("第", true, "No.", true, "No", true, "#", true, "排名", true, "ranked", true));

  /// "First" and "second" are left out: one is said of everything, the other is a unit of time.
  private static final Lexicon<Integer> WORDS = words();

  private static final List<String> SUFFIXES = List.of("st", "nd", "rd", "th");

  private Ranks() {}

  private static Lexicon<Integer> words() {
    var words = new HashMap<String, Integer>();
    List<String> ordinals =
        List.of(
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth");
    for (int i = 0; i < ordinals.size(); i++) {
      words.put(ordinals.get(i), i + 3);
    }
    return Lexicon.of(words);
  }

  /// Where the rank's first word starts, or -1.
  static int before(String text, int start) {
    int end = Letters.at(text, start - 1) == ' ' ? start - 1 : start;
    Hit<Boolean> hit = BEFORE.before(text, end);
    return hit == null ? -1 : hit.edge();
  }

  /// third, fourth …, but not "third-party".
  static @Nullable Quantity word(String text, int start) {
    Hit<Integer> hit = WORDS.at(text, start);
    if (hit == null || text.startsWith("-party", hit.edge())) {
      return null;
    }
    return rank(start, hit.edge(), BigDecimal.valueOf(hit.value()));
  }

  /// 3rd, 20th: digits with the ending of an order.
  static @Nullable Quantity digits(String text, int start, Numeral number) {
    for (String suffix : SUFFIXES) {
      int end = number.end() + suffix.length();
      if (text.startsWith(suffix, number.end()) && !Letters.isLatinOrDigit(Letters.at(text, end))) {
        return rank(start, end, number.amount().low());
      }
    }
    return null;
  }

  private static Quantity rank(int start, int end, BigDecimal value) {
    return new Quantity(new Place(start, end), Amount.of(value, BigDecimal.ONE), RANK, Bound.EXACT);
  }
}
