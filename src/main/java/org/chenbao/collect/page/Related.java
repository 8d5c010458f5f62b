package org.chenbao.collect.page;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/// What a heading such as `Related stories` or `猜你喜欢` says is not the article.
final class Related {
  private static final Pattern HEADING =
      Pattern.compile(
          "related\\b.{0,30}|recommended\\b.{0,30}|more (?:from|on|in|about|stories|news|great)\\b.{0,30}"
              + "|(?:most|popular|trending) (?:read|popular|viewed|shared|now|stories|posts|articles)\\b.{0,20}"
              + "|trending|top stories|latest (?:news|stories|from|videos?)\\b.{0,20}|read (?:more|next|also).{0,20}"
              + "|you (?:may|might) (?:also )?(?:like|enjoy|be interested).{0,20}|editor.?s.? (?:picks|choice)"
              + "|also (?:read|see|on).{0,30}|don.?t miss.{0,10}|what to read next|around the web|promoted.{0,20}"
              + "|sponsored.{0,20}|(?:leave a )?comments?.{0,12}|newsletters?|sign up.{0,40}"
              + "|.{0,6}(?:相关|相關|推荐|推薦|猜你|热门|熱門|延伸|更多|还想看|還想看|也在看|往期|最新|热点|排行|下一篇|精彩"
              + "|評論|评论|网友).{0,8}",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern TITLED =
      Pattern.compile("title|head|tit|hd", Pattern.CASE_INSENSITIVE);

  private static final int LONGEST = 45;

  /// With this share of the page's prose under it, the heading was the article's own.
  private static final double TOO_MUCH = 0.3;

  /// After so much prose under the title the article may well be over, however short it was.
  private static final double ARTICLE = 150;

  private Related() {}

  /// Bars each such heading and what stands under it in the same box.
  ///
  /// @param prose of the whole page
  /// @param heading the block that is the page's title, or -1
  static void bar(Outline outline, Prose prose, int heading, BitSet barred) {
    List<Block> blocks = outline.blocks();
    double total = Math.max(1, prose.all());
    for (Box box : outline.boxes()) {
      for (Box child : box.children) {
        boolean heads = child.size() == 1 && isHeading(blocks.get(child.from), child);
        boolean after =
            heading >= 0 && child.from > heading && prose.in(heading, child.from) > ARTICLE;
        boolean little = prose.in(child.from, box.to()) / total < TOO_MUCH;
        if (heads && (little || (after && isList(blocks.subList(child.from, box.to()))))) {
          barred.set(child.from, box.to());
          break;
        }
      }
    }
  }

  /// True where links are many: at least every fifth line.
  private static boolean isList(List<Block> blocks) {
    long links = blocks.stream().filter(b -> b.linkShare() > 0.7).count();
    return links >= 3 && 5 * links >= blocks.size();
  }

  private static boolean isHeading(Block block, Box box) {
    return block.text().length() <= LONGEST
        && HEADING.matcher(block.text()).matches()
        && (block.isHeading()
            || TITLED.matcher(box.element.className()).find()
            || box.element.selectFirst("h1, h2, h3, h4, h5, h6, strong, b") != null);
  }
}
