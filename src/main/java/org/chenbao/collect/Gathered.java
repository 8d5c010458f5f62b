package org.chenbao.collect;

import java.util.List;
import org.chenbao.model.Article;

/// What a round of asking brought.
///
/// @param articles one for each address, in the order of the sources and of their entries
/// @param outcomes one for each source, in the order given
public record Gathered(List<Article> articles, List<SourceOutcome> outcomes) {
  public Gathered {
    articles = List.copyOf(articles);
    outcomes = List.copyOf(outcomes);
  }
}
