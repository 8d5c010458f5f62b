package org.chenbao.collect.page;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The words of the chosen blocks, without what stands around every article.
final class BodyText {
  private static final Pattern BYLINE =
      Pattern.compile(
          "^(?:by\\s|作者|文\\s*[/／|｜:：]|来源|published|updated|posted|发布|时间).{0,80}$"
              + "|^(?:\\p{L}{3,9},?\\s)?(?:\\d{4}[-/.年]|\\d{1,2}\\s\\p{L}{3,9}\\.?,?\\s\\d{4}|\\p{L}{3,9}\\.?\\s\\d{1,2},?\\s\\d{4})"
              + "[^。！？]{0,40}$",
          Pattern.CASE_INSENSITIVE);

  private BodyText() {}

  /// Leaves only the article's lines in `chosen`.
  static void tidy(List<Block> blocks, BitSet chosen, String title) {
    int first = chosen.nextSetBit(0);
    for (int i = first; i >= 0; i = chosen.nextSetBit(i + 1)) {
      String text = blocks.get(i).text();
      boolean opening = chosen.get(first, i + 1).cardinality() <= 4;
      if (Boilerplate.is(text) || (opening && (isTitle(text, title) || isByline(text)))) {
        chosen.clear(i);
      }
    }
    trimEnd(blocks, chosen);
  }

  static String of(List<Block> blocks, BitSet chosen) {
    return chosen.stream().mapToObj(i -> blocks.get(i).text()).collect(Collectors.joining("\n"));
  }

  /// The lines around the title: those from shortly before the heading to the first of the article.
  static List<String> byline(List<Block> blocks, BitSet chosen, String title) {
    int first = Math.max(0, chosen.nextSetBit(0));
    int heading = first;
    for (int i = Math.min(first, blocks.size() - 1); i >= 0 && i >= first - 30; i--) {
      heading = isTitle(blocks.get(i).text(), title) ? i : heading;
    }
    int from = Math.max(0, Math.min(heading - 3, first - 6));
    int to = Math.min(blocks.size(), first + 3);
    return blocks.subList(from, to).stream().map(Block::text).toList();
  }

  /// Labels and links after the last sentence belong to the site.
  private static void trimEnd(List<Block> blocks, BitSet chosen) {
    for (int i = chosen.length() - 1; i > chosen.nextSetBit(0); i = chosen.previousSetBit(i)) {
      Block block = blocks.get(i);
      boolean label = block.isHeading() || (block.linkShare() > 0.6 && block.stops() == 0);
      if (!label) {
        return;
      }
      chosen.clear(i);
    }
  }

  private static boolean isByline(String text) {
    return text.length() < 100 && BYLINE.matcher(text).find();
  }

  private static boolean isTitle(String text, String title) {
    String line = key(text);
    return !line.isEmpty() && line.equals(key(title));
  }

  private static String key(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
  }
}
