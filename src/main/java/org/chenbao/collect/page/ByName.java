package org.chenbao.collect.page;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Finds the box that the page itself calls the article: by microdata, by element, by the class
/// names that publishing systems use.
final class ByName implements Finder {
  /// In order of trust.
  private static final List<Naming> NAMINGS =
      List.of(
          Naming.of("[itemprop=articlebody] [itemprop=text]"),
          Naming.of(
              "#js_content .article-body .article__body .articlebody .article_body .story-body"
                  + " .story-content .entry-content .post-content .post-body .article-content"
                  + " .article__content .article-text .articletext .content-article .post_content"
                  + " .news-content .news_content .detail-content .trs_editor .article-main"
                  + " #article-body #articleBody #article_content #artibody #paragraph #story-body"
                  + " #content-body .main-article .c-entry-content .post_text .post-text"
                  + " .rich_media_content .td-post-content .blog-content .single-content"
                  + " .page-content .zhengwen .con_txt .article-detail"),
          Naming.of("article"),
          Naming.of("[role=article] main [role=main] #content .content #main"));

  /// A box named so must hold at least this share of the prose, or it is a teaser.
  private static final double LEAST = 0.25;

  @Override
  public BitSet choose(Outline outline, BitSet barred) {
    var chosen = new BitSet();
    Prose prose = Prose.of(outline.blocks(), barred);
    for (Naming naming : NAMINGS) {
      Optional<Box> box = best(naming, outline, prose);
      if (box.isPresent() && prose.in(box.get()) >= LEAST * prose.all()) {
        chosen.set(box.get().from, box.get().to());
        Chunks.join(box.get(), outline, prose, chosen);
        chosen.andNot(barred);
        return chosen;
      }
    }
    return chosen;
  }

  private static Optional<Box> best(Naming naming, Outline outline, Prose prose) {
    return outline.boxes().stream()
        .filter(b -> naming.isOf(b.element))
        .max(Comparator.<Box>comparingDouble(prose::in).thenComparingInt(b -> -b.size()));
  }
}
