package org.chenbao.edit.write;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chenbao.language.Quantities;
import org.chenbao.language.Quantity;

/// The few kinds of quantity whose change over time is worth a line, and where a text states them.
final class Topics {
  private record Topic(String name, String english, Pattern pattern) {}

  /// How far from the word a quantity may stand and still be its value.
  private static final int REACH = 14;

  private static final List<Topic> TOPICS =
      List.of(
          new Topic("估值", "Valuation", Pattern.compile("估值|(?i:valuation|valued at)")),
          new Topic(
              "年化收入",
              "Annualised revenue",
              Pattern.compile("年化(?:收入|营收)|(?i:run-rate|annuali[sz]ed revenue)")),
          new Topic("市值", "Market value", Pattern.compile("市值|(?i:market (?:cap|value))")),
          new Topic("股价", "Share price", Pattern.compile("股价|收盘价|(?i:share price)")),
          new Topic(
              "周活跃用户", "Weekly users", Pattern.compile("周活(?:跃用户)?|(?i:weekly active users)")),
          new Topic(
              "月活跃用户", "Monthly users", Pattern.compile("月活(?:跃用户)?|(?i:monthly active users)")));

  private Topics() {}

  /// The topics a sentence speaks of.
  static List<String> of(String text) {
    return TOPICS.stream().filter(t -> t.pattern().matcher(text).find()).map(Topic::name).toList();
  }

  /// The topic's name in English.
  static String english(String name) {
    return topic(name).english();
  }

  /// The quantities that stand next behind the topic's word.
  static List<Quantity> quantities(String text, String topic) {
    Matcher word = topic(topic).pattern().matcher(text);
    if (!word.find()) {
      return List.of();
    }
    return Quantities.in(text).stream()
        .filter(q -> q.place().start() >= word.end() && q.place().start() - word.end() <= REACH)
        .limit(1)
        .toList();
  }

  private static Topic topic(String name) {
    return TOPICS.stream().filter(t -> t.name().equals(name)).findFirst().orElseThrow();
  }
}
