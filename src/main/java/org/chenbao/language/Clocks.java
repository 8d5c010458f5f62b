package org.chenbao.language;

/// Tells times of day (9 时 30 分, 8 点) from things counted.
final class Clocks {
  private static final int HOURS = 24;
  private static final String BEHIND = "半整钟多左许前后，。、,到至在起";

  private Clocks() {}

  /// The end of a time of day that `hour` begins, or -1: 时 or 点, then 分 and 秒.
  static int end(String text, Numeral hour) {
    int mark = Letters.skipBlanks(text, hour.end());
    boolean hours = Letters.at(text, mark) == '时' && !text.startsWith("时间", mark);
    boolean isClock = (hours && isHour(hour)) || endsAt(text, hour, mark + 1);
    if (!isClock) {
      return -1;
    }
    if ("半整钟".indexOf(Letters.at(text, mark + 1)) >= 0) {
      return mark + 2;
    }
    return part(text, part(text, mark + 1, '分'), '秒');
  }

  /// True where a unit that ends at `end` is the 点 of an hour.
  static boolean endsAt(String text, Numeral hour, int end) {
    return Letters.at(text, Letters.skipBlanks(text, hour.end())) == '点'
        && isHour(hour)
        && (end >= text.length()
            || BEHIND.indexOf(text.charAt(end)) >= 0
            || Letters.isDigit(text.charAt(end)));
  }

  private static boolean isHour(Numeral number) {
    return number.amount().low().scale() <= 0 && number.amount().low().intValue() <= HOURS;
  }

  private static int part(String text, int start, char mark) {
    int end = Letters.skipBlanks(text, start);
    while (Letters.isDigit(Letters.at(text, end))) {
      end++;
    }
    return Letters.at(text, Letters.skipBlanks(text, end)) == mark
        ? Letters.skipBlanks(text, end) + 1
        : start;
  }
}
