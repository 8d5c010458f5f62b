package org.chenbao.collect.page;

import java.util.BitSet;
import java.util.List;
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
              + "|ads?|adbox|adsbygoogle|sponsor\\w*|cookies?|consent|popup|modal|overlay|footer|foot"
              + "|copyright|tags?|taglist|tag-list|author-?(?:bio|box|info|card)|about-?author|bio"
              + "|pagination|pager|paging|page-?nav|prev-?next|nav|navbar|navigation|menu|topbar"
              + "|toolbar|tools?|print|login|outbrain|taboola|more-?(?:news|stories|articles|from|on)"
              + "|also-?(?:read|like)|read-?(?:more|next|also)|most-?(?:read|popular|viewed)|popular"
              + "|trending|hot|rank\\w*|toplist|top-?stories|latest\\w*|widget\\w*|skip\\w*|toc"
              + "|feedback|rating|vote|votes|poll|survey|donat\\w+|app-?download|qr-?code|qrcode"
              + "|download|disclaimer|declare|statement|editor|zeren|xiangguan|tuijian|pinglun"
              + "|fenxiang|guanggao|daohang|caption|wp-caption-text|credit|credits|byline|dateline"
              + "|post-?meta|entry-?meta|article-?meta|meta|metadata|timestamp|published|infobox"
              + "|listen|audio\\w*|player|gallery-?\\w*|slideshow|carousel|swiper|lightbox)"
              + "(?:$|[\\s_-])",
          Pattern.CASE_INSENSITIVE);

  /// A box with this share of the page is not what its name says.
  private static final double TOO_MUCH = 0.5;

  private Chrome() {}

  /// The blocks that belong to the site.
  static BitSet of(Outline outline) {
    var barred = new BitSet();
    double total = outline.mass(outline.root());
    for (Box box : outline.boxes()) {
      boolean small = outline.mass(box) < TOO_MUCH * total;
      if (box.size() > 0 && small && isChrome(box.element)) {
        barred.set(box.from, box.to());
      }
    }
    List<Block> blocks = outline.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      if (isChrome(blocks.get(i).home())) {
        barred.set(i);
      }
    }
    return barred;
  }

  private static boolean isChrome(Element element) {
    String tag = element.normalName();
    if (TAGS.contains(tag) || ROLES.contains(element.attr("role"))) {
      return true;
    }
    if (tag.equals("body") || tag.equals("article") || tag.equals("main") || tag.equals("html")) {
      return false;
    }
    String names = element.className() + " " + element.id();
    return tag.equals("aside") || (!names.isBlank() && NAMES.matcher(names).find());
  }
}
