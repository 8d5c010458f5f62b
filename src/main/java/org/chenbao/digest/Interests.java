package org.chenbao.digest;

import java.util.List;
import org.chenbao.model.Language;

/// What a reader wants to see first, and in which language.
///
/// @param language the edition's
/// @param terms what lifts a story: words in any case, and names known in both languages
/// @param examples texts in any language: what is near one in meaning is lifted
public record Interests(Language language, List<String> terms, List<String> examples) {
  public Interests {
    terms = List.copyOf(terms);
    examples = List.copyOf(examples);
  }

  public Interests(Language language, List<String> terms) {
    this(language, terms, List.of());
  }

  /// The same interests for an edition in another language.
  public Interests in(Language other) {
    return new Interests(other, terms, examples);
  }

  /// Of a reader who has set nothing.
  public static Interests none(Language language) {
    return new Interests(language, List.of());
  }
}
