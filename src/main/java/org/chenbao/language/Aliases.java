package org.chenbao.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chenbao.language.Lexicon.Hit;
import org.jspecify.annotations.Nullable;

/// The names that are known in several forms: `aliases.tsv`.
final class Aliases {

  /// What a known name belongs to.
  enum Kind {
    BODY,
    /// Tells of others.
    PRESS,
    PERSON,
    PLACE,
    /// Takes a version behind it.
    PRODUCT
  }

  /// @param canonical the first form, in lower case
  record Known(String canonical, Kind kind) {}

  private static final Lexicon<Known> FORMS = forms();

  private Aliases() {}

  private static Lexicon<Known> forms() {
    Map<String, Known> forms = new HashMap<>();
    for (List<String> row : Tables.rows("aliases.tsv")) {
      var known = new Known(Names.canonical(row.get(1)), Kind.valueOf(row.get(0)));
      forms.put(row.get(1), known);
      for (String form : Tables.alternatives(row.size() < 3 ? row.get(1) : row.get(2))) {
        forms.put(form, known);
      }
    }
    return Lexicon.of(forms);
  }

  /// The longest known name that begins at `start`.
  static @Nullable Hit<Known> at(String text, int start) {
    return FORMS.at(text, start);
  }

  /// The longest known name that ends before `end`.
  static @Nullable Hit<Known> before(String text, int end) {
    return FORMS.before(text, end);
  }
}
