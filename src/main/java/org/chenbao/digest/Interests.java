package org.chenbao.digest;

import java.util.List;
import org.chenbao.model.Language;

/// What a reader wants to see first, and in which language.
///
/// @param language the edition's
/// @param terms what lifts a story: words in any case, and names known in both languages
public record Interests(Language language, List<String> terms) {
  public Interests {
    terms = List.copyOf(terms);
  }

  /// Of a reader who has set nothing.
  public static Interests none(Language language) {
    return new Interests(language, List.of());
  }
}
