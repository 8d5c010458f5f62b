package org.chenbao.collect;

import java.util.List;
import java.util.Optional;
import org.chenbao.model.Article;
import org.chenbao.model.Finding;

/// What a round of asking brought.
///
/// @param articles one for each address, in the order of the sources and of their entries
/// @param outcomes one for each source, in the order given
/// @param incident where not the sources were at fault but the network here
public record Gathered(
    List<Article> articles, List<SourceOutcome> outcomes, Optional<Finding> incident) {
  /// Nothing yet.
  public static final Gathered NOTHING = new Gathered(List.of(), List.of(), Optional.empty());

  public Gathered {
    articles = List.copyOf(articles);
    outcomes = List.copyOf(outcomes);
  }
}
