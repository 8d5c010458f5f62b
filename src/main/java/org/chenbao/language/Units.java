package org.chenbao.language;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chenbao.language.Lexicon.Hit;
import org.chenbao.language.Unit.Kind;
import org.jspecify.annotations.Nullable;

/// The units of `units.tsv`, behind a number, and currency signs before it.
final class Units {

  /// A unit with how many of the canonical one it makes.
  record Measure(Unit unit, BigDecimal factor) {}

  private static final Lexicon<Measure> BEHIND = behind();
  private static final Lexicon<Unit> BEFORE = before();

  private Units() {}

  private static Lexicon<Measure> behind() {
    var words = new HashMap<String, Measure>();
    for (List<String> row : Tables.rows("units.tsv")) {
      var unit = new Unit(Kind.valueOf(row.get(0)), row.get(1));
      var measure = new Measure(unit, new BigDecimal(row.get(2)));
      for (String word : Tables.alternatives(row.get(3))) {
        words.put(word, measure);
      }
    }
    return Lexicon.of(words);
  }

  private static Lexicon<Unit> before() {
    var words = new HashMap<String, Unit>();
    Map.ofEntries(
            Map.entry("$", "USD"),
            Map.entry("＄", "USD"),
            Map.entry("US$", "USD"),
            Map.entry("USD", "USD"),
            Map.entry("HK$", "HKD"),
            Map.entry("HKD", "HKD"),
            Map.entry("NT$", "TWD"),
            Map.entry("C$", "CAD"),
            Map.entry("CA$", "CAD"),
            Map.entry("A$", "AUD"),
            Map.entry("AU$", "AUD"),
            Map.entry("S$", "SGD"),
            Map.entry("R$", "BRL"),
            Map.entry("¥", "CNY"),
            Map.entry("￥", "CNY"),
            Map.entry("CN¥", "CNY"),
            Map.entry("RMB", "CNY"),
            Map.entry("CNY", "CNY"),
            Map.entry("人民币", "CNY"),
            Map.entry("JP¥", "JPY"),
            Map.entry("JPY", "JPY"),
            Map.entry("€", "EUR"),
            Map.entry("EUR", "EUR"),
            Map.entry("£", "GBP"),
            Map.entry("GBP", "GBP"),
            Map.entry("₩", "KRW"),
            Map.entry("₹", "INR"),
            Map.entry("Rs", "INR"),
            Map.entry("₽", "RUB"),
            Map.entry("₿", "BTC"))
        .forEach((sign, code) -> words.put(sign, new Unit(Kind.MONEY, code)));
    return Lexicon.of(words);
  }

  /// The unit that follows at `start`, blanks skipped.
  static @Nullable Hit<Measure> at(String text, int start) {
    return BEHIND.at(text, Letters.skipBlanks(text, start));
  }

  /// The currency sign that ends before `start`, one blank allowed.
  static @Nullable Hit<Unit> before(String text, int start) {
    int end = Letters.at(text, start - 1) == ' ' ? start - 1 : start;
    return BEFORE.before(text, end);
  }
}
