package org.chenbao.app;

import java.util.List;
import java.util.Map;
import org.chenbao.model.Article;

/// Where a day's articles come from.
interface Intake {

  /// Gathers them; asked once.
  List<Article> articles();

  /// How asking each source ended, as rows for the report; after [#articles].
  List<Map<String, Object>> outcomes();

  /// Articles that somebody else has read already.
  static Intake ready(List<Article> articles) {
    return new Intake() {
      @Override
      public List<Article> articles() {
        return articles;
      }

      @Override
      public List<Map<String, Object>> outcomes() {
        return List.of();
      }
    };
  }
}
