package org.chenbao.language;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.chenbao.language.Lexicon.Hit;
import org.jspecify.annotations.Nullable;

/// Finds the quantities of a text: numbers in digits or words, Chinese or English, with scale, unit
/// and bound, as plain numbers in one canonical unit.
///
/// Dates are [Dates]' matter and versions are names; neither is a quantity.
public final class Quantities {
  private static final LocalDate ANY_DAY = LocalDate.of(2000, 1, 1);

  private final String text;
  private final List<Dated> dates;
  private final List<Quantity> found = new ArrayList<>();
  private int nextDate;

  private Quantities(String text, List<Dated> dates) {
    this.text = text;
    this.dates = dates;
  }

  /// The quantities of a text, in order; none overlap.
  public static List<Quantity> in(String text) {
    return in(text, Dates.in(text, ANY_DAY));
  }

  /// As [#in(String)], for callers that have the text's dates already.
  public static List<Quantity> in(String text, List<Dated> dates) {
    var quantities = new Quantities(text, dates);
    int i = 0;
    while (i < text.length()) {
      i = quantities.read(i);
    }
    return List.copyOf(quantities.found);
  }

  /// Reads what begins at `start`; returns where to go on.
  private int read(int start) {
    int date = dateEnd(start);
    if (date > start) {
      return date;
    }
    char c = text.charAt(start);
    if (Letters.isDigit(c)) {
      return digits(start);
    }
    if (HanNumerals.isNumber(c) || "数几半上".indexOf(c) >= 0) {
      return han(start);
    }
    if (Letters.isLatin(c)) {
      return word(start);
    }
    Quantity doubling = Doublings.at(text, start);
    return doubling == null ? start + 1 : keep(doubling);
  }

  private int keep(Quantity quantity) {
    found.add(quantity);
    return quantity.place().end();
  }

  private int dateEnd(int start) {
    while (nextDate < dates.size() && dates.get(nextDate).place().end() <= start) {
      nextDate++;
    }
    boolean inside = nextDate < dates.size() && dates.get(nextDate).place().start() <= start;
    return inside ? dates.get(nextDate).place().end() : start;
  }

  private int digits(int start) {
    Numeral number = ArabicNumerals.at(text, start);
    if (number == null) {
      return NumberNames.tokenEnd(text, start);
    }
    int clock = Clocks.end(text, number);
    if (clock > 0) {
      return clock;
    }
    Quantity quantity = Ranks.digits(text, start, number);
    if (quantity == null) {
      quantity = Phrases.around(text, start, number);
    }
    if (quantity != null) {
      return keep(Durations.whole(text, quantity));
    }
    return Math.max(number.end(), NumberNames.tokenEnd(text, start));
  }

  private int han(int start) {
    int word = HanWords.end(text, start);
    if (word > start) {
      return word;
    }
    Numeral number = HanNumerals.at(text, start);
    Quantity quantity = number == null ? null : HanPhrases.around(text, start, number);
    if (quantity != null) {
      return keep(Durations.whole(text, quantity));
    }
    return number == null ? start + 1 : number.end();
  }

  private int word(int start) {
    if (start > 0 && Letters.isLatin(text.charAt(start - 1))) {
      return start + 1;
    }
    @Nullable Quantity quantity = Doublings.at(text, start);
    if (quantity == null) {
      quantity = Ranks.word(text, start);
    }
    Numeral number = quantity == null ? EnglishNumerals.at(text, start) : null;
    if (number != null) {
      quantity = Phrases.around(text, start, number);
    }
    if (quantity != null) {
      return keep(quantity);
    }
    Hit<Unit> sign = Units.before(text, signEnd(start));
    if (sign != null && Letters.isDigit(Letters.at(text, signEnd(start)))) {
      return signEnd(start);
    }
    return NumberNames.tokenEnd(text, start);
  }

  /// Past the letters of a currency code that digits follow: USD30.
  private int signEnd(int start) {
    int end = start;
    while (end < text.length() && (Letters.isLatin(text.charAt(end)) || text.charAt(end) == '$')) {
      end++;
    }
    return Letters.skipBlanks(text, end);
  }
}
