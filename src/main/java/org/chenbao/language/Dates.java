package org.chenbao.language;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds the dates and periods that a text names.
public final class Dates {
  /// So near behind another date (至, 到, a dash), a bare day belongs to that date's month.
  private static final int NEAR = 6;

  private Dates() {}

  /// The dates of a text, in order; none overlap.
  ///
  /// Without a year or a month, the nearest one to `told` is meant; relative words (昨日, last
  /// Thursday) count from it. A bare weekday is the latest one before or on that day. Weeks run
  /// from Monday (ISO 8601). Numbers that are no possible date are left out.
  ///
  /// @param told the day the text was published, in its own place
  public static List<Dated> in(String text, LocalDate told) {
    var found = new ArrayList<Dated>();
    int i = 0;
    while (i < text.length()) {
      Dated dated = at(text, i, anchor(text, i, told, found));
      if (dated != null) {
        found.add(dated);
        i = dated.place().end();
      } else {
        i = next(text, i);
      }
    }
    return List.copyOf(found);
  }

  private static @Nullable Dated at(String text, int i, LocalDate told) {
    char c = text.charAt(i);
    if (Letters.isDigit(c)) {
      Dated numbers = NumberDates.at(text, i, told);
      if (numbers != null) {
        return numbers;
      }
      Dated han = HanDates.at(text, i, told);
      return han != null ? han : EnglishDates.atDigit(text, i, told);
    }
    if (Letters.isLatin(c)) {
      return EnglishDates.atWord(text, i, told);
    }
    return c < 0x2E80 && c != '〇' ? null : HanDates.at(text, i, told);
  }

  /// Words and numbers are read from their beginnings only.
  private static int next(String text, int i) {
    char c = text.charAt(i);
    int end = i + 1;
    if (Letters.isDigit(c)) {
      while (Letters.isDigit(Letters.at(text, end))) {
        end++;
      }
    } else if (Letters.isLatin(c)) {
      while (Letters.isLatinOrDigit(Letters.at(text, end))) {
        end++;
      }
    }
    return end;
  }

  private static LocalDate anchor(String text, int at, LocalDate told, List<Dated> found) {
    if (found.isEmpty()) {
      return told;
    }
    Dated last = found.getLast();
    int gap = at - last.place().end();
    boolean near = gap <= NEAR && text.substring(last.place().end(), at).matches("[至到和、\\-–—~ ]*");
    return near ? last.from() : told;
  }
}
