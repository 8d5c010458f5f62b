package org.chenbao.language;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Tells digits that belong to a name (GPT-5.3, H100, Gemini 3) from digits that count something.
final class NumberNames {
  /// Words before a number that are no product: a number behind them counts.
  private static final Set<String> COMMON = Set.copyOf(Tables.words("common.txt"));

  private static final List<String> FAMILY = List.of("系列", "家族", "代");

  /// What ends a phrase that a measure follows, 得分为 60.0, and never a product's name.
  private static final String MEASURING = "为得到至达约是了超过近仅于率值数分均";

  private NumberNames() {}

  /// The end of the token at `start`: letters, digits, and marks that join them.
  static int tokenEnd(String text, int start) {
    int end = start;
    while (end < text.length() && (isWordPart(text.charAt(end)) || joins(text, end))) {
      end++;
    }
    return end;
  }

  private static boolean isWordPart(char c) {
    return Letters.isLatinOrDigit(c) || c == '_';
  }

  private static boolean joins(String text, int at) {
    return "-.‑–'’&/".indexOf(text.charAt(at)) >= 0
        && at > 0
        && isWordPart(text.charAt(at - 1))
        && isWordPart(Letters.at(text, at + 1));
  }

  /// True where a bare number at `start` continues the name before it: Gemini 3, 豆包 2.0.
  static boolean continuesName(String text, int start, int end) {
    int before = start - 1;
    while (Letters.at(text, before) == ' ') {
      before--;
    }
    if (Aliases.before(text, before + 1) != null) {
      return true;
    }
    if (before < 0 || !isWordPart(text.charAt(before)) || before == start - 1) {
      char han = Letters.at(text, before);
      return isVersion(text, start, end) && Scripts.isHan(han) && MEASURING.indexOf(han) < 0;
    }
    int first = before;
    while (first > 0
        && (isWordPart(text.charAt(first - 1)) || "-.".indexOf(text.charAt(first - 1)) >= 0)) {
      first--;
    }
    String word = text.substring(first, before + 1);
    return hasCapital(word) && !COMMON.contains(word.toLowerCase(Locale.ROOT));
  }

  /// True where 系列, 家族 or 代 follows, or 版 behind decimals: the number is a model's.
  static boolean isFamily(String text, int end) {
    int next = Letters.skipBlanks(text, end);
    boolean decimal = Letters.at(text, end - 2) == '.';
    return FAMILY.stream().anyMatch(word -> text.startsWith(word, next))
        || (decimal && Letters.at(text, next) == '版');
  }

  private static boolean isVersion(String text, int start, int end) {
    return end - start >= 3 && text.startsWith(".0", end - 2);
  }

  private static boolean hasCapital(String word) {
    return word.chars().anyMatch(c -> Letters.isUpper((char) c));
  }
}
