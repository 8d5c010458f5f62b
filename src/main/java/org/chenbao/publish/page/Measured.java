package org.chenbao.publish.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chenbao.publish.page.StoryView.Entry;

/// The one figure of a fact that others can be drawn beside: what it measures, and how much.
///
/// Only scores of tests in percent, and amounts of one currency that are said to be the same thing:
/// a valuation stands beside valuations, never beside a round of funding.
///
/// @param kind what is measured and in what unit; only the same stand beside each other
/// @param amount in units of the kind
/// @param printed as the fact has it
record Measured(String kind, BigDecimal amount, String printed) {
  private static final Pattern PERCENT = Pattern.compile("(\\d{1,3}(?:\\.\\d+)?)\\s?[%％]");

  private static final Pattern SCORE =
      Pattern.compile(
          "(?i)准确率|正确率|通过率|胜率|得分|成绩|分数|测试|基准|评测|bench|accuracy|score|pass@|win rate|exam");

  private static final Pattern MONEY =
      Pattern.compile(
          "(?i)([$€£￥¥]?)\\s?(\\d{1,4}(?:,\\d{3})*(?:\\.\\d+)?)\\s?"
              + "(万亿|亿|万|trillion|billion|million|tn|bn|[tbm](?![a-z]))?\\s?"
              + "(美元|欧元|英镑|日元|港元|韩元|人民币|元|dollars?|usd|euros?|eur|yuan|rmb)?");

  /// What an amount can be of, in either language.
  private static final Pattern MEASURE =
      Pattern.compile(
          "(?i)(估值|市值|valuation|market (?:cap|value))|(融资|募资|投资额|raised|funding|round)"
              + "|(营收|收入|revenue|sales)|(利润|profit|earnings)|(价格|定价|售价|单价|price|cost)");

  private static final Map<String, String> UNITS =
      Map.ofEntries(
          Map.entry("万亿", "1000000000000"),
          Map.entry("亿", "100000000"),
          Map.entry("万", "10000"),
          Map.entry("trillion", "1000000000000"),
          Map.entry("tn", "1000000000000"),
          Map.entry("t", "1000000000000"),
          Map.entry("billion", "1000000000"),
          Map.entry("bn", "1000000000"),
          Map.entry("b", "1000000000"),
          Map.entry("million", "1000000"),
          Map.entry("m", "1000000"));

  private static final Map<String, String> CURRENCIES =
      Map.ofEntries(
          Map.entry("$", "美元"),
          Map.entry("dollar", "美元"),
          Map.entry("dollars", "美元"),
          Map.entry("usd", "美元"),
          Map.entry("€", "欧元"),
          Map.entry("euro", "欧元"),
          Map.entry("euros", "欧元"),
          Map.entry("eur", "欧元"),
          Map.entry("£", "英镑"),
          Map.entry("￥", "元"),
          Map.entry("¥", "元"),
          Map.entry("人民币", "元"),
          Map.entry("yuan", "元"),
          Map.entry("rmb", "元"));

  /// The figure of a fact; empty where it has none, or several.
  static Optional<Measured> of(Entry entry) {
    if (entry.label().isEmpty()) {
      return Optional.empty();
    }
    return score(entry).or(() -> money(entry));
  }

  private static Optional<Measured> score(Entry entry) {
    List<MatchResult> percents = PERCENT.matcher(entry.said().text()).results().toList();
    boolean score = SCORE.matcher(entry.label() + " " + entry.said().text()).find();
    if (!score || percents.size() != 1) {
      return Optional.empty();
    }
    String percent = percents.getFirst().group(1);
    var amount = new BigDecimal(percent);
    return amount.compareTo(BigDecimal.valueOf(100)) > 0
        ? Optional.empty()
        : Optional.of(new Measured(Bars.PERCENT, amount, percent + "%"));
  }

  private static Optional<Measured> money(Entry entry) {
    String text = entry.said().text();
    List<MatchResult> amounts =
        MONEY.matcher(text).results().filter(m -> !currency(m).isEmpty()).toList();
    List<Integer> measures = measures(entry.label() + " " + text);
    if (amounts.size() != 1 || measures.size() != 1) {
      return Optional.empty();
    }
    MatchResult money = amounts.getFirst();
    String unit = Optional.ofNullable(money.group(3)).orElse("").toLowerCase(Locale.ROOT);
    BigDecimal amount =
        new BigDecimal(money.group(2).replace(",", ""))
            .multiply(new BigDecimal(UNITS.getOrDefault(unit, "1")));
    String kind = currency(money) + measures.getFirst();
    return Optional.of(new Measured(kind, amount, money.group().strip()));
  }

  private static String currency(MatchResult money) {
    String sign = money.group(1);
    String word = Optional.ofNullable(money.group(4)).orElse("").toLowerCase(Locale.ROOT);
    String said = word.isEmpty() ? sign : word;
    return CURRENCIES.getOrDefault(said, said);
  }

  /// Which of the things that an amount can be of are named, each once.
  private static List<Integer> measures(String words) {
    var found = new ArrayList<Integer>();
    Matcher measure = MEASURE.matcher(words);
    while (measure.find()) {
      for (int group = 1; group <= measure.groupCount(); group++) {
        if (measure.group(group) != null && !found.contains(group)) {
          found.add(group);
        }
      }
    }
    return found;
  }
}
