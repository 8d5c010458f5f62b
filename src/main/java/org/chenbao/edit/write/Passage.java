package org.chenbao.edit.write;

import org.chenbao.model.Article;
import org.chenbao.model.Evidence;

/// A sentence of a report, chosen for what it says.
///
/// @param words as they stand in the article
public record Passage(Article article, Evidence evidence, String words) {
  static Passage of(Sentence sentence) {
    Evidence evidence = sentence.article().evidence(sentence.field(), sentence.place());
    return new Passage(sentence.article(), evidence, evidence.quote());
  }
}
