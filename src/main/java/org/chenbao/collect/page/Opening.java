package org.chenbao.collect.page;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// What stands between the title and the first paragraph: a line under the title, who wrote it,
/// when.
final class Opening {
  private static final String MONTH =
      "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}*\\.?";

  /// A line that says who or when.
  private static final Pattern BYLINE =
      Pattern.compile(
          "^(?:by\\s|作者|文\\s*[/／|｜:：]|来源|published|updated|posted|发布|时间|last updated)"
              + "|(?:19|20)\\d{2}\\s?[-/.年]\\s?\\d{1,2}|\\d{1,2}[/.]\\d{1,2}[/.](?:19|20)\\d{2}"
              + "|\\b"
              + MONTH
              + "\\s\\d{1,2},?\\s(?:19|20)\\d{2}|\\b\\d{1,2}\\.?\\s(?:de\\s)?"
              + MONTH
              + ",?\\s(?:de\\s)?(?:19|20)\\d{2}",
          Pattern.CASE_INSENSITIVE);

  /// A byline with several names, places and times is not longer.
  private static final int LONGEST_BYLINE = 100;

  /// So many blocks after the title belong to the opening at most.
  private static final int REACH = 8;

  /// A line under the title is a sentence or two.
  private static final double LONGEST_DEK = 260;

  private Opening() {}

  /// Takes the opening out of `chosen`: the title itself, bylines, and the line under the title,
  /// which is known by a byline behind it.
  static void cut(List<Block> blocks, BitSet chosen, String title) {
    int first = chosen.nextSetBit(0);
    if (first < 0) {
      return;
    }
    int end = Math.min(blocks.size(), first + REACH);
    int byline = -1;
    for (int i = first; i < end; i++) {
      Block block = blocks.get(i);
      if (isTitle(block.text(), title)) {
        chosen.clear(i);
      } else if (isByline(block.text()) && chosen.get(first, i).cardinality() <= 2) {
        byline = i;
      }
    }
    if (byline >= 0 && chosen.nextSetBit(byline + 1) >= 0 && isShort(blocks, chosen, byline)) {
      chosen.clear(0, byline + 1);
    }
  }

  private static boolean isShort(List<Block> blocks, BitSet chosen, int end) {
    return chosen.get(0, end).stream().mapToDouble(i -> blocks.get(i).mass()).sum() <= LONGEST_DEK;
  }

  static boolean isByline(String text) {
    return text.length() < LONGEST_BYLINE
        && BYLINE.matcher(text).find()
        && !text.matches(".*[。！？]$|.*\\w{3}[.!?]$");
  }

  static boolean isTitle(String text, String title) {
    String line = key(text);
    return !line.isEmpty() && line.equals(key(title));
  }

  private static String key(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
  }
}
