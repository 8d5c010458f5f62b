package org.chenbao.publish.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chenbao.publish.form.Line;
import org.chenbao.publish.page.StoryView.Entry;

/// Scores of one group of facts, drawn beside each other.
///
/// Only results of tests in percent are drawn: shares, growth and prices have no common scale.
public final class Bars {
  /// Two numbers are compared faster by reading them.
  private static final int FEWEST = 3;

  /// As long as a label may be beside a bar.
  private static final int LABEL = 14;

  private static final Pattern PERCENT = Pattern.compile("(\\d{1,3}(?:\\.\\d+)?)\\s?[%％]");

  private static final Pattern SCORE =
      Pattern.compile(
          "(?i)准确率|正确率|通过率|胜率|得分|成绩|分数|测试|基准|评测|bench|accuracy|score|pass@|win rate|exam");

  private Bars() {}

  /// A bar.
  ///
  /// @param label cut to fit
  /// @param value as printed, with its sign
  /// @param length of a hundred
  /// @param top where it begins, in rows' height from above
  public record Bar(String label, String value, String length, int top) {}

  /// The bars of a group, none where fewer than three of its facts are scores in percent.
  static List<Bar> of(List<Entry> entries) {
    var bars = new ArrayList<Bar>();
    for (Entry entry : entries) {
      String said = entry.label() + " " + entry.said().text();
      List<String> percents = percents(entry.said().text());
      boolean score = SCORE.matcher(said).find() && !entry.label().isEmpty();
      if (score && percents.size() == 1 && Double.parseDouble(percents.getFirst()) <= 100) {
        String percent = percents.getFirst();
        bars.add(new Bar(Line.cut(entry.label(), LABEL), percent + "%", percent, bars.size()));
      }
    }
    return bars.size() < FEWEST ? List.of() : List.copyOf(bars);
  }

  private static List<String> percents(String text) {
    var found = new ArrayList<String>();
    Matcher percent = PERCENT.matcher(text);
    while (percent.find()) {
      found.add(percent.group(1));
    }
    return found;
  }
}
