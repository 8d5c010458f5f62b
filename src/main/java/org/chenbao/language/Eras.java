package org.chenbao.language;

import java.time.LocalDate;
import org.chenbao.language.Dated.Manner;
import org.chenbao.model.Place;
import org.jspecify.annotations.Nullable;

/// Reads centuries and decades: 19 世纪, 20 世纪 90 年代, 上世纪八十年代, 1990 年代, the 1990s.
final class Eras {
  private static final int CENTURY = 100;
  private static final int DECADE = 10;
  private static final int LAST_CENTURY = 30;

  private Eras() {}

  static @Nullable Dated at(String text, int start, LocalDate told) {
    int century = (told.getYear() - 1) / CENTURY;
    if (text.startsWith("上世纪", start)) {
      return within(text, start, start + 3, century - 1);
    }
    if (text.startsWith("本世纪", start)) {
      return within(text, start, start + 3, century);
    }
    Numbered number = Numbered.at(text, start, "世纪");
    if (number != null && number.value() >= 1 && number.value() <= LAST_CENTURY) {
      return within(text, start, number.end(), number.value() - 1);
    }
    Numbered decade = Numbered.at(text, start, "年代");
    return decade == null ? null : decade(start, decade, century - 1);
  }

  /// The century whose years begin with `hundreds`, or the decade of it that follows.
  private static Dated within(String text, int start, int end, int hundreds) {
    Numbered decade = Numbered.at(text, Letters.skipBlanks(text, end), "年代");
    Dated named = decade == null ? null : decade(start, decade, hundreds);
    return named != null
        ? named
        : years(start, end, hundreds * CENTURY + 1, hundreds * CENTURY + CENTURY);
  }

  private static @Nullable Dated decade(int start, Numbered decade, int hundreds) {
    int value = decade.value();
    if (value % DECADE != 0 || value < 0) {
      return null;
    }
    int first = value < CENTURY ? hundreds * CENTURY + value : value;
    return first < 1000 ? null : years(start, decade.end(), first, first + DECADE - 1);
  }

  /// The years of "1990s".
  static Dated decade(int start, int end, int first) {
    return years(start, end, first, first + DECADE - 1);
  }

  private static Dated years(int start, int end, int first, int last) {
    return new Dated(
        new Place(start, end), LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31), Manner.FULL);
  }
}
