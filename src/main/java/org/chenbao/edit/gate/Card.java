package org.chenbao.edit.gate;

import java.util.List;
import java.util.Locale;
import org.chenbao.language.Tables;
import org.chenbao.model.Bilingual;
import org.chenbao.model.Ruling.Weight;

/// What is to be known of a check: a line of `checks.tsv`.
///
/// @param id lower case with hyphens
/// @param limit what counts as enough, where nothing is set
/// @param most the highest limit that settings may name; 0 where the check cannot be set
/// @param asked what is asked of an edition
record Card(String id, Weight weight, int limit, int most, Bilingual asked) {
  private static final List<Card> ALL =
      Tables.rows(Card.class, "checks.tsv").stream().map(Card::of).toList();

  /// Every check, in the order asked.
  static List<Card> all() {
    return ALL;
  }

  private static Card of(List<String> row) {
    return new Card(
        row.get(0),
        Weight.valueOf(row.get(1).toUpperCase(Locale.ROOT)),
        Integer.parseInt(row.get(2)),
        Integer.parseInt(row.get(3)),
        new Bilingual(row.get(5), row.get(4)));
  }
}
