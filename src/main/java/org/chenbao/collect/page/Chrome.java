package org.chenbao.collect.page;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// The parts of a page that belong to the site and not to the article: no finder may choose them.
final class Chrome {
  private static final Set<String> TAGS =
      Set.of("nav", "footer", "button", "form", "menu", "label");
  private static final Set<String> ROLES =
      Set.of(
          "navigation",
          "contentinfo",
          "search",
          "dialog",
          "menu",
          "menubar",
          "toolbar",
          "complementary",
          "banner",
          "alertdialog");

  /// Words of class names and ids that mean the same on most sites. Matched as whole parts of a
  /// name: `related-posts` and `post_related`, not `correlated`.
  private static final Pattern NAMES =
      Pattern.compile(
          "(?:^|[\\s_-])(?:comments?|commentlist|disqus\\w*|respond|replies|related\\w*|recommend\\w*"
              + "|sidebar|side-?bar|side|rail|share|sharing|sharedaddy|social\\w*|sns|newsletter\\w*"
              + "|subscrib\\w+|subscription|signup|sign-up|breadcrumbs?|crumbs?|promo\\w*|advert\\w*"
              + "|ads?|adbox|adsbygoogle|sponsor\\w*|cookies?|consent|onetrust\\S*|ot|gdpr|popup|modal|overlay|footer|foot"
              + "|copyright|tags?|taglist|tag-list|author-?(?:bio|box|info|card)|about-?author|bio"
              + "|pagination|pager|paging|page-?nav|prev-?next|nav|navbar|navigation|menu|topbar"
              + "|toolbar|tools?|(?<!d-)print|login|outbrain|taboola|more-?(?:news|stories|articles|from|on)"
              + "|also-?(?:read|like)|read-?(?:more|next|also)|most-?(?:read|popular|viewed)|popular"
              + "|trending|hot|rank\\w*|toplist|top-?stories|latest\\w*|widget\\w*|skip\\w*|toc"
              + "|feedback|rating|vote|votes|poll|survey|donat\\w+|app-?download|qr-?code|qrcode"
              + "|download|disclaimer|declare|statement|editor|zeren|xiangguan|tuijian|pinglun"
              + "|fenxiang|guanggao|daohang|caption|wp-caption-text|references?|reflist|footnotes?|bibliography|navbox\\w*|credit|credits|byline|dateline"
              + "|post-?meta|entry-?meta|article-?meta|meta|metadata|timestamp|published|infobox"
              + "|listen|audio\\w*|player|gallery-?\\w*|slideshow|carousel|swiper|lightbox)"
              + "(?:$|[\\s_-])",
          Pattern.CASE_INSENSITIVE);

  /// Names of what is never an article, however much of it there is.
  private static final Pattern COMMENTS =
      Pattern.compile(
          "comment|disqus|respond|replies|pinglun|cookie|consent|onetrust|gdpr|(?:^|\\s)ot-",
          Pattern.CASE_INSENSITIVE);

  /// A box with this share of the page's prose is not what its name says: `read-more` may wrap the
  /// whole article. Comments may well be longer than what they comment on.
  private static final double TOO_MUCH = 0.3;

  private static final double TOO_MANY_COMMENTS = 0.9;

  private Chrome() {}

  /// The blocks that belong to the site.
  ///
  /// @param title the page's title as it is read, or empty
  static BitSet of(Outline outline, String title) {
    Prose prose = Prose.of(outline.blocks(), new BitSet());
    var barred = new BitSet();
    Map<String, Boolean> known = new HashMap<>();
    for (Box box : outline.boxes()) {
      if (box.size() > 0 && isChrome(box.element, known)) {
        double share = prose.in(box) / Math.max(1, prose.all());
        boolean comments = COMMENTS.matcher(names(box.element)).find();
        if (share < (comments ? TOO_MANY_COMMENTS : TOO_MUCH)) {
          barred.set(box.from, box.to());
        }
      }
    }
    Cards.bar(outline, prose, barred);
    Related.bar(outline, prose, heading(outline.blocks(), title), barred);
    barNextArticle(outline.blocks(), title, barred);
    return barred;
  }

  private static int heading(List<Block> blocks, String title) {
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).isHeading() && Opening.isTitle(blocks.get(i).text(), title)) {
        return i;
      }
    }
    return -1;
  }

  /// Sites that never end put the next article under this one, its title made like this one's.
  private static void barNextArticle(List<Block> blocks, String title, BitSet barred) {
    Element heading = null;
    double said = 0;
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (block.isHeading() && Opening.isTitle(block.text(), title)) {
        heading = block.home();
      } else if (heading != null && said > 0 && madeLike(block.home(), heading)) {
        barred.set(i, blocks.size());
        return;
      }
      said += heading != null && block.isProse() ? block.mass() : 0;
    }
  }

  private static boolean madeLike(Element element, Element heading) {
    return element.normalName().equals("h1")
        && heading.normalName().equals("h1")
        && !heading.className().isBlank()
        && element.className().equals(heading.className());
  }

  private static String names(Element element) {
    return element.className() + " " + element.id();
  }

  /// @param known names asked before, for a page has many boxes of one name
  private static boolean isChrome(Element element, Map<String, Boolean> known) {
    String tag = element.normalName();
    if (TAGS.contains(tag) || ROLES.contains(element.attr("role"))) {
      return true;
    }
    if (tag.equals("figcaption")
        || (tag.equals("figure") && element.selectFirst("table, pre, blockquote, ul") == null)) {
      return true;
    }
    if (tag.equals("body") || tag.equals("article") || tag.equals("main") || tag.equals("html")) {
      return false;
    }
    String names = names(element);
    return tag.equals("aside")
        || (!names.isBlank() && known.computeIfAbsent(names, n -> NAMES.matcher(n).find()));
  }
}
