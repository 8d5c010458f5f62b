package org.chenbao.language;

import org.chenbao.language.Lexicon.Hit;
import org.chenbao.language.Unit.Kind;
import org.chenbao.language.Units.Measure;
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
      return unit.kind() != Kind.RANK || number.end() - start > 0;
    }
    int length = number.end() - start;
    if (length == 1 && isScaleWord(text.charAt(start))) {
      return false;
    }
    Hit<Measure> measure = Units.at(text, quantity.amount().isRange() ? start : number.end());
    boolean measured = measure != null || !unit.equals(Unit.NONE);
    if (length == 1 && text.charAt(start) == '一') {
      return measured && isStrong(unit);
    }
    return measured || (number.isScaled() && length > 1 && !text.startsWith("千万", start));
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
