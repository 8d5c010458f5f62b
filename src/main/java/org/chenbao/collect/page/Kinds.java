package org.chenbao.collect.page;

import java.util.BitSet;
import java.util.regex.Pattern;
import org.chenbao.collect.page.Page.Kind;
import org.jsoup.nodes.Document;

/// Tells what kind of page it is.
final class Kinds {
  private static final Pattern CHALLENGE =
      Pattern.compile(
          "just a moment|checking your browser|attention required.{0,20}cloudflare|verify you are"
              + "(?: a)? human|are you a robot|安全验证|环境异常|完成验证后即可继续|人机验证|访问频率过高",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern MISSING =
      Pattern.compile(
          "\\b404\\b|page (?:not|can.?t be) found|not found|no longer (?:available|exists)|does not exist"
              + "|页面不存在|找不到(?:该|此|您)?.{0,6}页面|已被(?:发布者)?删除|内容已(?:删除|下线)|该文章不存在",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern PAYWALL =
      Pattern.compile(
          "subscribe (?:now )?to (?:continue|read|keep)|subscribers? only|already a subscriber"
              + "|to continue reading|unlock (?:this|the) (?:article|story)|for subscribers"
              + "|订阅后(?:阅读|查看)|付费(?:阅读|文章|后)|开通会员.{0,8}(?:阅读|查看)|剩余\\s*\\d+\\s*%\\s*未读",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern LOGIN =
      Pattern.compile(
          "(?:sign|log) in to (?:continue|read|view)|please (?:sign|log) in|登录后(?:查看|阅读|继续)|请先?登录",
          Pattern.CASE_INSENSITIVE);

  /// Less than this is no article: three sentences.
  private static final double ARTICLE = 350;

  /// Less is a label.
  private static final double SENTENCE = 60;

  /// Where this share of all prose stands in one place, the page is about it.
  private static final double MOST = 0.6;

  /// A page with less is what its few words say.
  private static final double SPARE = 1_500;

  private Kinds() {}

  /// @param mass what the article's text says, in Latin letters
  static Kind of(Sheet sheet, Outline outline, double mass) {
    if (mass >= 3 * ARTICLE) {
      return byShape(sheet, outline, mass);
    }
    Document document = sheet.document();
    double whole = outline.mass(outline.root());
    String words = document.title() + "\n" + text(outline);
    if (whole < SPARE && mass < ARTICLE) {
      if (CHALLENGE.matcher(words).find()) {
        return Kind.CHALLENGE;
      }
      if (MISSING.matcher(words).find()) {
        return Kind.MISSING;
      }
    }
    boolean free = !sheet.data().text("isAccessibleForFree").equalsIgnoreCase("false");
    if (mass < 3 * ARTICLE && (!free || PAYWALL.matcher(words).find())) {
      return Kind.PAYWALL;
    }
    if (mass < ARTICLE && (LOGIN.matcher(words).find() || hasPassword(document))) {
      return Kind.LOGIN;
    }
    return byShape(sheet, outline, mass);
  }

  private static Kind byShape(Sheet sheet, Outline outline, double mass) {
    boolean video =
        sheet.tagged().meta("og:type").startsWith("video") || sheet.data().has("VideoObject");
    if (video && mass < ARTICLE && sheet.data().article().isEmpty()) {
      return Kind.VIDEO;
    }
    if (sheet.data().has("DiscussionForumPosting") || sheet.data().has("QAPage")) {
      return Kind.FORUM;
    }
    boolean said =
        sheet.data().article().isPresent()
            || sheet.tagged().meta("og:type").equalsIgnoreCase("article")
            || mass >= MOST * Prose.of(outline.blocks(), new BitSet()).all();
    if (mass >= ARTICLE || (mass >= SENTENCE && said)) {
      return Kind.ARTICLE;
    }
    long links =
        outline.blocks().stream().filter(b -> b.linkShare() > 0.8 && b.mass() > 20).count();
    return links >= 5 ? Kind.LIST : mass > 0 ? Kind.ARTICLE : Kind.OTHER;
  }

  private static boolean hasPassword(Document document) {
    return document.selectFirst("input[type=password]") != null;
  }

  private static String text(Outline outline) {
    var text = new StringBuilder();
    for (Block block : outline.blocks()) {
      text.append(block.text()).append('\n');
      if (text.length() > 20_000) {
        break;
      }
    }
    return text.toString();
  }
}
