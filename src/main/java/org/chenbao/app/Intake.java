package org.chenbao.app;

import java.util.List;
import java.util.Map;
import org.chenbao.collect.health.Standing;
import org.chenbao.model.Article;
import org.chenbao.model.Finding;

/// Where a day's articles come from.
interface Intake {

  /// Gathers them; asked once.
  List<Article> articles();

  /// How asking each source ended, as rows for the report; after [#articles].
  List<Map<String, Object>> outcomes();

  /// What is known of each source now, by its address; after [#articles].
  default Map<String, Standing> standings() {
    return Map.of();
  }

  /// What there is to tell of asking as a whole; after [#articles].
  default List<Finding> findings() {
    return List.of();
  }

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
