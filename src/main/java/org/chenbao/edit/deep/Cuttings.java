package org.chenbao.edit.deep;

import java.time.Instant;
import java.util.List;
import org.chenbao.model.Article;

/// The port to the archive's own articles.
@FunctionalInterface
public interface Cuttings {
  /// Nothing was kept.
  Cuttings NONE = (_, _) -> List.of();

  /// The articles published from `from` (inclusive) to `before` (exclusive).
  List<Article> published(Instant from, Instant before);
}
