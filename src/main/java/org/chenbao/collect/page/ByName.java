package org.chenbao.collect.page;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/// Finds the box that the page itself calls the article: by microdata, by element, by the class
/// names that publishing systems use.
final class ByName implements Finder {
  /// In order of trust.
  private static final List<String> NAMES =
      List.of(
          "[itemprop=articleBody], [itemprop=text]",
          "#js_content, .article-body, .article__body, .articleBody, .article_body, .story-body, "
              + ".story-content, .entry-content, .post-content, .post-body, .article-content, "
              + ".article__content, .article-text, .articletext, .content-article, .post_content, "
              + ".news-content, .news_content, .detail-content, .TRS_Editor, .article-main, "
              + "#article-body, #articleBody, #article_content, #artibody, #article_content, "
              + "#paragraph, #story-body, #content-body, .main-article, .c-entry-content, "
              + ".post_text, .post-text, .rich_media_content, .td-post-content, .blog-content, "
              + ".single-content, .page-content, .zhengwen, .con_txt, .article-detail",
          "article",
          "[role=article], main, [role=main], #content, .content, #main");

  /// A box named so must hold at least this share of the prose, or it is a teaser.
  private static final double LEAST = 0.25;

  @Override
  public BitSet choose(Outline outline, BitSet barred) {
    var chosen = new BitSet();
    double all = prose(outline.root(), outline, barred);
    for (String names : NAMES) {
      Optional<Box> box = best(names, outline, barred);
      if (box.isPresent() && prose(box.get(), outline, barred) >= LEAST * all) {
        chosen.set(box.get().from, box.get().to());
        chosen.andNot(barred);
        return chosen;
      }
    }
    return chosen;
  }

  private static Optional<Box> best(String names, Outline outline, BitSet barred) {
    Elements named = outline.root().element.select(names);
    return outline.boxes().stream()
        .filter(b -> isAmong(b.element, named))
        .max(
            Comparator.<Box>comparingDouble(b -> prose(b, outline, barred))
                .thenComparingInt(b -> -b.size()));
  }

  private static boolean isAmong(Element element, Elements named) {
    return named.stream().anyMatch(element::equals);
  }

  private static double prose(Box box, Outline outline, BitSet barred) {
    double sum = 0;
    for (int i = box.from; i < box.to(); i++) {
      Block block = outline.blocks().get(i);
      sum += !barred.get(i) && block.isProse() ? block.mass() : 0;
    }
    return sum;
  }
}
