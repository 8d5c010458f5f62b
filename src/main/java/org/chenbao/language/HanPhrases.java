package org.chenbao.language;

import java.math.BigDecimal;
import org.chenbao.language.Unit.Kind;
import org.jspecify.annotations.Nullable;

/// Tells Chinese numbers that count from the same characters inside words (一起, 统一, 万一, 百度).
final class HanPhrases {
  private HanPhrases() {}

  /// The quantity around a Chinese number, or null where it counts nothing.
  static @Nullable Quantity around(String text, int start, Numeral number) {
    Quantity quantity = Phrases.around(text, start, number);
    return quantity != null && counts(text, start, number, quantity) ? quantity : null;
  }

  private static boolean counts(String text, int start, Numeral number, Quantity quantity) {
    Unit unit = quantity.unit();
    if (number.unit() != null || unit.kind() == Kind.RANK) {
      return true;
    }
    int length = number.end() - start;
    boolean measured = !unit.equals(Unit.NONE);
    if (length == 1 && isScaleWord(text.charAt(start))) {
      return measured && quantity.bound() != Bound.EXACT;
    }
    if (length == 1 && text.charAt(start) == '一') {
      return measured && isStrong(unit);
    }
    return measured || isLarge(text, start, number);
  }

  /// Clearly a number even if nothing is counted: 三百亿, 五十六点七亿, 一百零八.
  private static boolean isLarge(String text, int start, Numeral number) {
    int length = number.end() - start;
    boolean scaled = Scales.read(text, number, false).isScaled();
    boolean isLong = length >= 3 && number.amount().low().compareTo(BigDecimal.TEN) > 0;
    return (scaled && length > 1 && !text.startsWith("千万", start)) || isLong;
  }

  private static boolean isScaleWord(char c) {
    return "百千万亿".indexOf(c) >= 0;
  }

  /// 一个, 一家, 一名 mostly mean "a"; 一年, 一倍, 一成 count.
  private static boolean isStrong(Unit unit) {
    return switch (unit.kind()) {
      case MONEY, SHARE, POINTS, MULTIPLE, TIME, MEASURE -> true;
      case RANK, COUNT, BARE -> false;
    };
  }
}
